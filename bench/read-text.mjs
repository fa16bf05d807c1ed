// node bench/read-text.mjs BYTES: reads the annotated shown texts, over and over to that size, with what is built in dist/, as
// `xinqu extract` does, and prints what that took. A process of its own, and without a compiler in it, so that the memory is the reader's.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { keepEngineLean } from '../dist/commands/lean-engine.js'
import { loadLexicon } from '../dist/lexicon/load-lexicon.js'
import { createExtractor } from '../dist/pipeline.js'

const TEXTS = fileURLToPath(new URL('../eval/texts/shown', import.meta.url))
/** Characters that are read before anything is measured. */
const WARM_UP = 100_000

keepEngineLean()
const text = textOf(Number(process.argv[2]))
const extract = createExtractor(loadLexicon())
extract(text.slice(0, WARM_UP))
const start = performance.now()
const used = process.cpuUsage()
extract(text)
const { user, system } = process.cpuUsage(used)
const seconds = (performance.now() - start) / 1000
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ bytes: Buffer.byteLength(text), seconds, processor: (user + system) / 1e6, peak }))

function textOf(bytes) {
  const files = readdirSync(TEXTS).filter((file) => file.endsWith('.txt'))
  const once = files.map((file) => readFileSync(join(TEXTS, file), 'utf8')).join('\n\n')
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)))
}
