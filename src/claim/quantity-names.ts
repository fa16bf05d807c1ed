import type { Entity } from '../entity/entity.ts'
import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Place, Places } from './places.ts'
import { AREAS } from './places.ts'
import type { Clause } from './read-clause.ts'
import type { Row } from './row-quantities.ts'

const OWNERS: ReadonlySet<EntityType> = new Set([
  'NewArea',
  'Platform',
  'Project',
  'Region',
  'Enterprise',
  'Organization',
])

export const SUBJECTS: ReadonlySet<EntityType> = new Set([...OWNERS, 'Policy'])

/** Names in the words that lead up to the row, other than examples (A、B等8个项目): as many as values, or the last one. */
export function ownersOf(
  reading: string,
  { chunk, quantities }: Row,
  places: Places,
  taking: RegExp,
): readonly Place[] {
  const [first] = quantities
  const found = places
    .within({ start: chunk.start, end: first?.start ?? chunk.end })
    .filter((place) => !place.nested && OWNERS.has(place.entity.type))
  if (quantities.length > 1 && found.length === quantities.length) return found
  return found
    .filter((place) => !/^[”》]?(?:[、等]|，|[^，。；]{0,16}等地)/.test(reading.slice(place.end, place.end + 20)))
    .filter((place) => !isExample(reading, place, first?.number ?? chunk.end))
    .filter((place) => !isCounted(reading, place, first?.start ?? chunk.end))
    .filter((place) => !COMPARED.test(reading.slice(Math.max(chunk.start, place.start - 4), place.start)))
    .filter((place) => reading[place.start - 1] !== '、' || reading[place.end] !== '的')
    .filter((place) => !isTaken(reading, place, chunk.start, taking))
    .slice(-1)
}

/** 引进|港澳|项目126个: behind words of taking a region only tells what kind of things they are. */
const isTaken = (reading: string, { start, entity }: Place, from: number, taking: RegExp): boolean =>
  entity.type === 'Region' && taking.test(reading.slice(from, start))

/** Whose agent (由A投资), whose measure (高于B), whose partner or whose goal somebody is, he has another's quantity. */
const COMPARED =
  /(?:由|被|高于|低于|多于|少于|大于|小于|不足|不到|接近|占|[比较]|仅为|仅是|约为|只有|相当于|仅次于|承接|落户|来自|[至到与同对])[“]?$/

/** 甲公司…，在乙市运营5个基地; 甲公司在新区实现营收5亿元: what a firm or a body has somewhere is its own. */
export const isScene = (reading: string, { start, entity }: Place, clauses: readonly Clause[]): boolean =>
  reading[start - 1] === '在' &&
  AREAS.has(entity.type) &&
  clauses.some(
    ({ subject }) =>
      typeof subject === 'object' &&
      subject.end < start &&
      HOLDERS.has(subject.entity.type) &&
      (entity.type === 'Region' || start - subject.end <= ADVERB),
  )

/** Between a subject and 在 an adverb at most: 甲公司将在. */
const ADVERB = 3

const HOLDERS: ReadonlySet<EntityType> = new Set(['Enterprise', 'Organization'])

/** 涉及甲区、乙区2个县级行政区: they are counted themselves. */
const isCounted = (reading: string, { start, end }: Place, number: number): boolean =>
  end === number && /[、和与及]/.test(reading[start - 1] ?? '')

/** 甲公司二期等7个项目: whose name begins an example is not whose all of them are. */
const isExample = (reading: string, { end }: Span, number: number): boolean =>
  /^[^，。；、]{0,4}(?:、[^，。；]{0,60})?等[^，。；、的\d]{0,8}$/.test(reading.slice(end, number))

/** How far back the clause of a quantity is looked at. */
const REACH = 80

/** Where the clause begins that a place of the text stands in, or ends at. */
export function clauseStart(reading: string, at: number): number {
  let start = at
  while (start > 0 && at - start < REACH && !/[，。；：\n]/.test(reading[start - 1] ?? '')) start--
  return start
}

/** A name that begins the clause of a row is whose the following quantities are too; a verb may stand before it. */
export function subjectOf(
  reading: string,
  { chunk, quantities }: Row,
  places: Places,
  taking: RegExp,
  isOwner: (place: Place) => boolean,
): Entity | undefined {
  const start = clauseStart(reading, chunk.start)
  for (let at = start; at <= start + 3; at++) {
    const place = places.at(at)
    if (place && place.end <= chunk.end && reading[place.end] === '、') return undefined
    if (place && place.end <= chunk.end && SUBJECTS.has(place.entity.type))
      return isExample(reading, place, quantities[0]?.number ?? chunk.end) ||
        COMPARED.test(reading.slice(Math.max(start, at - 4), at)) ||
        isTaken(reading, place, start, taking) ||
        !isOwner(place)
        ? undefined
        : place.entity
  }
  return undefined
}
