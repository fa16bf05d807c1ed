import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'

/** A head noun of an open class: the longest that ends at its place. */
export interface Head extends Span {
  readonly rule: SuffixRule
  /** Where the plainest head that ends here begins: 基地 in 示范基地. */
  readonly core: number
}

/** The head that a strategy may bear or go without: 京津冀协同发展|战略. */
export const STRATEGY = '战略'

/** Finds heads of open classes, leaving out those inside common words (中心 in 中心工作), in the order in which they end. */
export function createHeadFinder({ rules, common }: Grammar['suffixes']): (text: string, part: Span) => Head[] {
  const words = new Map<string, SuffixRule | 'common'>()
  for (const rule of rules) {
    if (rule.needs !== 'titled') for (const suffix of rule.suffixes) words.set(suffix, rule)
  }
  for (const word of common) if (!words.has(word)) words.set(word, 'common')
  const find = findAll(words)
  return (text, part) => {
    const matches = find(text, part)
    const commons = matches.filter(({ value }) => value === 'common').toSorted((a, b) => a.end - b.end)
    return headsOf(matches).filter((head) => !isCovered(head, commons))
  }
}

function headsOf(matches: readonly Match<SuffixRule | 'common'>[]): Head[] {
  const byEnd = new Map<number, Head>()
  for (const { start, end, value } of matches) {
    if (value === 'common') continue
    const known = byEnd.get(end)
    const core = Math.max(known?.core ?? 0, start)
    byEnd.set(end, known && known.start <= start ? { ...known, core } : { start, end, rule: value, core })
  }
  return [...byEnd.values()].toSorted((a, b) => a.end - b.end)
}

/** Both lists are in the order of the text; common words are short. */
function isCovered(head: Head, commons: readonly Span[]): boolean {
  let low = 0
  let high = commons.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((commons[middle]?.end ?? 0) < head.end) low = middle + 1
    else high = middle
  }
  for (let index = low; index < commons.length; index++) {
    const word = commons[index]
    if (!word || word.end > head.end + 8) return false
    if (word.start <= head.start && word.end - word.start > head.end - head.start) return true
  }
  return false
}
