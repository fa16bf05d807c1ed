import type { Rates, Score } from './score.ts'

const COLUMNS = ['entities', 'mentions', 'relations', 'measures', 'cites', 'indicators'] as const

const percent = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(2))
const cell = ({ precision, recall, f1 }: Rates): string => `${percent(f1)} (${percent(precision)} ${percent(recall)})`

/** One document or group: F1 with precision and recall, then the accuracy of what matched. */
export function printRow(name: string, score: Score): void {
  const rates = COLUMNS.map((column) => `${column} ${cell(score[column])}`)
  const accuracy = Object.entries(score.accuracy).map(([key, value]) => `${key} ${percent(value)}`)
  console.log(`${name.padEnd(14)} ${rates.join('  ')}`)
  console.log(`${''.padEnd(14)} ${accuracy.join(' ')}`)
}

/** The same by type of entity and of relation. */
export function printTypes(score: Score): void {
  const rows = Object.entries({ ...score.entitiesByType, ...score.relationsByType })
  for (const [type, rates] of rows)
    console.log(`  ${type.padEnd(16)} ${cell(rates)}  ${rates.hit} of ${rates.gold}, ${rates.predicted} said`)
}
