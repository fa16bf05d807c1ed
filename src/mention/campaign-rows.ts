import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import { findAll } from './dictionary.ts'
import type { Mention } from './mention.ts'

const LONGEST_ITEM = 4
const LONGEST_ROW = 8
const ITEM = /^[\u4e00-\u9fff]{2,4}$/

/** Finds campaigns that say in a row of equal measure what they do: 实施强链、补链、延链工程, 推进建名园、育名企行动. */
export function createCampaignRowFinder({ undertakings }: Grammar) {
  const findHeads = findAll(new Map(undertakings.rowHeads.map((word) => [word, true])))
  const carries = new Set(undertakings.carrying)
  const does = new Set(undertakings.deeds)

  /** Where the row begins that ends at a place. */
  function rowBefore(text: string, end: number): number | undefined {
    const near = text.slice(Math.max(0, end - LONGEST_ITEM - 1), end)
    const length = near.length - 1 - near.lastIndexOf('、')
    if (length > LONGEST_ITEM) return undefined
    let start = end
    for (let items = 0; items < LONGEST_ROW; items++) {
      const item = text.slice(start - length, start)
      if (!ITEM.test(item) || !does.has(item.charAt(0))) return undefined
      start -= length
      if (text.charAt(start - 1) !== '、') return items > 0 ? start : undefined
      start--
    }
    return undefined
  }

  return (text: string, part: Span, { wordBefore }: Boundaries): Mention[] =>
    findHeads(text, part).flatMap(({ start: head, end }): Mention[] => {
      const start = rowBefore(text, head)
      if (start === undefined || start < part.start || !carries.has(wordBefore(start))) return []
      return [{ start, end, type: 'Policy', kind: 'PROGRAM', name: text.slice(start, end), rule: 'campaign-row' }]
    })
}
