import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

const LONGEST_PLACE = 8

/** Finds campaigns that say what a place is to become: 平安青海建设. */
export function createCampaignFinder({ undertakings }: Grammar, { placeLength }: Genericness) {
  const findVirtues = findAll(new Map(undertakings.virtues.map((word) => [word, true])))
  return (text: string, part: Span): Mention[] =>
    findVirtues(text, part).flatMap(({ start, end: place }): Mention[] => {
      const after = place + placeLength(text.slice(place, place + LONGEST_PLACE))
      const work = undertakings.works.find((word) => text.startsWith(word, after))
      if (after === place || !work) return []
      const end = after + work.length
      const aliases = [text.slice(start, after)]
      return [
        {
          start,
          end,
          type: 'Policy',
          kind: 'STRATEGY',
          stage: 'ISSUED',
          name: text.slice(start, end),
          rule: 'campaign',
          aliases,
        },
      ]
    })
}
