import { z } from 'zod'
import type { Parameters, Transaction } from '../graph/store.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import type { ReadDocument } from './document.ts'
import { countLosses, withGains } from './fact-counts.ts'
import { holdGraph, turnVersion } from './graph-version.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'
import { type DocumentNames, namesOf } from './name-graph.ts'
import { linkPolicyTexts } from './policy-texts.ts'
import { recountRelations } from './recount-relations.ts'
import { rename } from './rename.ts'
import { readStoredDocuments } from './stored-documents.ts'
import { writeContributions } from './write-contributions.ts'
import { writeDescriptions } from './write-descriptions.ts'

/** Documents to take in (anew, or in place of their older version) and to take out, by id. */
export interface Change {
  readonly add: readonly ReadDocument[]
  readonly remove: readonly string[]
}

/**
 * Puts a change into the graph, within one transaction; gives the documents that it replaced or took out. The graph
 * afterwards is what its documents alone would give: the names that the change touches are clustered anew, and each
 * document for which a name now means another entity is written anew from its own claims.
 */
export async function applyChange(
  transaction: Transaction,
  { add, remove }: Change,
  known: KnownNames,
): Promise<ReadDocument[]> {
  const version = await holdGraph(transaction)
  const ids = [...add.map(({ id }) => id), ...remove]
  const replaced = await readStoredDocuments(transaction, ids)
  const names = await rename(transaction, replaced.map(spokenNames), add.map(spokenNames), known)
  const moved = await listIds(transaction, 'list-documents-of-names', { names: names.moved })
  const restated = await readStoredDocuments(
    transaction,
    moved.filter((id) => !ids.includes(id)),
  )
  const contributions = await contributionsOf(transaction, [...add, ...restated], names.entityOf, known)

  const documents = [...replaced, ...restated].map(({ id }) => id)
  const lost = await listIds(transaction, 'list-touched-facts', { documents })
  const facts = withGains(await countLosses(transaction, documents), contributions)
  await takeOut(transaction, documents, remove)
  await names.write()
  await writeContributions(transaction, contributions)
  const evidence = contributions.flatMap((contribution) => contribution.evidence)
  const rejoined = await recountRelations(transaction, lost, evidence)
  await names.clear()
  await writeDescriptions(transaction, names.entities, facts, new Set(rejoined))
  await linkPolicyTexts(transaction, [...replaced, ...add], names.entities, known)
  await turnVersion(transaction, version, [...replaced, ...add])
  return replaced
}

const spokenNames = ({ claims }: ReadDocument): DocumentNames => namesOf(claims)
const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** Names that the change does not touch mean what they meant; only documents that are written anew have such. */
async function contributionsOf(
  transaction: Transaction,
  documents: readonly ReadDocument[],
  entityOf: ReadonlyMap<string, string>,
  known: KnownNames,
): Promise<Contribution[]> {
  const names = unique(documents.flatMap(({ claims }) => [...namesOf(claims).keys()])).filter((id) => !entityOf.has(id))
  const untouched = names.length > 0 ? await transaction.run('read-name-entities', { ids: names }) : []
  const all = new Map([
    ...entityOf,
    ...untouched.map((row) => nameEntity.parse(row)).map(({ id, entity }) => [id, entity] as const),
  ])
  const resolve = (name: string): string => all.get(name) ?? name
  return documents.map((document) => contributionOf(document, resolve, known))
}

const nameEntity = z.object({ id: z.string(), entity: z.string() })

async function takeOut(
  transaction: Transaction,
  documents: readonly string[],
  remove: readonly string[],
): Promise<void> {
  if (documents.length === 0) return
  for (const statement of ['delete-facts', 'delete-sections', 'delete-mentions'])
    await transaction.run(statement, { documents })
  await transaction.run('delete-documents', { documents: remove })
}

async function listIds(transaction: Transaction, statement: string, parameters: Parameters): Promise<string[]> {
  const isEmpty = Object.values(parameters).every((value) => Array.isArray(value) && value.length === 0)
  return isEmpty ? [] : idsOf(await transaction.run(statement, parameters))
}
