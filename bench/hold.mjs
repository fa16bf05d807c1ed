// node bench/hold.mjs SHARE PID PID …: gives each process that share of a core, as though it stood on a small machine of its
// own: one that has used more is stopped until its time has come. It goes on until it is killed, and may leave them stopped
// (SIGCONT). By the processor's time and not by the clock, since a process that may run has to wait where others do.
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** Milliseconds. */
const PERIOD = 3
/** Milliseconds of a core that who was idle or had to wait may make up for. */
const MOST_CREDIT = 20

const [share, ...pids] = process.argv.slice(2).map(Number)
const pause = new Int32Array(new SharedArrayBuffer(4))

/** Milliseconds of a core that all threads of a process have used. */
function used(pid) {
  const times = readdirSync(`/proc/${pid}/task`).map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`))
  return times.reduce((sum, time) => sum + Number.parseInt(time, 10), 0) / 1e6
}

const held = pids.map((pid) => ({ pid, used: used(pid), credit: 0, runs: true }))
for (let before = performance.now(); ; ) {
  Atomics.wait(pause, 0, 0, PERIOD)
  const now = performance.now()
  for (const one of held) {
    const usedNow = used(one.pid)
    one.credit = Math.min(one.credit + share * (now - before), MOST_CREDIT) - (usedNow - one.used)
    one.used = usedNow
    const runs = one.credit > 0
    if (runs !== one.runs) process.kill(one.pid, runs ? 'SIGCONT' : 'SIGSTOP')
    one.runs = runs
  }
  before = now
}
