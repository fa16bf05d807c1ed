import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const SCORER = fileURLToPath(new URL('score.mjs', import.meta.url))

const rates = z.object({
  hit: z.number(),
  predicted: z.number(),
  gold: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
})

const resultSchema = z.object({
  entities: rates,
  relations: rates,
  measures: rates,
  cites: rates,
  indicators: rates,
  mentions: rates,
  entitiesByType: z.record(z.string(), rates),
  relationsByType: z.record(z.string(), rates),
  accuracy: z.record(z.string(), z.number().nullable()),
})

export type Rates = z.output<typeof rates>
export type Score = z.output<typeof resultSchema>

/** Runs the scorer over pairs of annotation and extraction. */
export function score(cases: readonly { goldFile: string; file: string }[]): Score {
  const files = cases.flatMap(({ goldFile, file }) => [goldFile, file])
  return resultSchema.parse(
    JSON.parse(execFileSync(process.execPath, [SCORER, ...files, '--json'], { encoding: 'utf8' })),
  )
}
