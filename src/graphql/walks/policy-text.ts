import type { Context } from '../context.ts'
import { type DocumentRow, documentColumn, type EntityRow, entityColumn } from '../facts/rows.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'

// A policy whose own text has been ingested is joined to that document.

const documents: BatchedStatement<DocumentRow> = {
  name: 'read-documents-of-policies',
  over: 'ids',
  row: documentColumn,
}
const policies: BatchedStatement<EntityRow> = { name: 'read-policies-of-documents', over: 'ids', row: entityColumn }

export const textOfPolicy = async ({ reader }: Context, policy: string): Promise<DocumentRow | null> =>
  (await reader.each(documents, ofId(policy))).at(0) ?? null

export const policyOfText = async ({ reader }: Context, document: string): Promise<EntityRow | null> =>
  (await reader.each(policies, ofId(document))).at(0) ?? null
