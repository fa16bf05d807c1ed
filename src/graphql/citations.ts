import type { z } from 'zod'
import type { CitationRole, EntityType } from '../ontology.ts'
import type { Context } from './context.ts'
import { type BatchedStatement, ofId } from './graph-reader.ts'
import { type CitationRow, citationRow, type MeasureRow } from './rows.ts'

interface CitationArguments {
  readonly role?: readonly CitationRole[] | null
  readonly type?: readonly EntityType[] | null
}

const citations: BatchedStatement<z.output<typeof citationRow>> = {
  name: 'list-citations',
  over: 'ids',
  row: citationRow,
}

/** The entities that a measure cites, in the order of the text. */
export async function citationsOf(
  { reader }: Context,
  measure: MeasureRow,
  { role, type }: CitationArguments,
): Promise<CitationRow[]> {
  const filter = { roles: role ? [...role] : null, types: type ? [...type] : null }
  const rows = await reader.each(citations, ofId(measure.id), filter)
  return rows.map((row) => ({ ...row, measure }))
}
