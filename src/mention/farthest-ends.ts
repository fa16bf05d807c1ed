import type { Span } from '../text/text.ts'

/** Where the longest of the spans ends that begin at a place. */
export function farthestEnds(spans: readonly Span[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const { start, end } of spans) ends.set(start, Math.max(end, ends.get(start) ?? 0))
  return ends
}
