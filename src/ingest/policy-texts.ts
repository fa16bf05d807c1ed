import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import type { Described } from './describe.ts'
import type { ReadDocument } from './document.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'

const candidate = z.object({ policy: z.string(), document: z.string(), order: z.string(), byNumber: z.boolean() })

/**
 * Joins policies to the documents that are their own text: by number, else by title; of several the newest. Looked at are
 * the entities that a change touches, and the policies whose text the documents that come or go may be.
 */
export async function linkPolicyTexts(
  transaction: Transaction,
  documents: readonly ReadDocument[],
  entities: readonly Described[],
  known: KnownNames,
): Promise<void> {
  const headers = documents.map(({ claims }) => claims.document)
  const named = await transaction.run('find-policies-of-texts', {
    names: headers.map(({ title }) => entityId('Policy', title)),
    numbers: headers.flatMap(({ number }) => (number ? [known.fold(number)] : [])),
  })
  const policies = entities.filter(({ type }) => type === 'Policy').map(({ id }) => id)
  const ids = [...new Set([...policies, ...idsOf(named)])]
  if (ids.length === 0) return
  const rows = await transaction.run('find-texts-of-policies', { ids })
  await transaction.run('delete-policy-texts', { ids })
  await transaction.run('write-policy-texts', { rows: best(rows.map((row) => candidate.parse(row))) })
}

type Candidate = z.output<typeof candidate>

function best(candidates: readonly Candidate[]): { policy: string; document: string }[] {
  const first = new Map<string, Candidate>()
  for (const one of candidates) {
    const other = first.get(one.policy)
    if (!other || isBetter(one, other)) first.set(one.policy, one)
  }
  return [...first.values()].map(({ policy, document }) => ({ policy, document }))
}

const isBetter = (a: Candidate, b: Candidate): boolean => (a.byNumber === b.byNumber ? a.order < b.order : a.byNumber)
