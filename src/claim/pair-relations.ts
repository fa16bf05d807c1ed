import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Place } from './places.ts'
import type { Row } from './rows.ts'
import { couplesOf, eachWithEach } from './rows.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

const PARTNERS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region', 'Platform', 'Enterprise', 'Organization'])

const WITH = /[与同和跟]/

/** Of a longer row only so many are paired. */
const MOST = 8

/** How long the words may be that tell where the names of a row do something. */
const SCENE = 14

/** How far behind a row the word of cooperation may stand. */
const NEAR = 24

/** Finds names in a row that work together: A与B合作. */
export function pairFinder({ governors, jointly, foundedTogether }: Cues) {
  const joint = governors.filter(({ side, roles }) => side === 'around' && roles.Enterprise === 'COOPERATION')
  const words = anyOf(joint.flatMap((governor) => governor.words))
  const together = new RegExp(`^[^，。；的]{0,${NEAR}}?(?:${words})`)
  const counted = `^[》”]?(?:等[^，。；的]{0,6}|[两双二三四五六七八九多]\\s?(?:方|部委|部门|单位|家|地|省|市|省市|区|局))?`
  const between = `^[》”]?之?间的?[^，。；的]{0,8}?(?:${words})`
  const each = new RegExp(`${counted}(?:${anyOf(jointly)})|${between}`)
  const founds = new RegExp(`${counted}(?:在[^，。；]{2,${SCENE}}?)?(?:${anyOf(foundedTogether)})`)
  return (reading: string, { rows }: Said): readonly Found[] =>
    rows.flatMap((row) => {
      if (row.places.length < 2) return []
      const behind = reading.slice(row.end, row.end + NEAR + 8)
      const alone = isAlone(reading, row)
      const pairs =
        alone && (row.partner ? founds : each).test(behind)
          ? allPairs(row)
          : together.test(behind) || (alone && isAgent(reading, row))
            ? pairsOf(row)
            : []
      return pairs.map(([first, other]) => cooperates(first, other))
    })
}

/** 与A、B共建 is what a third one does with each. */
const isAlone = (reading: string, { start }: Row): boolean => !WITH.test(reading[start - 1] ?? '')

/** 由甲局与乙局负责: both do it; 由甲片区与乙片区组成 tells what something is made of. */
const isAgent = (reading: string, { start, end }: Row): boolean =>
  reading[start - 1] === '由' && !CONSISTS.test(reading.slice(end, end + NEAR))

const CONSISTS = /^[^，。；]{0,8}?(?:组成|构成)/

/** A、B、C共同: each with each. */
const allPairs = ({ places }: Row): readonly (readonly [Place, Place])[] =>
  eachWithEach(places.filter((place) => PARTNERS.has(place.entity.type)).slice(0, MOST))

const pairsOf = (row: Row): readonly (readonly [Place, Place])[] =>
  couplesOf(row).filter((couple) => couple.every(({ entity }) => PARTNERS.has(entity.type)))

const cooperates = (first: Place, other: Place): Found => ({
  type: 'COOPERATES_WITH',
  from: first.entity,
  to: other.entity,
  quote: union(first, other),
  rule: 'pair',
  assertion: 'STATED',
})
