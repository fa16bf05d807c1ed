import type { Cues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import type { Place, Places } from './places.ts'
import { inOrder } from './places.ts'
import { anyOf } from './words.ts'

/** How far back the thing may have been named. */
const REACH = 300

/** How many names are looked back over. */
const NAMES = 12

/** A bare noun refers to what was named last with it as its end; so long is such a noun. */
const NOUN_LENGTHS = [4, 3, 2]

const NAMED_BY_NOUN: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Enterprise'])

/** Behind a noun that belongs to another word. */
const GOES_ON = /[的、，。；：和与及内里中外建负有方人化级类型）”》]/

/**
 * The places with those that refer back to a thing: 该园区, and, at the beginning of a clause, a noun that the last name of
 * its type ends with (产业园由…运营) or that stands for the type (公司还引进…).
 */
export function referBack(reading: string, places: Places, { referring }: Pick<Cues, 'referring'>): Places {
  const typed = new Map(referring.nouns.flatMap(({ words, types }) => words.map((word) => [word, types] as const)))
  const pointed = new RegExp(`(?:${anyOf(referring.pointers)})(${anyOf([...typed.keys()])})`, 'y')
  const found: Omit<Place, 'nested' | 'outer'>[] = []
  let next = 0
  for (let at = 0; at < reading.length; at++) {
    while ((places.all[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
    if (!beginsClause(reading, at) || places.at(at)) continue
    const before = lastNamed(places.all, next, at)
    pointed.lastIndex = at
    const word = pointed.exec(reading)?.[1]
    const place = word
      ? referTo(before, at, pointed.lastIndex, ({ entity }) => typed.get(word)?.includes(entity.type) ?? false)
      : bare(reading, at, before, referring.bare)
    if (place) found.push(place)
  }
  return found.length > 0 ? inOrder([...places.all, ...found]) : places
}

const beginsClause = (reading: string, at: number): boolean => at === 0 || '，。；：\n”'.includes(reading[at - 1] ?? '')

/** The names before a place, the last first. */
const lastNamed = (all: readonly Place[], next: number, at: number): readonly Place[] =>
  all
    .slice(Math.max(0, next - NAMES), next)
    .filter((place) => !place.nested && place.end <= at && at - place.end <= REACH)
    .toReversed()

function bare(
  reading: string,
  at: number,
  before: readonly Place[],
  words: Cues['referring']['bare'],
): ReturnType<typeof referTo> {
  for (const length of NOUN_LENGTHS) {
    const noun = reading.slice(at, at + length)
    if (GOES_ON.test(reading[at + length] ?? '，')) continue
    const types = words.find((one) => one.words.includes(noun))?.types
    const place = referTo(before, at, at + length, ({ entity }) =>
      types ? types.includes(entity.type) : NAMED_BY_NOUN.has(entity.type) && endsWith(entity.name, noun),
    )
    if (place) return place
  }
  return undefined
}

const endsWith = (name: string, noun: string): boolean => name.length > noun.length && name.endsWith(noun)

function referTo(
  before: readonly Place[],
  start: number,
  end: number,
  isIt: (place: Place) => boolean,
): Omit<Place, 'nested' | 'outer'> | undefined {
  const place = before.find(isIt)
  return place ? { start, end, entity: place.entity, refers: true } : undefined
}
