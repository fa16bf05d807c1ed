import { AhoCorasick } from '@monyone/aho-corasick'
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy'
import type { Span } from '../text/text.ts'

/** An occurrence of a word with what the dictionary says of it. */
export interface Match<T> extends Span {
  readonly word: string
  readonly value: T
}

type Finder<T> = (text: string) => Match<T>[]

/** Finds all occurrences of the words, overlapping ones too, in one pass. */
export const findAll = <T>(words: ReadonlyMap<string, T>): Finder<T> =>
  finder(words, new AhoCorasick([...words.keys()]))

/** Finds the occurrences that a reader meets from left to right, the longest at each place; none overlap. */
export const findLongest = <T>(words: ReadonlyMap<string, T>): Finder<T> =>
  finder(words, new GreedyAhoCorasick([...words.keys()]))

function finder<T>(words: ReadonlyMap<string, T>, automaton: Pick<AhoCorasick, 'matchInText'>): Finder<T> {
  return (text) =>
    automaton.matchInText(text).flatMap(({ begin, end, keyword }) => {
      const value = words.get(keyword)
      return value === undefined ? [] : [{ start: begin, end, word: keyword, value }]
    })
}
