import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { type Cluster, clusterNames } from './cluster.ts'
import { type Described, describeEntity } from './describe.ts'
import type { KnownNames } from './known-names.ts'
import { loadNames } from './load-names.ts'
import { type DocumentNames, recount } from './name-graph.ts'
import { nameStatements } from './name-rows.ts'
import type { EntityOf } from './restate.ts'

/** What the names mean once documents were taken out and others put in. */
export interface Renaming {
  /** From a name to the entity that documents with it meant, and to the one that they mean now. */
  readonly meanings: { readonly before: EntityOf; readonly after: EntityOf }
  /** Names that mean another entity than they did. */
  readonly moved: readonly string[]
  /** The entities of all names that the change touches. */
  readonly entities: readonly Described[]
  /** Writes names and new entities. */
  write(): Promise<void>
  /** Takes out the entities that no name means any more. */
  clear(): void
}

/** Clusters the names anew that the change touches. */
export async function rename(
  transaction: Transaction,
  removed: readonly DocumentNames[],
  added: readonly DocumentNames[],
  known: KnownNames,
): Promise<Renaming> {
  const before = await loadNames(transaction, removed, added, known)
  const meant = new Map([...before.values()].flatMap(({ id, entity }) => (entity ? [[id, entity] as const] : [])))
  const present = new Set(meant.values())
  // Asked now, so that the store looks for them while the names are clustered.
  const asked = transaction.run('list-name-targets', { ids: [...present] })
  const after = recount(before, removed, added)
  const clusters = clusterNames(after, known)
  const entities = clusters.map((cluster) => describeEntity(cluster, after, known))
  const mean = membersOf(clusters)
  return {
    meanings: { before: meant, after: mean },
    moved: [...meant].flatMap(([id, entity]) => ((mean.get(id) ?? entity) === entity ? [] : [id])),
    entities,
    async write() {
      const targets = (await asked).map((row) => target.parse(row))
      const fresh = entities.filter(({ id }) => !present.has(id))
      if (fresh.length > 0) transaction.send('write-entities', { rows: fresh.map(withoutNulls) })
      for (const { statement, parameters } of nameStatements(before, targets, after, clusters, known))
        transaction.send(statement, parameters)
    },
    clear() {
      const kept = new Set(clusters.map(({ id }) => id))
      const gone = [...present].filter((id) => !kept.has(id))
      if (gone.length > 0) transaction.send('delete-entities', { ids: gone })
    },
  }
}

const target = z.object({ name: z.string(), entity: z.string() })

const membersOf = (clusters: readonly Cluster[]): EntityOf =>
  new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))

const withoutNulls = (row: Described) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
