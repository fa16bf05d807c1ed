import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import { marksOf } from '../text/codes.ts'
import { collectiveAt, partiesOf } from './bodies.ts'
import type { Place, Places } from './places.ts'
import { inOrder, placeOf } from './places.ts'
import { anyOf } from './words.ts'

/** How far back the thing may have been named. */
const REACH = 300

/** How many names are looked back over. */
const NAMES = 12

/** A bare noun refers to what was named last with it as its end; so long is such a noun. */
const NOUN_LENGTHS = [5, 4, 3, 2]

const NAMED_BY_NOUN: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Enterprise'])

/** The area that a text is about is 新区; 高新区 is not. */
const AREA = '新区'

/** Behind a noun that belongs to another word. */
const GOES_ON = /^(?:[的、，。；：和与及内里中外建有方人化级类型）”》]|负责(?:人|同志))/
const LONGEST_NEXT = 3
const JOINT = /[与和同]/

/**
 * Adds to the places those that refer back to a thing: 该园区, and, at the beginning of a clause, a noun that the last name
 * of its type ends with (产业园由…运营) or that stands for the type (公司还引进…).
 */
export function referenceFinder({ referring }: Pick<Cues, 'referring'>) {
  const typed = new Map(referring.nouns.flatMap((noun) => noun.words.map((word) => [word, noun] as const)))
  const pointed = new RegExp(`(?:${anyOf(referring.pointers)})(${anyOf([...typed.keys()])})`, 'y')
  return (reading: string, places: Places): Places => {
    const found: Place[] = []
    const parties = partiesOf([...new Set(places.all.map(({ entity }) => entity))])
    let next = 0
    for (let at = 0; at < reading.length; at++) {
      if (!beginsClause(reading, at) || places.at(at)) continue
      while ((places.all[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
      const together = collectiveAt(reading, at, parties)
      if (together) found.push(together)
      if (together) continue
      const before = lastNamed(places.all, next, at)
      if (before.length === 0) continue
      pointed.lastIndex = at
      const word = pointed.exec(reading)?.[1]
      const place = word
        ? pointedAt(reading, before, at, pointed.lastIndex, word, typed.get(word))
        : bare(reading, at, places, before, referring.bare)
      if (place) found.push(place)
    }
    return found.length > 0 ? inOrder([...places.all, ...found]) : places
  }
}

/** What a bare noun somewhere in a sentence refers to: 2028年|园区产值. */
export function referenceOf({ referring }: Pick<Cues, 'referring'>) {
  return (reading: string, places: Places, at: number): Entity | undefined => {
    const start = Math.max(0, at - REACH)
    const before = places
      .within({ start, end: at })
      .filter(({ nested }) => !nested)
      .toReversed()
      .slice(0, NAMES)
    return bare(reading, at, places, before, referring.bare)?.entity
  }
}

const isStop = marksOf('，。；：\n”')

const beginsClause = (reading: string, at: number): boolean => at === 0 || isStop(reading.charCodeAt(at - 1))

/** The names before a place, the last first. */
function lastNamed(all: readonly Place[], next: number, at: number): readonly Place[] {
  const before: Place[] = []
  for (let index = next - 1; index >= Math.max(0, next - NAMES); index--) {
    const place = all[index]
    if (place && !place.nested && place.end <= at && at - place.end <= REACH) before.push(place)
  }
  return before
}

function bare(
  reading: string,
  at: number,
  places: Places,
  before: readonly Place[],
  words: Cues['referring']['bare'],
): ReturnType<typeof referTo> {
  for (const length of NOUN_LENGTHS) {
    const noun = reading.slice(at, at + length)
    const end = at + length
    // 公司与乙公司签订协议: the firm does it with another.
    const isWith = JOINT.test(reading.charAt(end)) && places.at(end + 1) !== undefined
    if (noun === AREA || (!isWith && GOES_ON.test(reading.slice(end, end + LONGEST_NEXT) || '，'))) continue
    const such = words.find((one) => one.words.includes(noun))
    const place = referTo(reading, before, at, end, (named) =>
      such ? isSuch(named, such) : NAMED_BY_NOUN.has(named.entity.type) && endsWith(named.entity.name, noun),
    )
    if (place) return place
  }
  return undefined
}

/** 该中心 is the last centre, else the last thing that may be called one; any firm may be called 该公司. */
const pointedAt = (
  reading: string,
  before: readonly Place[],
  start: number,
  end: number,
  noun: string,
  such: Cues['referring']['nouns'][number] | undefined,
): ReturnType<typeof referTo> =>
  (such?.types.includes('Enterprise')
    ? undefined
    : referTo(reading, before, start, end, (place) => isSuch(place, such) && endsWith(place.entity.name, noun))) ??
  referTo(reading, before, start, end, (place) => isSuch(place, such))

const isSuch = ({ entity }: Place, such: Cues['referring']['nouns'][number] | undefined): boolean =>
  such?.types.includes(entity.type) === true && (!such.ends || such.ends.some((end) => entity.name.endsWith(end)))

const endsWith = (name: string, noun: string): boolean => name.length > noun.length && name.endsWith(noun)

/** What a clause began with is told of, rather than what it named besides: 甲公司为乙公司配套，公司还…. */
function referTo(
  reading: string,
  before: readonly Place[],
  start: number,
  end: number,
  isIt: (place: Place) => boolean,
): Place | undefined {
  const place = before.find((one) => isIt(one) && beginsClause(reading, one.start)) ?? before.find(isIt)
  return place ? placeOf({ start, end }, place.entity, true) : undefined
}
