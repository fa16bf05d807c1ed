import type { Parameters, Value } from '../graph/store.ts'
import { halvesOf } from '../slips.ts'
import { type Changes, changesOf } from './changes.ts'
import type { Cluster } from './cluster.ts'
import type { KnownNames } from './known-names.ts'
import type { StoredName } from './load-names.ts'
import { type NameGraph, shownName } from './name-graph.ts'

/** A name that leads to an entity. */
export interface NameTarget {
  readonly name: string
  readonly entity: string
}

interface Statement {
  readonly statement: string
  readonly parameters: Parameters
}

/**
 * The statements that bring names from what the store holds of them to what the documents say now, in the order in which
 * they run. They write what differs, so that a name which every document gives costs no more than another.
 */
export function nameStatements(
  before: ReadonlyMap<string, StoredName>,
  targets: readonly NameTarget[],
  after: NameGraph,
  clusters: readonly Cluster[],
  known: KnownNames,
): readonly Statement[] {
  const rows = nameRows(before, after, clusters, known)
  const written = rows.map((row) => ({ id: row.id, changed: changesOf(stateOf(before.get(row.id)), row) }))
  const calling = [...after.values()].filter((record) => !sameCalls(before.get(record.id), record))
  const wanted = clusters.flatMap(({ id, names }) => [...names.keys()].map((name) => ({ name, entity: id })))
  const spelled = rows.map(({ id, keys }) => ({ name: id, keys, old: before.get(id)?.keys ?? [] }))
  const unspelled = spelled.flatMap(({ name, keys, old }) => without(old, keys).map((key) => ({ name, key })))
  const spelling = spelled.map(({ name, keys, old }) => ({ name, keys: without(keys, old).map(withHalves) }))
  const led = new Set(wanted.map(({ name }) => name))
  const idle = [...before.keys()].filter((id) => !led.has(id))
  const lists: readonly (readonly [statement: string, parameter: string, list: readonly Value[]])[] = [
    ['delete-name-targets', 'rows', lacking(targets, wanted)],
    ['delete-also-called', 'ids', [...before.keys()].filter((id) => !sameCalls(before.get(id), after.get(id)))],
    ['delete-spellings', 'rows', unspelled],
    ['write-names', 'rows', written.filter(({ changed }) => Object.keys(changed).length > 0)],
    ['write-also-called', 'rows', calling.flatMap(alsoCalledRows)],
    ['write-name-targets', 'rows', lacking(wanted, targets)],
    ['write-spellings', 'rows', spelling.filter(({ keys }) => keys.length > 0)],
    ['delete-names', 'ids', idle],
    [
      'delete-unused-keys',
      'keys',
      [...unspelled.map(({ key }) => key), ...idle.flatMap((id) => before.get(id)?.keys ?? [])],
    ],
  ]
  return lists.flatMap(([statement, parameter, list]) =>
    list.length > 0 ? [{ statement, parameters: { [parameter]: list } }] : [],
  )
}

type NameRow = Changes & { readonly id: string; readonly keys: readonly string[] }

function nameRows(
  before: ReadonlyMap<string, StoredName>,
  after: NameGraph,
  clusters: readonly Cluster[],
  known: KnownNames,
): NameRow[] {
  const entityOf = new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const names = new Map([
    ...[...before.values()].map(({ id, type, name }) => [id, { type, name }] as const),
    ...clusters.flatMap(({ type, names }) => [...names].map(([id, name]) => [id, { type, name }] as const)),
  ])
  return [...names].map(([id, { type, name }]) => {
    const record = after.get(id)
    const forms = [...(record?.forms ?? [])].sort(byKey)
    const said = [...(record?.said ?? [])].sort(byKey)
    return {
      id,
      type,
      name: record ? shownName(record) : name,
      documents: record?.documents ?? 0,
      mentions: record?.mentions ?? 0,
      entity: entityOf.get(id) ?? null,
      forms: forms.map(([form]) => form),
      formCounts: forms.map(([, count]) => count),
      said: said.map(([one]) => one),
      saidCounts: said.map(([, count]) => count),
      keys: known.spellings(record ? shownName(record) : name),
    }
  })
}

/** What the store holds of a name, in the properties that are written. */
function stateOf(stored: StoredName | undefined): Changes {
  if (!stored) return {}
  const { forms, said, alsoCalled, entity = null, ...own } = stored
  return {
    ...own,
    entity,
    forms: [...forms.keys()],
    formCounts: [...forms.values()],
    said: [...said.keys()],
    saidCounts: [...said.values()],
  }
}

const byKey = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

type Calling = { readonly id: string; readonly alsoCalled: ReadonlyMap<string, number> }

function sameCalls(a: Calling | undefined, b: Calling | undefined): boolean {
  const [mine, theirs] = [a?.alsoCalled ?? new Map(), b?.alsoCalled ?? new Map()]
  return mine.size === theirs.size && [...mine].every(([id, count]) => theirs.get(id) === count)
}

const alsoCalledRows = ({ id, alsoCalled }: Calling): Parameters[] =>
  [...alsoCalled].map(([to, documents]) => ({ from: id, to, documents }))

const withHalves = (key: string) => ({ key, ...halvesOf(key) })

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one))

function lacking(some: readonly NameTarget[], others: readonly NameTarget[]): Parameters[] {
  const had = new Set(others.map(({ name, entity }) => `${name} ${entity}`))
  return some.filter(({ name, entity }) => !had.has(`${name} ${entity}`)).map(({ name, entity }) => ({ name, entity }))
}
