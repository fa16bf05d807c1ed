import type { Parameters } from '../graph/store.ts'
import { halvesOf } from '../slips.ts'
import type { Cluster } from './cluster.ts'
import type { KnownNames } from './known-names.ts'
import type { StoredName } from './load-names.ts'
import type { NameGraph } from './name-graph.ts'

/** The names and entities to write, and those to take out, after the documents' names were counted anew. */
export interface NameRows {
  /** Parameters of the statements that bear these names, in the order in which they run. */
  readonly statements: readonly (readonly [statement: string, parameters: Parameters])[]
  /** What a document's name means now. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Names that mean another entity than they did. */
  readonly moved: readonly string[]
  /** The entities of all these names. */
  readonly entities: readonly string[]
  readonly deletedEntities: readonly string[]
}

export function nameRows(
  before: ReadonlyMap<string, StoredName>,
  after: NameGraph,
  clusters: readonly Cluster[],
  known: KnownNames,
): NameRows {
  const entityOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const names = new Map(
    clusters.flatMap(({ type, names }) => [...names].map(([id, name]) => [id, { type, name }] as const)),
  )
  const gone = [...before.keys()].filter((id) => !names.has(id))
  const kept = new Set(clusters.map(({ id }) => id))
  const deletedEntities = new Set(
    [...before.values()].flatMap(({ entity }) => (entity && !kept.has(entity) ? [entity] : [])),
  )
  const keysOf = (id: string): readonly string[] => known.spellings(names.get(id)?.name ?? '')
  const spellings = [...names.keys()].flatMap((name) => keysOf(name).map((key) => ({ name, key })))
  const unused = gone.flatMap((id) => known.spellings(before.get(id)?.name ?? ''))
  return {
    statements: [
      ['delete-name-links', { ids: [...before.keys()] }],
      ['delete-spellings', { ids: [...before.keys()] }],
      ['delete-names', { ids: gone }],
      ['delete-unused-keys', { keys: unused }],
      ['write-entities', { rows: clusters.map((cluster) => entityRow(cluster, known)) }],
      ['write-names', { rows: [...names].map(([id, { type, name }]) => nameRow(id, type, name, after, entityOf)) }],
      ['write-also-called', { rows: [...after.values()].flatMap(alsoCalledRows) }],
      ['write-name-targets', { rows: clusters.flatMap(targetRows) }],
      ['write-keys', { rows: [...new Set(spellings.map(({ key }) => key))].map((key) => ({ key, ...halvesOf(key) })) }],
      ['write-spellings', { rows: spellings }],
    ],
    entityOf,
    moved: [...before.values()].flatMap(({ id, entity }) =>
      entity && (entityOf.get(id) ?? entity) !== entity ? [id] : [],
    ),
    entities: clusters.map(({ id }) => id),
    deletedEntities: [...deletedEntities],
  }
}

function entityRow({ id, type, name, aliases }: Cluster, known: KnownNames): Parameters {
  return { id, type, name, aliases, romanized: known.romanise(name), nameOrder: `${known.sortKey(name)}.${id}` }
}

function nameRow(
  id: string,
  type: string,
  name: string,
  after: NameGraph,
  entityOf: ReadonlyMap<string, string>,
): Parameters {
  const record = after.get(id)
  const forms = [...(record?.forms ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
  const entity = entityOf.get(id)
  return {
    id,
    type,
    name,
    documents: record?.documents ?? 0,
    forms: forms.map(([form]) => form),
    formCounts: forms.map(([, count]) => count),
    ...(entity !== undefined && { entity }),
  }
}

const alsoCalledRows = ({ id, alsoCalled }: { id: string; alsoCalled: ReadonlyMap<string, number> }): Parameters[] =>
  [...alsoCalled].map(([to, documents]) => ({ from: id, to, documents }))

const targetRows = ({ id, names }: Cluster): Parameters[] => [...names.keys()].map((name) => ({ name, entity: id }))
