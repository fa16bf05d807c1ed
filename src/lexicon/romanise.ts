import { pinyin } from 'pinyin-pro'
import { kept } from '../kept.ts'

/** How names are written in Latin letters, beyond their pinyin. */
export interface Romanisation {
  /** Accepted romanisations that are not the pinyin, the usual one first: 陕西 → Shaanxi. */
  readonly conventional: ReadonlyMap<string, readonly string[]>
  /** Words that stand at the end of names and are written apart: 新区 → Xinqu, new area. */
  readonly generic: ReadonlyMap<string, { readonly pinyin: string; readonly english: string }>
  /** Syllables of names that the dictionary of pinyin reads wrongly: 秦都区 → qin du qu. */
  readonly readings: ReadonlyMap<string, readonly string[]>
}

/** A part of a name with all the ways to write it, the usual one first. */
export interface Word {
  readonly written: readonly string[]
  readonly english: readonly string[]
}

/** A name in Latin letters by the rules of pinyin orthography: 贵安新区 → Gui'an Xinqu, 陕西省 → Shaanxi Sheng. */
export function romanise(name: string, romanisation: Romanisation): string {
  return wordsOf(name, romanisation)
    .map((word) => word.written[0])
    .join(' ')
}

/** The words of a name: what is proper to it, then its generic words. */
export function wordsOf(name: string, romanisation: Romanisation): Word[] {
  const { head, tail } = splitGeneric(name, romanisation)
  const syllables = syllablesOf(name, romanisation).slice(0, head.length)
  const generic = tail.map((word) => ({ written: [word.pinyin], english: [word.english] }))
  return [...properWords(head, syllables, romanisation), ...generic]
}

function splitGeneric(name: string, { generic }: Romanisation) {
  let head = name
  const tail: { pinyin: string; english: string }[] = []
  for (let found = longestEnd(head, generic); found; found = longestEnd(head, generic)) {
    tail.unshift(found.value)
    head = head.slice(0, -found.length)
  }
  return { head, tail }
}

/** The longest known word that ends the text and leaves something before it. */
function longestEnd<T>(text: string, words: ReadonlyMap<string, T>): { length: number; value: T } | undefined {
  for (let start = 1; start < text.length; start++) {
    const value = words.get(text.slice(start))
    if (value) return { length: text.length - start, value }
  }
  return undefined
}

/** The accepted romanisation where the name begins with one, and the pinyin of the rest. */
function properWords(head: string, syllables: readonly string[], { conventional }: Romanisation): Word[] {
  const known = longestBeginning(head, conventional)
  const rest = syllables.slice(known?.length ?? 0)
  return [
    ...(known ? [{ written: known.value, english: known.value }] : []),
    ...(rest.length > 0 ? [plainWord(rest)] : []),
  ]
}

function plainWord(syllables: readonly string[]): Word {
  const written = [capitalised(joined(syllables))]
  return { written, english: written }
}

function longestBeginning<T>(text: string, words: ReadonlyMap<string, T>): { length: number; value: T } | undefined {
  for (let end = text.length; end > 1; end--) {
    const value = words.get(text.slice(0, end))
    if (value) return { length: end, value }
  }
  return undefined
}

/** Toneless syllables, one for each character, ü as v; a character without pinyin stands for itself. */
export function syllablesOf(name: string, { readings }: Romanisation): readonly string[] {
  return readings.get(name) ?? pinyinOf(name)
}

/** Kept, since a new name is written in pinyin, sorted by it and spelled in it. */
const pinyinOf = kept((name): readonly string[] => pinyin(name, { type: 'array', toneType: 'none', v: true }))

/** An apostrophe keeps a syllable that begins with a vowel apart: gui'an. */
const joined = (syllables: readonly string[]): string =>
  syllables
    .map((syllable, index) =>
      index > 0 && /^[aeo]/.test(syllable) && syllables[index - 1]?.length !== 1 ? `'${syllable}` : syllable,
    )
    .join('')
    .replace(/(?<=[ln])v/g, 'ü')

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
