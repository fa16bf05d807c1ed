import type { ExtractedEntity, ExtractedMeasure } from '../src/exchange.ts'
import type { Span } from '../src/text/text.ts'
import { twinOf } from './measure-misses.ts'
import type { Compared, Miss } from './misses.ts'

type Cite = ExtractedMeasure['cites'][number]

export const citeMisses = (compared: Compared): readonly Miss[] => [...missed(compared), ...spurious(compared)]

function missed({ gold, predicted, pairs }: Compared): readonly Miss[] {
  return gold.measures.flatMap((measure) => {
    const twin = twinOf(measure, predicted.measures)
    return measure.cites.flatMap((cite): Miss[] => {
      const entity = pairs.said(cite.entity)
      const others = (twin?.cites ?? []).filter((other) => other.entity === entity?.id)
      if (entity && others.some(({ role }) => role === cite.role)) return []
      const instead = others[0] ? `${others[0].role} by ${others[0].rule}` : isActor(twin, entity)
      const cause = !twin ? 'no such measure' : !entity ? 'no such entity' : instead
      return [missOf('missed', cite, cause, gold.entities, measure)]
    })
  })
}

function spurious({ gold, predicted, pairs }: Compared): readonly Miss[] {
  return predicted.measures.flatMap((measure) => {
    const twin = twinOf(measure, gold.measures)
    return measure.cites.flatMap((cite): Miss[] => {
      const entity = pairs.wanted(cite.entity)
      const others = (twin?.cites ?? []).filter((other) => other.entity === entity?.id)
      if (entity && others.some(({ role }) => role === cite.role)) return []
      const instead = others[0] ? others[0].role : isActor(twin, entity)
      const cause = !twin ? 'no such measure' : !entity ? 'no such entity' : instead
      return [missOf(`spurious (${cite.rule})`, cite, cause, predicted.entities, measure)]
    })
  })
}

const isActor = (measure: ExtractedMeasure | undefined, entity: ExtractedEntity | undefined): string =>
  measure?.actor && measure.actor === entity?.id ? 'the actor' : 'nothing said'

function missOf(
  sort: string,
  { entity, role }: Cite,
  cause: string,
  entities: readonly ExtractedEntity[],
  measure: Span,
): Miss {
  const named = entities.find(({ id }) => id === entity)
  const place = named?.mentions.find(({ start, end }) => start >= measure.start && end <= measure.end)
  const around = place && {
    start: Math.max(measure.start, place.start - 24),
    end: Math.min(measure.end, place.end + 24),
  }
  return { group: `${sort} ${role} ${named?.type}: ${cause}`, what: named?.name ?? entity, place: around ?? measure }
}
