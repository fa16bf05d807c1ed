import type { Entity } from '../entity/entity.ts'
import type { Span } from '../text/text.ts'

/** A place that names an entity. */
export interface Place extends Span {
  readonly entity: Entity
  /** It stands inside a longer name. */
  readonly nested: boolean
  /** The longest name that it stands in. */
  readonly outer?: Place
  /** The words do not name it, but refer back to it: 该园区. */
  readonly refers?: boolean
}

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
  inOrder(entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity }))))

/** Puts places in order and tells which stand inside of others. */
export function inOrder(places: readonly Omit<Place, 'nested' | 'outer'>[]): Places {
  const bare = places.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let top: Place | undefined
  const all = bare.map((place): Place => {
    const outer = top && place.end <= top.end ? top : undefined
    const found = { ...place, nested: outer !== undefined, ...(outer ? { outer } : {}) }
    if (!outer) top = found
    return found
  })
  const starts = new Map<number, Place>()
  for (const place of all) if (!starts.has(place.start)) starts.set(place.start, place)
  return {
    all,
    within: ({ start, end }) => slice(all, start, end),
    at: (start) => starts.get(start),
  }
}

function slice(all: readonly Place[], start: number, end: number): readonly Place[] {
  const found: Place[] = []
  for (let index = lowerBound(all, start); index < all.length; index++) {
    const place = all[index]
    if (!place || place.start >= end) break
    if (place.end <= end) found.push(place)
  }
  return found
}

function lowerBound(all: readonly Place[], start: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
