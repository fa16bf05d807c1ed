import { Converter } from 'opencc-js/t2cn'
import { kept } from '../kept.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

/**
 * The key by which a name is looked up, whoever typed it: simplified characters or bare lower-case letters, without spaces,
 * tones, apostrophes and quotation marks; lü and nü are lv and nv. 貴安新區 → 贵安新区, Gui'an New Area → guiannewarea.
 */
export function foldQuery(text: string): string {
  return text.length === 1 ? foldedCharacter(text) : fold(text)
}

/** Whoever looks for places in a text folds each of its characters. */
const foldedCharacter = kept(fold)

/** Most spellings of a name hold nothing beyond these, and fold at once. */
const PLAIN = /^[ -~]*$/
const PLAIN_MARKS = /[ -/:-@[-`{-~]/g

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(PLAIN_MARKS, '')
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[ln])u\u0308/g, 'v')
  return toSimplified(letters.replace(/\p{M}/gu, '').replace(/[\s\p{P}\p{S}\u00ad]/gu, ''))
}
