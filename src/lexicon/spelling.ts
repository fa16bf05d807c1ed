import { foldQuery } from './fold-query.ts'
import type { Romanisation, Word } from './romanise.ts'
import { syllablesOf, wordsOf } from './romanise.ts'

/** All keys under which a name is found: characters, pinyin, initials, romanisation, and with its generic words in English. */
export function spellings(name: string, romanisation: Romanisation): string[] {
  const folded = foldQuery(name)
  const syllables = syllablesOf(folded, romanisation)
  const words = wordsOf(folded, romanisation)
  const keys = [
    folded,
    syllables.join(''),
    syllables.map((syllable) => syllable.charAt(0)).join(''),
    ...combinations(words, (word) => word.written),
    ...combinations(words, (word) => word.english),
  ]
  return [...new Set(keys.flatMap((key) => withUmlauts(foldQuery(key))))]
}

function combinations(words: readonly Word[], ways: (word: Word) => readonly string[]): string[] {
  return words.reduce<string[]>((starts, word) => starts.flatMap((start) => ways(word).map((way) => start + way)), [''])
}

/** ü is typed v, u or yu: 吕梁 is found by lvliang, luliang and lyuliang. */
function withUmlauts(key: string): string[] {
  return /[ln]v/.test(key) ? ['v', 'u', 'yu'].map((letter) => key.replace(/(?<=[ln])v/g, letter)) : [key]
}
