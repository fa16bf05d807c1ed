import { z } from 'zod'
import { once } from '../../kept.ts'
import type { Context } from '../context.ts'
import type { Coverage, DocumentFilter } from '../generated/schema.ts'
import type { Statement } from '../graph-reader.ts'
import { documentsFound } from '../lists/document-filter.ts'
import type { Faceted } from '../lists/facets.ts'

const counts = {
  documents: z.int(),
  entities: z.int(),
  relations: z.int(),
  measures: z.int(),
  indicators: z.int(),
  graphVersion: z.string(),
}

const ofGraph = z.object({ ...counts, undatedDocuments: z.int() })
const ofDocuments = z.object(counts)

const readCoverage: Statement<z.output<typeof ofGraph>> = { name: 'read-coverage', row: ofGraph }
const readCoverageOfDocuments: Statement<z.output<typeof ofDocuments>> = {
  name: 'read-coverage-of-documents',
  row: ofDocuments,
}

/** A connection that also tells what was looked through. */
export type Covered<T> = Faceted<T> & { coverage(): Promise<Coverage> }

export const covered = <T>(
  context: Context,
  connection: Faceted<T>,
  documents: DocumentFilter | null | undefined,
): Covered<T> => ({ ...connection, coverage: once(() => coverageOf(context, documents)) })

/** What the graph holds, or the part that a document filter leaves. */
export async function coverageOf(context: Context, where: DocumentFilter | null | undefined): Promise<Coverage> {
  return where ? coverageUnder(context, where) : only(await context.reader.all(readCoverage, {}))
}

async function coverageUnder(context: Context, where: DocumentFilter): Promise<Coverage> {
  const within = await documentsFound(context, where)
  const atAnyDate = where.dates ? await documentsFound(context, { ...where, dates: null }) : within
  const documents = within.map(({ id }) => id)
  const rows = await context.reader.all(readCoverageOfDocuments, { documents })
  return { ...only(rows), undatedDocuments: atAnyDate.filter(({ date }) => !date).length }
}

function only<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('A statement that counts gave no row.')
  return row
}
