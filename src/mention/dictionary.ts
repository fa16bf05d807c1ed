import type { Span } from '../text/text.ts'
import { createTrie } from './trie.ts'

/** An occurrence of a word with what the dictionary says of it. */
export interface Match<T> extends Span {
  readonly word: string
  readonly value: T
}

/** Finds all occurrences of the words that begin in a part of a text, overlapping ones too, by where they start, the shorter first. */
export function findAll<T>(words: ReadonlyMap<string, T>): (text: string, part?: Span) => Match<T>[] {
  const entries = [...words]
  const trie = createTrie(entries.map(([word]) => word))
  return (text, part) => {
    const matches: Match<T>[] = []
    const to = part?.end ?? text.length
    for (let start = part?.start ?? 0; start < to; start++)
      for (let walk = trie.enter(text.charCodeAt(start)), end = start + 1; walk > 0; end++) {
        // An index of -1 is looked up slowly, and hardly any place ends a word.
        const word = trie.wordAt(walk)
        const entry = word < 0 ? undefined : entries[word]
        if (entry) matches.push({ start, end, word: entry[0], value: entry[1] })
        walk = end < text.length ? trie.step(walk, text.charCodeAt(end)) : 0
      }
    return matches
  }
}

/** Finds the occurrences that a reader meets from left to right, the longest at each place; none overlap. */
export function findLongest<T>(words: ReadonlyMap<string, T>): (text: string) => Match<T>[] {
  const nextFrom = seekLongest(words)
  return (text) => {
    const matches: Match<T>[] = []
    for (let match = nextFrom(text, 0); match; match = nextFrom(text, match.end)) matches.push(match)
    return matches
  }
}

/** The same, one after the other: the first that begins at a place or behind it. */
export function seekLongest<T>(words: ReadonlyMap<string, T>): (text: string, from: number) => Match<T> | undefined {
  const entries = [...words]
  const trie = createTrie(entries.map(([word]) => word))
  return (text, from) => {
    for (let start = from; start < text.length; start++) {
      let longest = -1
      let after = start
      for (let walk = trie.enter(text.charCodeAt(start)), end = start + 1; walk > 0; end++) {
        const word = trie.wordAt(walk)
        if (word >= 0) {
          longest = word
          after = end
        }
        walk = end < text.length ? trie.step(walk, text.charCodeAt(end)) : 0
      }
      const entry = longest < 0 ? undefined : entries[longest]
      if (entry) return { start, end: after, word: entry[0], value: entry[1] }
    }
    return undefined
  }
}
