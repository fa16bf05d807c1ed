import type { Frame } from '../lexicon/frames.ts'
import type { EntityType } from '../ontology.ts'
import { ENTITY_TYPES } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Place } from './places.ts'
import type { Row } from './rows.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** How much of the text is looked at before a row, and between two rows. */
const BEFORE = 12
const GAP = 40

/** How much of the text is looked at behind a row. */
const BEHIND = 24

/** Over how many characters, and over how many rows, a row may look back for the other one. */
const FAR = 120
const REACH = 4

const QUOTES_BEFORE = /[“《‘（]{1,4}$/
const QUOTES_BEHIND = /^[”》’）]+(?:（[^）]{0,30}）)?/

/** Where a clause ends. */
const ENDS = '了?(?=[，。；：！？\\n]|$)'

interface Pattern {
  readonly frame: Frame
  /** The types of its sides as bits: most rows are of none, which is told before any words are compared. */
  readonly left: number
  readonly right: number
  readonly before: RegExp | undefined
  readonly unless: RegExp | undefined
  readonly between: RegExp
  readonly behind: RegExp | undefined
}

/** Finds what the words between two rows of names state: 《规划》由省政府编制. */
export function frameFinder(frames: readonly Frame[]) {
  const patterns = frames.map(patternOf)
  return (reading: string, { rows, status }: Said): readonly Found[] => {
    if (rows.length < 2) return []
    const bits = rows.map((row) => row.places.reduce((sum, { entity }) => sum | bitOf(entity.type), 0))
    return rows.flatMap((right, index) => {
      const own = bits[index] ?? 0
      const near = bits[index - 1] ?? 0
      const far = bits.slice(Math.max(0, index - REACH), index).reduce((sum, one) => sum | one, 0)
      const found: Found[] = []
      let words: Words | undefined
      for (const pattern of patterns) {
        const { frame } = pattern
        if ((pattern.right & own) === 0 || (pattern.left & (frame.far ? far : near)) === 0) continue
        const left = !frame.when || frame.when.includes(status) ? leftOf(rows, index, frame) : undefined
        if (!left || (!frame.far && right.start - left.end > GAP)) continue
        if (frame.type === 'LOCATED_IN' && FROM_THERE.test(reading.slice(left.end, left.end + 4))) continue
        if (words?.left !== left) words = wordsAround(reading, left, right)
        if (holds(words, pattern)) found.push(...relate(left, right, frame, cueBetween(reading, left, right)))
      }
      return found
    })
  }
}

/** The words before, between and behind two rows. */
interface Words {
  readonly left: Row
  readonly lead: string
  readonly gap: string
  readonly rest: string
}

/** 港澳|企业落户甲园区: they come from there, and it lies nowhere. */
const FROM_THERE = /^(?:等地)?的?(?:企业|青年|人才|客商|资本|团队)/

const bitOf = (type: EntityType): number => 1 << ENTITY_TYPES.indexOf(type)

const bitsOf = (types: readonly EntityType[]): number => types.reduce((sum, type) => sum | bitOf(type), 0)

function patternOf(frame: Frame): Pattern {
  const words = anyOf(frame.between)
  const trail = frame.close ? '' : '[^，。；：、]{0,14}'
  return {
    frame,
    left: bitsOf(frame.left),
    right: bitsOf(frame.right),
    before: frame.before && new RegExp(`(?:${anyOf(frame.before)})$`),
    unless: frame.unless && new RegExp(`(?:${anyOf(frame.unless)})$`),
    between: frame.far
      ? new RegExp(`(?:${words})${trail}$`)
      : new RegExp(`^(?:等[^，。；：、的]{0,14}?)?[^，。；：、的]{0,6}?(?:${words})${trail}$`),
    behind: frame.behind && new RegExp(`^[^，。；：]{0,6}?(?:${anyOf(frame.behind)})${frame.ends ? ENDS : ''}`),
  }
}

/** The row right before, or, over clauses, the last one that has a name of the frame's left side. */
function leftOf(rows: readonly Row[], index: number, { left, far }: Frame): Row | undefined {
  const near = rows[index - 1]
  if (!far) return near
  const right = rows[index]
  return rows
    .slice(Math.max(0, index - REACH), index)
    .findLast((row) => right && right.start - row.end <= FAR && ofTypes(row, left).length > 0)
}

const wordsAround = (reading: string, left: Row, right: Row): Words => ({
  left,
  lead: reading.slice(Math.max(0, left.start - BEFORE), left.start).replace(QUOTES_BEFORE, ''),
  gap: reading
    .slice(Math.max(left.end, right.start - GAP), right.start)
    .replace(QUOTES_BEHIND, '')
    .replace(QUOTES_BEFORE, ''),
  rest: reading.slice(right.end, right.end + BEHIND).replace(QUOTES_BEHIND, ''),
})

const holds = ({ lead, gap, rest }: Words, { before, unless, between, behind }: Pattern): boolean =>
  between.test(gap) && (!before || before.test(lead)) && !unless?.test(lead) && (!behind || behind.test(rest))

const ofTypes = ({ places }: Row, types: readonly EntityType[]): readonly Place[] =>
  places.filter(({ entity }) => types.includes(entity.type))

/** The words between two rows, from the last stop on. */
function cueBetween(reading: string, left: Row, right: Row): Span {
  const gap = reading.slice(left.end, right.start).replace(QUOTES_BEFORE, '')
  const from = Math.max(...['，', '。', '；', '：', '”', '》', '）'].map((stop) => gap.lastIndexOf(stop))) + 1
  return { start: left.end + from, end: left.end + gap.length }
}

/** The names of a row; what lies in 福州市|长乐区 lies in both. */
const sideOf = (row: Row, types: readonly EntityType[], isPlace: boolean): readonly Place[] =>
  ofTypes(isPlace && row.owner ? { ...row, places: [row.owner, ...row.places] } : row, types)

const relate = (left: Row, right: Row, { type, from, rule, ...frame }: Frame, cue: Span): readonly Found[] =>
  sideOf(left, frame.left, type === 'LOCATED_IN' && from === 'right').flatMap((first) =>
    sideOf(right, frame.right, type === 'LOCATED_IN' && from === 'left').map((second) => ({
      type,
      from: (from === 'left' ? first : second).entity,
      to: (from === 'left' ? second : first).entity,
      quote: union(first, second),
      rule,
      assertion: 'STATED',
      cue,
    })),
  )
