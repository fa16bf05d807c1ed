import { entityId } from '../identity.ts'
import type { EntityType } from '../ontology.ts'
import type { KnownName, KnownNames } from './known-names.ts'
import { type NameGraph, type NameRecord, shownName } from './name-graph.ts'

/** One entity of the graph: names of one type that mean the same thing. */
export interface Cluster {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly known?: KnownName
  /** Ids of the names that documents give their entity. */
  readonly members: readonly string[]
  /** All other names that documents call it by, sorted by code points. */
  readonly aliases: readonly string[]
  /** Every name that leads to it, by id, those that only the lexicon knows included. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * Joins names: those that the lexicon knows as one, and a name that is an alias of exactly one other cluster of its type.
 * A pure function of the names, so that no order of ingest shows.
 */
export function clusterNames(graph: NameGraph, known: KnownNames): readonly Cluster[] {
  const titles = [...graph.values()].filter((record) => record.documents > 0)
  const groupOf = new Map(titles.map((record) => [record.id, knownGroup(record, known)]))
  const calling = groupsCalling(titles, groupOf)
  const joined = new Map<string, string>()
  const rootOf = (group: string): string => {
    const next = joined.get(group)
    return next === undefined ? group : rootOf(next)
  }
  for (const [id, own] of groupOf) {
    const others = [...(calling.get(id) ?? [])].filter((group) => group !== own)
    const [mine, theirs] = [rootOf(own), rootOf(others[0] ?? own)]
    if (others.length === 1 && mine !== theirs) joined.set(mine, theirs)
  }
  const clusters = new Map<string, NameRecord[]>()
  for (const record of titles) {
    const root = rootOf(groupOf.get(record.id) ?? record.id)
    clusters.set(root, [...(clusters.get(root) ?? []), record])
  }
  return [...clusters.values()].map((members) => describe(members, graph, known))
}

function knownGroup({ id, type, forms }: NameRecord, known: KnownNames): string {
  for (const form of forms.keys()) {
    const entry = known.find(type, form)
    if (entry) return entityId(type, entry.name)
  }
  return id
}

/** For each name, the groups of which a document says that they are also called so. */
function groupsCalling(titles: readonly NameRecord[], groupOf: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const calling = new Map<string, Set<string>>()
  for (const { id, alsoCalled } of titles)
    for (const alias of alsoCalled.keys()) {
      const groups = calling.get(alias) ?? new Set()
      calling.set(alias, groups.add(groupOf.get(id) ?? id))
    }
  return calling
}

function describe(members: readonly NameRecord[], graph: NameGraph, knownNames: KnownNames): Cluster {
  const type = (members[0] as NameRecord).type
  const entries = members.flatMap((member) => [...member.forms.keys()].map((form) => knownNames.find(type, form)))
  const known = entries.filter((entry) => entry !== undefined).sort((a, b) => byFullness(a.name, b.name))[0]
  const said = new Map<string, string>()
  for (const member of members)
    for (const id of [member.id, ...member.alsoCalled.keys()]) {
      const record = graph.get(id)
      if (record) said.set(id, shownName(record))
    }
  const name = known?.name ?? members.map(shownName).sort(byFullness)[0] ?? ''
  const id = entityId(type, name)
  const names = new Map(said)
  for (const other of [name, ...(known?.names ?? [])]) {
    const otherId = entityId(type, other)
    if (!names.has(otherId)) names.set(otherId, other)
  }
  const aliases = [...said].filter(([other]) => other !== id).map(([, alias]) => alias)
  return {
    id,
    type,
    name,
    ...(known && { known }),
    members: members.map((member) => member.id).sort(byCodePoints),
    aliases: aliases.sort(byCodePoints),
    names,
  }
}

const byCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fullest name first; ties by code points. */
const byFullness = (a: string, b: string): number => [...b].length - [...a].length || byCodePoints(a, b)
