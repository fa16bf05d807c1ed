// npm run eval [-- --types] [--rules] [--misses entities|relations|measures|cites|indicators] [--given] [--only a,b] [--closed a,b]
// Extracts every annotated document here, and in the folders that EVAL_DIR names (parted by :), and prints the scorer's
// table per document, per genre and in all; the rows named "given" show the claims alone, on the annotated entities.
// Closed texts, those of texts/closed and those that --closed names, are measured apart, and their misses are not shown.
// --rules tells how often each rule of relations and citations is right; with --given on the annotated entities.
// --misses lists what went wrong in the others; with --given on the annotated entities.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '../src/exchange.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../src/pipeline.ts'
import type { Case } from './cases.ts'
import { findCases } from './cases.ts'
import { createGivenExtractor } from './given-entities.ts'
import { isMissKind, MISS_KINDS, printMisses } from './misses.ts'
import { printRules } from './rule-table.ts'
import { score } from './score.ts'
import { printRow, printTypes } from './table.ts'

const { values: options } = parseArgs({
  options: {
    misses: { type: 'string' },
    types: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    given: { type: 'boolean', default: false },
    only: { type: 'string' },
    closed: { type: 'string', default: '' },
  },
})
if (options.misses !== undefined && !isMissKind(options.misses))
  throw new Error(`--misses takes one of ${MISS_KINDS.join(', ')}.`)

type Scored = Case & { readonly predicted: Extraction; readonly file: string }

const only = options.only?.split(',')
const alsoClosed = new Set(options.closed.split(',').filter(Boolean))
const isClosed = (one: Case): boolean => one.isClosed || alsoClosed.has(one.name)
const lexicon = loadLexicon()
const extract = createExtractor(lexicon)
const extractOnGiven = createGivenExtractor(lexicon)
const folder = mkdtempSync(join(tmpdir(), 'xinqu-eval-'))

const cases = findCases(process.env.EVAL_DIR?.split(':') ?? []).filter(
  (one) => !only || only.includes(one.name) || isClosed(one),
)
const found = cases.map((one) => scored(one, extract(one.text), 'found'))
const given = cases.map((one) => scored(one, extractOnGiven(one), 'given'))

for (const one of found) printRow(one.name, await score([one]))
for (const genre of new Set(cases.map((one) => one.genre)))
  printRow(`[${genre}]`, await score(found.filter((one) => one.genre === genre)))
await printGroup('SHOWN', (one) => !isClosed(one))
await printGroup('CLOSED', isClosed)
const [shownOnes, closedOnes] = [false, true].map((closed) =>
  (options.given ? given : found).filter((one) => isClosed(one) === closed),
)
if (options.rules) printRules({ shown: shownOnes ?? [], closed: closedOnes ?? [] })
if (options.misses) printMisses(shownOnes ?? [], options.misses)
rmSync(folder, { recursive: true })

function scored(one: Case, predicted: Extraction, by: string): Scored {
  const file = join(folder, `${one.name}.${by}.json`)
  writeFileSync(file, JSON.stringify(predicted))
  return { ...one, predicted, file }
}

async function printGroup(name: string, isOf: (one: Case) => boolean): Promise<void> {
  const [all, alone] = [found.filter(isOf), given.filter(isOf)]
  if (all.length === 0) return
  printRow(name, await score(all))
  printRow(`${name} given`, await score(alone))
  if (options.types) printTypes(await score(options.given ? alone : all))
}
