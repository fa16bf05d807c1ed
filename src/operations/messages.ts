import { z } from 'zod'
import { ERROR_CODES, type ErrorCode, XinquError } from '../errors.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { Source } from '../ingest/source-file.ts'
import type { Status } from './operations.ts'

// What passes through the socket, as JSON Lines: sources one way, and the other what became of them or why it went wrong.

const failure = z.object({ code: z.enum(ERROR_CODES), message: z.string() })

const source = z.union([
  z.object({ name: z.string(), text: z.string() }),
  z.object({ name: z.string(), error: failure.transform(({ code, message }) => new XinquError(code, message)) }),
])

const ingested: z.ZodType<Ingested> = z.object({
  name: z.string(),
  status: z.enum(['added', 'replaced', 'unchanged', 'duplicate', 'failed']),
  id: z.string().exactOptional(),
  message: z.string().exactOptional(),
  difference: z.object({ added: z.number(), removed: z.number(), changed: z.number() }).exactOptional(),
  diagnostics: z.number(),
})

const status: z.ZodType<Status> = z.object({
  store: z.object({ engine: z.enum(['neo4j', 'grafeo']), version: z.string(), location: z.string() }),
  totals: z.object({
    documents: z.number(),
    entities: z.record(z.string(), z.number()),
    relations: z.number(),
    measures: z.number(),
    citations: z.number(),
    indicators: z.number(),
  }),
  pendingSchema: z.array(z.string()),
})

export const parseSource = (value: unknown): Source => source.parse(value)
export const parseStatus = (value: unknown): Status => status.parse(value)
export const parseIds = (value: unknown): string[] => z.array(z.string()).parse(value)

export const parseIngested = (value: unknown): Ingested => ingested.parse(value)

/** The value, unless it tells of an error that the server met; that is thrown. */
export function unlessError(value: unknown): unknown {
  const failed = z.object({ error: failure }).safeParse(value)
  if (failed.success) throw new XinquError(failed.data.error.code, failed.data.error.message)
  return value
}

/** A source as it passes: an error by its code and sentence. */
export const sourceMessage = (one: Source): object =>
  'error' in one ? { name: one.name, error: errorMessage(one.error) } : one

/** An error that was not foreseen is told without its inside. */
export function errorMessage(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof XinquError) return { code: error.code, message: error.message }
  return { code: 'SERVER_FAILED', message: 'The server met an error of its own; its log tells more.' }
}
