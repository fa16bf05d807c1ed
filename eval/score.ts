import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

const SCORER = new URL('score.mjs', import.meta.url)

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

/** Runs the scorer over pairs of annotation and extraction; in a thread, which is there sooner than a process. */
export async function score(cases: readonly { goldFile: string; file: string }[]): Promise<Score> {
  const argv = [...cases.flatMap(({ goldFile, file }) => [goldFile, file]), '--json']
  const scorer = new Worker(SCORER, { argv, stdout: true, execArgv: [] })
  const [printed] = await Promise.all([text(scorer.stdout), once(scorer, 'exit')])
  return resultSchema.parse(JSON.parse(printed))
}
