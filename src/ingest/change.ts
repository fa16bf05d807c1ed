import { z } from 'zod'
import type { Parameters, Transaction } from '../graph/store.ts'
import { clusterNames } from './cluster.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { describeEntities } from './describe.ts'
import type { ReadDocument } from './document.ts'
import { turnVersion } from './graph-version.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'
import { loadNames } from './load-names.ts'
import { type DocumentNames, namesOf, recount } from './name-graph.ts'
import { type NameRows, nameRows } from './name-rows.ts'
import { linkPolicyTexts } from './policy-texts.ts'
import { recountRelations } from './recount-relations.ts'
import { readStoredDocuments } from './stored-documents.ts'
import { writeContributions } from './write-contributions.ts'

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
  const ids = [...add.map(({ id }) => id), ...remove]
  const replaced = await readStoredDocuments(transaction, ids)
  const names = await renamed(transaction, replaced.map(spokenNames), add.map(spokenNames), known)
  const moved = await listIds(transaction, 'list-documents-of-names', { names: names.moved })
  const restated = await readStoredDocuments(
    transaction,
    moved.filter((id) => !ids.includes(id)),
  )
  const contributions = await contributionsOf(transaction, [...add, ...restated], names.entityOf, known)

  const documents = [...replaced, ...restated].map(({ id }) => id)
  const facts = await listIds(transaction, 'list-touched-facts', { documents })
  const entities = await listIds(transaction, 'list-touched-entities', { documents })
  await takeOut(transaction, documents, remove)
  for (const [statement, parameters] of names.statements) await transaction.run(statement, parameters)
  await writeContributions(transaction, contributions)
  await recountRelations(transaction, unique(facts, contributions.flatMap(factsOf)))
  await transaction.run('delete-entities', { ids: names.deletedEntities })
  const described = unique(entities, contributions.flatMap(entitiesOf), names.entities)
  await describeEntities(transaction, described, known)
  await linkPolicyTexts(transaction, [...replaced, ...add], described, known)
  await turnVersion(transaction, replaced, add)
  return replaced
}

const spokenNames = ({ claims }: ReadDocument): DocumentNames => namesOf(claims)
const factsOf = ({ relations }: Contribution): string[] => relations.map(({ id }) => id)
const entitiesOf = ({ mentions }: Contribution): string[] => mentions.map(({ entity }) => entity)
const unique = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

async function renamed(
  transaction: Transaction,
  removed: readonly DocumentNames[],
  added: readonly DocumentNames[],
  known: KnownNames,
): Promise<NameRows> {
  const before = await loadNames(transaction, [...removed, ...added], known)
  const after = recount(before, removed, added)
  return nameRows(before, after, clusterNames(after, known), known)
}

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
  for (const statement of ['delete-facts', 'delete-sections', 'delete-mentions'])
    await transaction.run(statement, { documents })
  await transaction.run('delete-documents', { documents: remove })
}

async function listIds(transaction: Transaction, statement: string, parameters: Parameters): Promise<string[]> {
  return idsOf(await transaction.run(statement, parameters))
}
