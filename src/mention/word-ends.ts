import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'

export type EndsInWord = (text: string, name: Pick<Span, 'end'>) => boolean

/**
 * Tells whether the last character of a name rather begins the next word: 海信|息, 中原区|域, 智慧城|市. Where what follows is a word
 * by itself the name ends there: 成都市|政府.
 */
export function createWordEnds({ generic, commonWords }: Grammar): EndsInWord {
  const words = new Set([...generic.words, ...commonWords])
  const isWord = (text: string, start: number) => start + 2 <= text.length && words.has(text.slice(start, start + 2))
  return (text, { end }) => isWord(text, end - 1) && !isWord(text, end)
}
