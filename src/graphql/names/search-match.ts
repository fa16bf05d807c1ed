import type { SearchField, TextRange } from '../generated/schema.ts'

/** How well something matches what was searched; ours, so that both engines rank alike. */
export interface Match {
  readonly score: number
  readonly field: SearchField
}

const SCORES = { exact: 1, alias: 0.9, beginning: 0.8, pinyin: 0.7, pinyinBeginning: 0.6, part: 0.5 }

export const TEXT_MATCH: Match = { score: 0.3, field: 'TEXT' }

/** What a key spells, folded as the query is. */
interface SpelledName {
  readonly name: string
  /** The name that the entity goes by. */
  readonly title: string
  /** The first word of that in pinyin. */
  readonly romanized: string
}

/** A key of one of an entity's names. */
export function matchName(query: string, key: string, { name, title, romanized }: SpelledName): Match {
  const isPinyin = key !== name || (name !== title && name.startsWith(romanized))
  if (isPinyin) return { score: key === query ? SCORES.pinyin : SCORES.pinyinBeginning, field: 'PINYIN' }
  if (name === title) return { score: scoreOf(query, name), field: 'NAME' }
  return { score: key === query ? SCORES.alias : scoreOf(query, name), field: 'ALIAS' }
}

/** A document by its folded title, else by its text. */
export const matchDocument = (query: string, title: string): Match =>
  title.includes(query) ? { score: scoreOf(query, title), field: 'TITLE' } : TEXT_MATCH

function scoreOf(query: string, words: string): number {
  if (words === query) return SCORES.exact
  return words.startsWith(query) ? SCORES.beginning : SCORES.part
}

/** Where the words stand in a text, each once. */
export function rangesOf(text: string, query: string, fold: (text: string) => string): TextRange[] {
  const starts: number[] = []
  const ends: number[] = []
  let singly = ''
  let end = 0
  for (const character of text) {
    const start = end
    end += character.length
    const part = fold(character)
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
    singly += part
  }
  // Some characters fold otherwise in company, 瞭 in 瞭解, but to as many.
  const together = fold(text)
  const folded = together.length === singly.length ? together : singly
  const ranges: TextRange[] = []
  for (let from = folded.indexOf(query); from >= 0; from = folded.indexOf(query, from + query.length)) {
    const [start, end] = [starts[from], ends[from + query.length - 1]]
    if (start !== undefined && end !== undefined) ranges.push({ start, end })
  }
  return ranges
}

const FIRST_PART = 1000

/** The first place where the words stand. A text mostly says early what it speaks of, so its beginning is looked at first. */
export function firstRangeOf(text: string, query: string, fold: (text: string) => string): TextRange | undefined {
  for (let size = FIRST_PART; ; size *= 4) {
    const [first] = rangesOf(text.slice(0, size), query, fold)
    if (first || size >= text.length) return first
  }
}
