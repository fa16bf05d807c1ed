import { POLICY_STAGES } from '../ontology.ts'
import type { Changes } from './changes.ts'
import type { Cluster } from './cluster.ts'
import type { KnownNames } from './known-names.ts'
import { mostCounted } from './most-counted.ts'
import type { NameGraph, NameRecord, SaidOf } from './name-graph.ts'
import { countOrder } from './order.ts'

/** An entity with what its names say of it. */
export interface Described extends Changes {
  readonly id: string
}

/** The properties of an entity, but for its degree: what documents say, drawn together so that no order of them shows. */
export function describeEntity(cluster: Cluster, names: NameGraph, known: KnownNames): Described {
  const { id, type, name, aliases, members } = cluster
  const entry = known.find(type, name)
  const records = members.flatMap((member) => names.get(member) ?? [])
  const documentNumber = mostSaid(records, 'documentNumber')
  const mentionCount = records.reduce((sum, { mentions }) => sum + mentions, 0)
  return {
    id,
    type,
    name,
    aliases,
    romanized: known.romanise(name),
    nameOrder: `${known.sortKey(name)}.${id}`,
    mentionCount,
    mentionsOrder: countOrder(mentionCount, id),
    kind: entry?.kind ?? mostSaid(records, 'kind'),
    // A policy that any document knows as issued exists.
    stage: POLICY_STAGES.find((stage) => records.some(({ said }) => said.has(`stage ${stage}`))) ?? null,
    documentNumber,
    numberKey: documentNumber && known.fold(documentNumber),
    date: mostSaid(records, 'date'),
    province: entry?.province ?? null,
  }
}

/** The value that most documents give; ties by code points. */
function mostSaid(records: readonly NameRecord[], attribute: SaidOf): string | null {
  const counts = new Map<string, number>()
  for (const { said } of records)
    for (const [one, count] of said) {
      if (!one.startsWith(`${attribute} `)) continue
      const value = one.slice(attribute.length + 1)
      counts.set(value, (counts.get(value) ?? 0) + count)
    }
  return mostCounted(counts) ?? null
}
