import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

const PARTNERS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region', 'Platform', 'Enterprise', 'Organization'])

/** How far behind a row the word of cooperation may stand. */
const NEAR = 24

/** Names in a row that work together: A与B合作, A、B融合发展. */
export function pairRelations(reading: string, { governed }: Said, { governors }: Cues): readonly Found[] {
  const words = governors
    .filter(({ side, roles }) => side === 'around' && roles.Enterprise === 'COOPERATION')
    .flatMap((governor) => governor.words)
  const together = new RegExp(`^[^，。；的]{0,${NEAR}}?(?:${anyOf(words)})`)
  const rows = new Map(governed.map(({ row }) => [row.start, row]))
  return [...rows.values()].flatMap((row): Found[] => {
    const [first, ...others] = row.places
    const joined = first && others.length === 1 && PARTNERS.has(first.entity.type)
    if (!joined || !together.test(reading.slice(row.end, row.end + NEAR + 8))) return []
    return others
      .filter((place) => place.entity.type === first.entity.type || PARTNERS.has(place.entity.type))
      .map((place) => ({
        type: 'COOPERATES_WITH',
        from: first.entity,
        to: place.entity,
        quote: union(first, place),
        rule: 'pair',
        assertion: 'STATED',
      }))
  })
}
