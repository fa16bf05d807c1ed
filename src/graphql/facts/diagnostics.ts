import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Diagnostic } from '../generated/schema.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'

const diagnostic = z.object({
  code: z.string(),
  message: z.string(),
  start: z.int().nullable().default(null),
  end: z.int().nullable().default(null),
})

const diagnosticsColumn = z
  .object({ diagnostics: z.string() })
  .transform(({ diagnostics }) => z.array(diagnostic).parse(JSON.parse(diagnostics)))

const diagnostics: BatchedStatement<Diagnostic[]> = { name: 'read-diagnostics', over: 'ids', row: diagnosticsColumn }

/** What could not be read, resolved or placed of a document. */
export const diagnosticsOf = async ({ reader }: Context, document: string): Promise<Diagnostic[]> =>
  (await reader.each(diagnostics, ofId(document))).at(0) ?? []
