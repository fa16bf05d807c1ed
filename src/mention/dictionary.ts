import type { Span } from '../text/text.ts'
import { createTrie } from './trie.ts'

/** An occurrence of a word with what the dictionary says of it. */
export interface Match<T> extends Span {
  readonly word: string
  readonly value: T
}

type Finder<T> = (text: string) => Match<T>[]

/** Finds all occurrences of the words, overlapping ones too, by where they start, the shorter first. */
export function findAll<T>(words: ReadonlyMap<string, T>): Finder<T> {
  const entries = [...words]
  const trie = createTrie(entries.map(([word]) => word))
  return (text) => {
    const matches: Match<T>[] = []
    for (let start = 0; start < text.length; start++)
      for (let walk = trie.enter(text.charCodeAt(start)), end = start + 1; walk > 0; end++) {
        const entry = entries[trie.wordAt(walk)]
        if (entry) matches.push({ start, end, word: entry[0], value: entry[1] })
        walk = end < text.length ? trie.step(walk, text.charCodeAt(end)) : 0
      }
    return matches
  }
}

/** Finds the occurrences that a reader meets from left to right, the longest at each place; none overlap. */
export function findLongest<T>(words: ReadonlyMap<string, T>): Finder<T> {
  const entries = [...words]
  const trie = createTrie(entries.map(([word]) => word))
  return (text) => {
    const matches: Match<T>[] = []
    for (let start = 0; start < text.length; ) {
      let longest = -1
      let after = start + 1
      for (let walk = trie.enter(text.charCodeAt(start)), end = start + 1; walk > 0; end++) {
        if (trie.wordAt(walk) >= 0) {
          longest = trie.wordAt(walk)
          after = end
        }
        walk = end < text.length ? trie.step(walk, text.charCodeAt(end)) : 0
      }
      const entry = entries[longest]
      if (entry) matches.push({ start, end: after, word: entry[0], value: entry[1] })
      start = after
    }
    return matches
  }
}
