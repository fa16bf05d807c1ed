// npm run bench:extract
// How fast texts are read, and in how much memory: the annotated shown texts over and over, to 1 MB and to 10 MB. The texts of each
// size are read in a process of their own, so that the memory is theirs.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../src/pipeline.ts'

const MEGABYTE = 1_000_000
const TEXTS = fileURLToPath(new URL('../eval/texts/shown', import.meta.url))
const SELF = fileURLToPath(import.meta.url)

interface Reading {
  readonly bytes: number
  readonly seconds: number
  /** Seconds of processor, which tell more where others use the machine too. */
  readonly processor: number
  /** The most memory that the process held, in bytes. */
  readonly peak: number
}

const [size] = process.argv.slice(2)
if (size === undefined) report()
else console.log(JSON.stringify(read(Number(size))))

function report(): void {
  const [small, large] = [1, 10].map((megabytes) => readApart(megabytes * MEGABYTE))
  if (!small || !large) return
  for (const { bytes, seconds, processor, peak } of [small, large])
    console.log(
      `${(bytes / MEGABYTE).toFixed(1)} MB: ${seconds.toFixed(2)} s, ${processor.toFixed(2)} s of processor, ${(bytes / MEGABYTE / processor).toFixed(2)} MB a second of it, peak memory ${Math.round(peak / MEGABYTE)} MB`,
    )
  console.log(`ten times the text takes ${(large.processor / small.processor).toFixed(1)} times as much of it`)
}

function readApart(bytes: number): Reading {
  const output = execFileSync(process.execPath, [...process.execArgv, SELF, String(bytes)], { encoding: 'utf8' })
  return JSON.parse(output) as Reading
}

function read(bytes: number): Reading {
  const text = textOf(bytes)
  const extract = createExtractor(loadLexicon())
  extract(text.slice(0, MEGABYTE / 10))
  const start = performance.now()
  const used = process.cpuUsage()
  extract(text)
  const { user, system } = process.cpuUsage(used)
  const seconds = (performance.now() - start) / 1000
  const processor = (user + system) / 1e6
  return { bytes: Buffer.byteLength(text), seconds, processor, peak: process.resourceUsage().maxRSS * 1024 }
}

function textOf(bytes: number): string {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.txt'))
  const once = files.map((file) => readFileSync(join(TEXTS, file), 'utf8')).join('\n\n')
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)))
}
