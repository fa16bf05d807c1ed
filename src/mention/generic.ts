import type { Grammar } from '../lexicon/grammar.ts'
import { findAll, findLongest } from './dictionary.ts'

/** Tells names from common nouns by the words that stand before their head. */
export interface Genericness {
  /** How many characters of the words are not general vocabulary. */
  proper(words: string): number
  /** Holds a known place, new area, company, body or platform. */
  holdsName(words: string): boolean
  isNever(name: string): boolean
}

export function createGenericness({ words, never }: Grammar['generic'], properNames: Iterable<string>): Genericness {
  const findGeneric = findLongest(new Map(words.map((word) => [word, true])))
  const findNames = findAll(new Map([...properNames].filter((name) => name.length > 1).map((name) => [name, true])))
  const refused = new Set(never)
  return {
    proper: (text) => text.length - findGeneric(text).reduce((sum, match) => sum + match.word.length, 0),
    holdsName: (text) => findNames(text).length > 0,
    isNever: (name) => refused.has(name),
  }
}
