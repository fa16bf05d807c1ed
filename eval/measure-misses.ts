import type { ExtractedMeasure } from '../src/exchange.ts'
import type { Span } from '../src/text/text.ts'
import type { Compared, Miss } from './misses.ts'

/** The measure of the other side that covers at least half of both together. */
export function twinOf(measure: Span, others: readonly ExtractedMeasure[]): ExtractedMeasure | undefined {
  return others.find((other) => {
    const common = Math.min(measure.end, other.end) - Math.max(measure.start, other.start)
    return common * 2 >= Math.max(measure.end, other.end) - Math.min(measure.start, other.start)
  })
}

export function measureMisses({ gold, predicted, pairs }: Compared): readonly Miss[] {
  const missed = gold.measures.filter((measure) => !twinOf(measure, predicted.measures))
  const matched = predicted.measures.flatMap((said) => {
    const wanted = twinOf(said, gold.measures)
    return wanted ? [{ said, wanted }] : []
  })
  const name = (id: string | undefined) =>
    [...gold.entities, ...predicted.entities].find((entity) => entity.id === id)?.name ?? 'nobody'
  return [
    ...missed.map((measure) => ({ group: 'missed', what: measure.status, place: measure })),
    ...predicted.measures
      .filter((measure) => !twinOf(measure, gold.measures))
      .map((measure) => ({ group: `spurious (${measure.rule})`, what: measure.status, place: measure })),
    ...matched
      .filter(({ said, wanted }) => said.status !== wanted.status)
      .map(({ said, wanted }) => ({ group: `${said.status} for ${wanted.status}`, what: '', place: said })),
    ...matched
      .filter(({ said, wanted }) => wanted.actor && pairs.wanted(said.actor)?.id !== wanted.actor)
      .map(({ said, wanted }) => ({
        group: `actor: ${pairs.said(wanted.actor) ? 'another' : 'not found as an entity'}`,
        what: `${name(said.actor)} for ${name(wanted.actor)}`,
        place: said,
      })),
  ]
}
