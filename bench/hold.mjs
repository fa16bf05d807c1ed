// node bench/hold.mjs SHARE PID PID …: lets each process run for that share of a core alone, the one after the other, as
// though each stood on a small machine of its own. It goes on until it is killed, and may leave them stopped (SIGCONT).
import process from 'node:process'

/** Milliseconds: long enough for timers, short enough for whoever waits for an answer. */
const PERIOD = 8

const [share, ...pids] = process.argv.slice(2).map(Number)
const pause = new Int32Array(new SharedArrayBuffer(4))
const wait = (milliseconds) => Atomics.wait(pause, 0, 0, milliseconds)
const rest = PERIOD / pids.length - share * PERIOD
if (!(rest > 0)) throw new Error(`${pids.length} processes cannot have ${share} of a core each, one after the other.`)

for (const pid of pids) process.kill(pid, 'SIGSTOP')
for (;;) {
  for (const pid of pids) {
    process.kill(pid, 'SIGCONT')
    wait(share * PERIOD)
    process.kill(pid, 'SIGSTOP')
    wait(rest)
  }
}
