import { z } from 'zod'
import type { Parameters, Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import type { ReadDocument } from './document.ts'
import { countLosses, withGains } from './fact-counts.ts'
import { holdGraph, turnVersion } from './graph-version.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'
import { type DocumentNames, namesOf } from './name-graph.ts'
import { linkPolicyTexts, policiesOfTexts } from './policy-texts.ts'
import { readStandings, recountRelations } from './recount-relations.ts'
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
  const ids = [...add.map(({ id }) => id), ...remove]
  const [version, replaced] = await Promise.all([holdGraph(transaction), readStoredDocuments(transaction, ids)])
  const names = await rename(transaction, replaced.map(spokenNames), add.map(spokenNames), known)
  const moved = await listIds(transaction, 'list-documents-of-names', { names: names.moved })
  const restated = await readStoredDocuments(
    transaction,
    moved.filter((id) => !ids.includes(id)),
  )
  const documents = [...replaced, ...restated].map(({ id }) => id)
  const lost = await listIds(transaction, 'list-touched-facts', { documents })
  const losses = await countLosses(transaction, documents)

  // What is sent is not waited for: the store writes it while the next is worked out here.
  await names.write()
  const contributions = await contributionsOf(transaction, [...add, ...restated], names.entityOf, known)
  const evidence = contributions.flatMap((contribution) => contribution.evidence)
  const standings = readStandings(transaction, [...lost, ...evidence.map(({ fact }) => fact)])
  takeOut(transaction, documents, remove)
  writeContributions(transaction, contributions)
  const rejoined = await recountRelations(transaction, await standings, lost, evidence)
  names.clear()
  const [policies] = await Promise.all([
    policiesOfTexts(transaction, [...replaced, ...add], known),
    writeDescriptions(transaction, names.entities, withGains(losses, contributions), new Set(rejoined)),
  ])
  const touched = names.entities.filter(({ type }) => type === 'Policy').map(({ id }) => id)
  await linkPolicyTexts(transaction, [...touched, ...policies])
  turnVersion(transaction, version, [...replaced, ...add])
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
  const names = documents.flatMap(({ claims }) => claims.entities.map(({ type, name }) => entityId(type, name)))
  const ids = unique(names).filter((id) => !entityOf.has(id))
  const untouched = ids.length > 0 ? await transaction.run('read-name-entities', { ids }) : []
  const all = new Map([
    ...entityOf,
    ...untouched.map((row) => nameEntity.parse(row)).map(({ id, entity }) => [id, entity] as const),
  ])
  const resolve = (name: string): string => all.get(name) ?? name
  return documents.map((document) => contributionOf(document, resolve, known))
}

const nameEntity = z.object({ id: z.string(), entity: z.string() })

function takeOut(transaction: Transaction, documents: readonly string[], remove: readonly string[]): void {
  if (documents.length === 0) return
  for (const statement of ['delete-facts', 'delete-sections', 'delete-mentions'])
    transaction.send(statement, { documents })
  if (remove.length > 0) transaction.send('delete-documents', { documents: remove })
}

async function listIds(transaction: Transaction, statement: string, parameters: Parameters): Promise<string[]> {
  const isEmpty = Object.values(parameters).every((value) => Array.isArray(value) && value.length === 0)
  return isEmpty ? [] : idsOf(await transaction.run(statement, parameters))
}
