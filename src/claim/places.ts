import type { Entity } from '../entity/entity.ts'
import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'

/** A place that names an entity. */
export interface Place extends Span {
  readonly entity: Entity
  /** The longest name that it stands in. */
  readonly outer: Place | undefined
  /** It stands inside a longer name. */
  readonly nested: boolean
  /** The words do not name it, but refer back to it: 该园区. */
  readonly refers: boolean
}

/** What other things lie in. */
export const AREAS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region', 'Platform'])

/** The places of a document in the order of the text; of two that begin together the longer comes first. */
export interface Places {
  readonly all: readonly Place[]
  /** Those that lie in a span. */
  within(span: Span): readonly Place[]
  /** The longest that begins at a place of the reading. */
  at(start: number): Place | undefined
}

/** All places that name an entity, in order. */
export const findPlaces = (entities: readonly Entity[]): Places =>
  inOrder(entities.flatMap((entity) => entity.mentions.map((span) => placeOf(span, entity))))

/** The last of the names that stand right behind each other from there on: 甲市|乙区; as long as they go on so. */
export function lastFrom(at: Places['at'], start: number, goesOn = (_: Place) => true): Place | undefined {
  let place = at(start)
  for (let next = place && at(place.end); next && goesOn(next); next = at(next.end)) place = next
  return place
}

/** A place that is not known yet to stand inside of another. */
export const placeOf = ({ start, end }: Span, entity: Entity, refers = false): Place => ({
  start,
  end,
  entity,
  outer: undefined,
  nested: false,
  refers,
})

/** Puts places in order and tells which stand inside of others. */
export function inOrder(places: readonly Place[]): Places {
  let top: Place | undefined
  const all = places
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((place): Place => {
      const outer = top && place.end <= top.end ? top : undefined
      // A text has many, and nearly all stay as they were where some are added.
      const found = place.outer === outer ? place : { ...place, outer, nested: outer !== undefined }
      if (!outer) top = found
      return found
    })
  const next = nextOf(all)
  return {
    all,
    within: ({ start, end }) => {
      const found: Place[] = []
      for (let index = next[start] ?? all.length; index < all.length; index++) {
        const place = all[index]
        if (!place || place.start >= end) break
        if (place.end <= end) found.push(place)
      }
      return found
    },
    at: (start) => {
      const place = all[next[start] ?? all.length]
      return place?.start === start ? place : undefined
    },
  }
}

/** For each character of the reading up to the last name the index of the first that begins there or later: it is asked for each character of a clause. */
function nextOf(all: readonly Place[]): Uint32Array {
  const next = new Uint32Array((all.at(-1)?.start ?? -1) + 1)
  let from = 0
  for (const [index, { start }] of all.entries()) {
    for (; from <= start; from++) next[from] = index
  }
  return next
}

/** Words that begin at an offset, without the places in them, which stand in order. */
export const withoutPlaces = (words: string, at: number, places: readonly Place[]): string =>
  places.reduceRight((rest, { start, end }) => rest.slice(0, start - at) + rest.slice(end - at), words)
