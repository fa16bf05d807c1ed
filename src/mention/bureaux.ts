import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'
import type { EndsInWord } from './word-ends.ts'

/** The fields that stand before one head, at most: 自然资源|和|规划|建设|管理|局. */
const MOST_FIELDS = 6

/** 财政局 alone may be anybody's; 投资促进局 is one of the area that the text is about. */
const ENOUGH = 4

const LONGEST_OWNER = 12

/** Who is charged stands in a row behind what they are: （牵头单位：甲局；配合单位：乙办、丙局）. */
const LONGEST_ROW = 80
const LEAST_ITEM = 3
const LONGEST_ITEM = 16

/** Finds bureaux by what they look after, which may hold 和: 卫生健康和民政局, with the area before them where one stands there. */
export function createBureauFinder({ bureaux, generic }: Grammar, genericness: Genericness, endsInWord: EndsInWord) {
  const findHeads = findAll(new Map(bureaux.heads.map((word) => [word, true])))
  const fields = new Set(bureaux.fields)
  const longest = Math.max(...bureaux.fields.map((word) => word.length))
  const several = new Set(bureaux.several)
  const alone = new Set(bureaux.alone)

  return (text: string, part: Span, boundaries: Boundaries): Mention[] =>
    findHeads(text, part).flatMap(({ start: head, end, word }): Mention[] => {
      const item = chargedItem(text, head, end)
      if (item) return [mentionOf(item, text, [])]
      const first = fieldsBefore(text, head)
      if (first === head || endsInWord(text, { end })) return []
      const begin = boundaries.begin(first)
      const owner = text.slice(begin, first)
      const start = isArea(owner) ? begin : first
      const isOfText = owner === '' && !several.has(boundaries.wordBefore(begin))
      if (start === first && !(alone.has(word) && head - first >= ENOUGH && isOfText)) return []
      // 新区生命健康办 is 生命健康办 from there on.
      const isOwned = start < first && head - first >= ENOUGH && generic.owners.includes(owner)
      return [mentionOf({ start, end }, text, isOwned ? [text.slice(first, end)] : [])]
    })

  /** A whole item of such a row is a body, whatever it looks after: 老工业基地振兴办公室. */
  function chargedItem(text: string, head: number, end: number): Span | undefined {
    if (!/^[、，；）\n。]?$/.test(text.charAt(end))) return undefined
    const before = text.slice(Math.max(0, head - LONGEST_ROW), end)
    const label = before.lastIndexOf('：')
    if (label < 0 || !bureaux.charged.some((word) => before.endsWith(word, label))) return undefined
    const row = before.slice(label + 1)
    const words = /[）。\n]/.test(row) ? '' : (row.split(/[；、，]/).at(-1) ?? '')
    const isNone = words.length < LEAST_ITEM || words.length > LONGEST_ITEM || /[和与及]/.test(words)
    return isNone || bureaux.several.some((word) => words.startsWith(word))
      ? undefined
      : { start: end - words.length, end }
  }

  /** Where the fields that end at a place begin: the earliest place from which they follow one another. */
  function fieldsBefore(text: string, end: number, left = MOST_FIELDS): number {
    let earliest = end
    for (let length = 2; left > 0 && length <= longest; length++) {
      const start = end - length
      if (!fields.has(text.slice(start, end))) continue
      const joint = bureaux.joints.find((word) => text.startsWith(word, start - word.length))
      const before = fieldsBefore(text, start - (joint?.length ?? 0), left - 1)
      earliest = Math.min(earliest, before === start - (joint?.length ?? 0) ? start : before)
    }
    return earliest
  }

  function isArea(words: string): boolean {
    if (words.length > LONGEST_OWNER) return false
    if (generic.owners.includes(words) || bureaux.levels.includes(words)) return true
    return bureaux.areas.some((word) => words.endsWith(word))
      ? genericness.proper(words) >= 2 || genericness.isNames(words)
      : genericness.isNames(words)
  }
}

const mentionOf = ({ start, end }: Span, text: string, aliases: readonly string[]): Mention => ({
  start,
  end,
  type: 'Organization',
  kind: 'GOVERNMENT',
  name: text.slice(start, end),
  rule: 'bureau',
  ...(aliases.length > 0 && { aliases }),
})
