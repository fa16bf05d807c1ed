import type { ExtractedEntity } from '../src/exchange.ts'
import type { Compared, Miss } from './misses.ts'
import { sharesName } from './pair-entities.ts'

export function entityMisses({ gold, predicted, pairs }: Compared): readonly Miss[] {
  const missed = gold.entities.filter(({ id }) => !pairs.said(id))
  const spurious = predicted.entities.filter(({ id }) => !pairs.wanted(id))
  return [
    ...missed.map((entity) => missOf('missed', entity, predicted.entities)),
    ...spurious.map((entity) => missOf('spurious', entity, gold.entities)),
  ]
}

const missOf = (sort: string, entity: ExtractedEntity, others: readonly ExtractedEntity[]): Miss => ({
  group: `${sort} ${entity.type}: ${causeOf(entity, others)}`,
  what: entity.name,
  place: entity.mentions[0],
})

function causeOf(entity: ExtractedEntity, others: readonly ExtractedEntity[]): string {
  if (others.some((other) => sharesName(entity, other))) return 'type'
  const place = entity.mentions[0]
  const touches =
    place && others.some(({ mentions }) => mentions.some((m) => m.start < place.end && place.start < m.end))
  return touches ? 'boundary' : 'nothing there'
}
