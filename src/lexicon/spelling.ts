import { Converter } from 'opencc-js/t2cn'
import type { Romanisation, Word } from './romanise.ts'
import { syllablesOf, wordsOf } from './romanise.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

/**
 * The key by which a name is looked up, whoever typed it: simplified characters or bare lower-case letters, without spaces,
 * tones, apostrophes and quotation marks; lü and nü are lv and nv. 貴安新區 → 贵安新区, Gui'an New Area → guiannewarea.
 */
export function foldQuery(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[ln])u\u0308/g, 'v')
  return toSimplified(letters.replace(/\p{M}/gu, '').replace(/[\s\p{P}\p{S}\u00ad]/gu, ''))
}

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
