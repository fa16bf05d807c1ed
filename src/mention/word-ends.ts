import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import type { Span } from '../text/text.ts'

export type EndsInWord = (text: string, name: Pick<Span, 'end'>) => boolean

/**
 * Tells whether the last character of a name rather begins the next word: 海信|息, 中原区|域, 智慧城|市. Where what follows is a word
 * by itself, a particle or a place, the name ends there: 成都市|政府, 云计算|是, 试验区|长沙片区, 科技大学|联同.
 */
export function createWordEnds(
  { boundaries, generic, commonWords }: Grammar,
  known: readonly KnownEntity[],
): EndsInWord {
  const words = new Set([...generic.words, ...commonWords].filter((word) => word.length > 1))
  const particles = boundaries.strong.filter((word) => word.length < 3)
  const places = known.flatMap(({ type, name, aliases }) => (type === 'Region' ? [name, ...aliases] : []))
  const next = new Set([...particles, ...words, ...places.filter((name) => name.length > 1)])
  return (text, { end }) =>
    words.has(text.slice(end - 1, end + 1)) && !next.has(text.charAt(end)) && !next.has(text.slice(end, end + 2))
}
