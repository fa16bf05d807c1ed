import type { Span } from '../text/text.ts'
import { endOf } from './grammar.ts'
import type { Place, Places } from './places.ts'
import { lastFrom } from './places.ts'

/** What opens a clause that tells where, to the rules that hear no other word. */
export const THERE = /在/y

/** Where a clause is set that begins with a word for where: 在甲新区|乙园区内. `tail` is what may follow the place in it. */
export function sceneOf(
  reading: string,
  { start, end }: Span,
  at: Places['at'],
  { opens, tail }: { readonly opens: RegExp; readonly tail?: RegExp },
): Place | undefined {
  const from = endOf(opens, reading, start)
  const place = from < 0 ? undefined : lastFrom(at, from)
  return place && (!tail || tail.test(reading.slice(place.end, end))) ? place : undefined
}
