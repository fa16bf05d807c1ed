import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import type { ReadDocument } from './document.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'

const candidate = z.object({ policy: z.string(), document: z.string(), order: z.string(), byNumber: z.boolean() })

/** The policies whose own text these documents may be, by their titles and numbers. */
export async function policiesOfTexts(
  transaction: Transaction,
  documents: readonly ReadDocument[],
  known: KnownNames,
): Promise<string[]> {
  const headers = documents.map(({ claims }) => claims.document)
  const rows = await transaction.run('find-policies-of-texts', {
    names: headers.map(({ title }) => entityId('Policy', title)),
    numbers: headers.flatMap(({ number }) => (number ? [known.fold(number)] : [])),
  })
  return idsOf(rows)
}

/** Joins policies to the documents that are their own text: by number, else by title; of several the newest. */
export async function linkPolicyTexts(transaction: Transaction, policies: readonly string[]): Promise<void> {
  const ids = [...new Set(policies)]
  if (ids.length === 0) return
  const rows = await transaction.run('find-texts-of-policies', { ids })
  transaction.send('delete-policy-texts', { ids })
  const texts = best(rows.map((row) => candidate.parse(row)))
  if (texts.length > 0) transaction.send('write-policy-texts', { rows: texts })
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
