import type { ExtractedRelation, Extraction } from '../src/exchange.ts'
import type { Compared, Miss } from './misses.ts'

export function relationMisses({ gold, predicted, pairs }: Compared): readonly Miss[] {
  const said = new Set(
    predicted.relations.flatMap((relation) =>
      keysOf(relation, pairs.wanted(relation.from)?.id, pairs.wanted(relation.to)?.id),
    ),
  )
  const wanted = new Set(gold.relations.flatMap((relation) => keysOf(relation, relation.from, relation.to)))
  const missed = gold.relations.filter((relation) => !said.has(keyOf(relation.type, relation.from, relation.to)))
  const spurious = predicted.relations.filter(
    ({ type, from, to }) => !wanted.has(keyOf(type, pairs.wanted(from)?.id, pairs.wanted(to)?.id)),
  )
  return [
    ...missed.map((relation) => ({
      group: `missed ${relation.type}: ${lacks(pairs.said(relation.from)?.id, pairs.said(relation.to)?.id, predicted)}`,
      ...shown(relation, gold),
    })),
    ...spurious.map((relation) => ({
      group: `spurious ${relation.type} (${relation.rule}): ${lacks(pairs.wanted(relation.from)?.id, pairs.wanted(relation.to)?.id, gold)}`,
      ...shown(relation, predicted),
    })),
  ]
}

const keyOf = (type: string, from: string | undefined, to: string | undefined): string => `${type} ${from} ${to}`

/** What a relation says, in both directions where it holds either way. */
export const keysOf = ({ type }: ExtractedRelation, from: string | undefined, to: string | undefined): string[] =>
  type === 'COOPERATES_WITH' ? [keyOf(type, from, to), keyOf(type, to, from)] : [keyOf(type, from, to)]

/** What the other side has in place of a relation between two ends. */
function lacks(from: string | undefined, to: string | undefined, other: Extraction): string {
  if (!from && !to) return 'neither end'
  if (!from) return 'no from'
  if (!to) return 'no to'
  const between = other.relations.find(
    (relation) => (relation.from === from && relation.to === to) || (relation.from === to && relation.to === from),
  )
  return between ? `${between.type} ${between.from === from ? '' : 'the other way'} there` : 'nothing between'
}

function shown({ type, from, to, evidence }: ExtractedRelation, { entities }: Extraction): Omit<Miss, 'group'> {
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return { what: `${name(from)} ${type} ${name(to)}`, place: evidence[0] }
}
