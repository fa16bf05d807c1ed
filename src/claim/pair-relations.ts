import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Row } from './govern.ts'
import type { Place } from './places.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

const PARTNERS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region', 'Platform', 'Enterprise', 'Organization'])

/** How far behind a row the word of cooperation may stand. */
const NEAR = 24

/** Finds names in a row that work together: A与B合作. */
export function pairFinder({ governors }: Cues) {
  const joint = governors.filter(({ side, roles }) => side === 'around' && roles.Enterprise === 'COOPERATION')
  const words = anyOf(joint.flatMap((governor) => governor.words))
  const together = new RegExp(`^[^，。；的]{0,${NEAR}}?(?:${words})`)
  return (reading: string, { governed }: Said): readonly Found[] => {
    const rows = new Map(governed.map(({ row }) => [row.start, row]))
    return [...rows.values()].flatMap((row) => {
      const pairs = row.places.length > 1 ? pairsOf(row) : []
      const works = pairs.length > 0 && together.test(reading.slice(row.end, row.end + NEAR + 8))
      return works ? pairs.map(([first, other]) => cooperates(first, other)) : []
    })
  }
}

/** Each before 与 with each behind it. */
function pairsOf({ places, partner }: Row): readonly (readonly [Place, Place])[] {
  if (!partner) return []
  const partners = places.filter((place) => PARTNERS.has(place.entity.type))
  const before = partners.filter((place) => place.start < partner.start)
  return before.flatMap((left) =>
    partners.filter((right) => right.start >= partner.start).map((right) => [left, right] as const),
  )
}

const cooperates = (first: Place, other: Place): Found => ({
  type: 'COOPERATES_WITH',
  from: first.entity,
  to: other.entity,
  quote: union(first, other),
  rule: 'pair',
  assertion: 'STATED',
})
