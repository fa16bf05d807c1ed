import type { Parameters, Transaction } from '../graph/store.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import type { ReadDocument } from './document.ts'
import { countLosses, withFacts } from './fact-counts.ts'
import { holdGraph, turnVersion } from './graph-version.ts'
import { idsOf } from './id-column.ts'
import type { KnownNames } from './known-names.ts'
import { type DocumentNames, namesOf } from './name-graph.ts'
import { linkPolicyTexts, policiesOfTexts } from './policy-texts.ts'
import { readStandings, recountRelations } from './recount-relations.ts'
import type { EvidenceRow } from './relation-rows.ts'
import { rename } from './rename.ts'
import { restate, takeBack } from './restate.ts'
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
 * afterwards is what its documents alone would give: the names that the change touches are clustered anew, and of each
 * document for which a name now means another entity what that makes different is written anew from its own claims.
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
  const documents = replaced.map(({ id }) => id)
  const touched = await listIds(transaction, 'list-touched-facts', { documents })
  const losses = await countLosses(transaction, documents)

  // What is sent is not waited for: the store writes it while the next is worked out here.
  await names.write()
  const others = moved.filter((id) => !ids.includes(id))
  const { gone, fresh } = await restate(transaction, others, names.meanings, known)
  const resolve = (name: string): string => names.meanings.after.get(name) ?? name
  const contributions = [...add.map((document) => contributionOf(document, resolve, known)), ...fresh]
  const lost = [...new Set([...touched, ...evidenceOf(gone).map(({ fact }) => fact)])]
  const gained = evidenceOf(contributions)
  const standings = readStandings(transaction, [...lost, ...gained.map(({ fact }) => fact)])
  takeOut(transaction, documents, remove)
  takeBack(transaction, gone)
  writeContributions(transaction, contributions)
  const rejoined = await recountRelations(transaction, await standings, lost, gained)
  names.clear()
  const facts = withFacts(withFacts(losses, gone, -1), contributions, 1)
  const [policies] = await Promise.all([
    policiesOfTexts(transaction, [...replaced, ...add], known),
    writeDescriptions(transaction, names.entities, facts, new Set(rejoined)),
  ])
  const described = names.entities.filter(({ type }) => type === 'Policy').map(({ id }) => id)
  await linkPolicyTexts(transaction, [...described, ...policies])
  turnVersion(transaction, version, [...replaced, ...add])
  return replaced
}

const spokenNames = ({ claims }: ReadDocument): DocumentNames => namesOf(claims)
const evidenceOf = (contributions: readonly Contribution[]): EvidenceRow[] =>
  contributions.flatMap(({ evidence }) => evidence)

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
