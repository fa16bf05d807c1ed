// npm run eval [-- --misses] [--only name,name] [--closed name,name]
// Extracts every annotated document of eval/gold, and of the folder that EVAL_DIR names, and prints the scorer's table per
// document and in all. --closed names texts that nobody looks at: they are measured apart, and their misses are not shown.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../src/pipeline.ts'
import { findCases } from './cases.ts'
import { printMisses } from './misses.ts'
import { score } from './score.ts'
import { printRow, printTypes } from './table.ts'

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    types: { type: 'boolean', default: false },
    only: { type: 'string' },
    closed: { type: 'string', default: '' },
  },
})

const only = options.only?.split(',')
const closed = new Set(options.closed.split(',').filter(Boolean))
const extract = createExtractor(loadLexicon())
const folder = mkdtempSync(join(tmpdir(), 'xinqu-eval-'))

const cases = findCases(process.env.EVAL_DIR)
  .filter(({ name }) => !only || only.includes(name) || closed.has(name))
  .map((one) => {
    const predicted = extract(one.text)
    const file = join(folder, `${one.name}.json`)
    writeFileSync(file, JSON.stringify(predicted))
    return { ...one, predicted, file }
  })

const shown = cases.filter(({ name }) => !closed.has(name))
const hidden = cases.filter(({ name }) => closed.has(name))

for (const one of cases) printRow(one.name, score([one]))
if (shown.length > 0) printRow('SHOWN', score(shown))
if (hidden.length > 0) printRow('CLOSED', score(hidden))
if (options.types) for (const group of [shown, hidden]) if (group.length > 0) printTypes(score(group))
if (options.misses) for (const one of shown) printMisses(one)
