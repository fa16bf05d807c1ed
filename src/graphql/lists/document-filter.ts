import { z } from 'zod'
import type { Parameters } from '../../graph/store.ts'
import type { Context } from '../context.ts'
import type { DocumentFilter } from '../generated/schema.ts'
import type { BatchedStatement } from '../graph-reader.ts'
import { foldedPart } from '../names/words.ts'
import { refuseTurned } from './within.ts'

const found = z.object({ id: z.string(), date: z.string().nullish() })
export type FoundDocument = z.output<typeof found>

const findDocuments: BatchedStatement<FoundDocument> = { name: 'find-documents', over: 'groups', row: found }

/** The parameters of a statement over documents. */
export function documentParameters(context: Context, where: DocumentFilter | null | undefined): Parameters {
  const { from, to } = where?.dates ?? {}
  // To 2023 goes on after 2023-05.
  if (from && to && !from.startsWith(to)) refuseTurned(from, to, 'dates')
  return {
    ids: where?.id ?? null,
    title: foldedPart(context, where?.title, 'title'),
    series: where?.series ?? null,
    from: from ? fromFirstDay(from) : null,
    to: to ? pastLastDay(to) : null,
  }
}

export async function documentsFound(context: Context, where: DocumentFilter): Promise<FoundDocument[]> {
  const parameters = documentParameters(context, where)
  const key = JSON.stringify(parameters)
  return context.reader.each(findDocuments, { key, value: { ...parameters, key } })
}

/** The ids of the documents that a filter leaves; null where nothing is asked for. */
export async function documentIds(
  context: Context,
  where: DocumentFilter | null | undefined,
): Promise<readonly string[] | null> {
  if (!where) return null
  return (await documentsFound(context, where)).map(({ id }) => id)
}

/** 2023-01-01 → 2023: dates are compared as text, and one known to the year counts as its first day. */
const fromFirstDay = (date: string): string => date.replace(/(-01){1,2}$/, '')

/** 2023 → 2023~, which sorts after all of 2023. */
const pastLastDay = (date: string): string => `${date}~`
