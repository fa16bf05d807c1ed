// npm run bench:extract
// How fast texts are read, and in how much memory: 1 MB and 10 MB, each in a process of its own, which may use all cores (V8
// collects garbage beside the reader) or one alone.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './server.ts'

const MEGABYTE = 1_000_000
const READER = fileURLToPath(new URL('read-text.mjs', import.meta.url))
/** Linux alone can hold a process to one core without help. */
const ONE_CORE = ['taskset', '-c', '0']

interface Reading {
  readonly bytes: number
  readonly seconds: number
  /** Seconds of processor, which tell more where others use the machine too. */
  readonly processor: number
  /** The most memory that the process held, in bytes. */
  readonly peak: number
}

build()
for (const [cores, before] of [
  ['all cores', []],
  ...(process.platform === 'linux' ? [['one core', ONE_CORE] as const] : []),
] as const) {
  const [small, large] = [1, 10].map((megabytes) => readApart(megabytes * MEGABYTE, before))
  if (!small || !large) continue
  for (const reading of [small, large]) console.log(`${cores}, ${told(reading)}`)
  console.log(`${cores}: ten times the text takes ${(large.seconds / small.seconds).toFixed(1)} times as long`)
}

function told({ bytes, seconds, processor, peak }: Reading): string {
  const [size, pace] = [bytes / MEGABYTE, bytes / MEGABYTE / seconds]
  return `${size.toFixed(1)} MB: ${seconds.toFixed(2)} s, ${pace.toFixed(2)} MB a second, ${processor.toFixed(2)} s of processor, peak memory ${Math.round(peak / MEGABYTE)} MB`
}

function readApart(bytes: number, before: readonly string[]): Reading {
  const [command = '', ...words] = [...before, process.execPath, READER, String(bytes)]
  return JSON.parse(execFileSync(command, words, { encoding: 'utf8' })) as Reading
}
