import type { EntityType } from '../ontology.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Place } from './places.ts'
import type { Row } from './rows.ts'
import type { Said } from './said.ts'

/** What is made up of others of its type. */
const WHOLES: ReadonlySet<EntityType> = new Set(['Platform', 'Policy'])

const NUMERALS = '一二三四五六七八九十'

/** Right before the whole, which sums the row up: A、B“两个池”. */
const SUMS_UP = /^[”》]?(?:等)?[“《]?$/

/** Between the whole and the row that spells it out: “三制联动”，推行A、B、C. */
const SPELT_OUT = /^[”》]?(?:，|：|，即|——|（)[^，。；：、“]{0,4}[“《]?$/

/** Finds the parts of what is named by their number: A、B、C“三制联动” has three. */
export function countRelations(reading: string, { rows }: Said): readonly Found[] {
  if (rows.length < 2) return []
  return rows.flatMap((row, index) => {
    const [before, behind] = [rows[index - 1]?.places.at(-1), rows[index + 1]?.places[0]]
    return [
      ...(behind && SUMS_UP.test(reading.slice(row.end, behind.start)) ? partsOf(reading, row, behind) : []),
      ...(before && SPELT_OUT.test(reading.slice(before.end, row.start)) ? partsOf(reading, row, before) : []),
    ]
  })
}

/** 提出A、B、C“三大行动”: what is done with the whole is not done with each. */
export function isSummedUp(reading: string, { end, places }: Row, { governed }: Said): boolean {
  const whole = [end, end + 1, end + 2]
    .map((at) => governed.findLast(({ place }) => place.start === at)?.place)
    .find((place) => place !== undefined)
  return (
    whole !== undefined &&
    SUMS_UP.test(reading.slice(end, whole.start)) &&
    places.length > 1 &&
    places.length === countIn(reading.slice(whole.start, whole.end))
  )
}

function partsOf(reading: string, { places }: Row, whole: Place): readonly Found[] {
  if (!WHOLES.has(whole.entity.type)) return []
  const parts = places.filter(({ entity }) => entity.type === whole.entity.type)
  if (parts.length < 2 || parts.length !== countIn(reading.slice(whole.start, whole.end))) return []
  return parts.map((part) => ({
    type: 'PART_OF',
    from: part.entity,
    to: whole.entity,
    quote: union(part, whole),
    rule: 'counted-parts',
    assertion: 'STATED',
  }))
}

/** The number that a name begins with: 四个池, “三制联动”. */
const countIn = (name: string): number => NUMERALS.indexOf(name.replace(/^“/, '').replace(/^两/, '二').charAt(0)) + 1
