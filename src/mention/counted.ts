import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'

export interface Counts {
  /** Counted things are no names (8个重点实验室), nor are those that a count follows (实验室8个); a quotation names in spite of it. */
  isCounted(text: string, name: Span): boolean
  /** A numeral or determiner ends at a place: a counter that begins there counts. */
  isNumbered(text: string, at: number): boolean
  /** A part of a law ends with the character at a place: 第六条. */
  endsArticle(text: string, at: number): boolean
}

export function createCounts({ counts }: Pick<Grammar, 'counts'>): Counts {
  const numerals = `[\\d${counts.numerals.join('')}]`
  const counter = `(?:${counts.counters.join('|')})`
  const amount = `(?:${numerals}|${counts.vague.join('|')})`
  const before = new RegExp(`${amount}${counter}$`)
  const within = new RegExp(`^\\d+余?${counter}`)
  // 望城经开区3个国家级园区: the count sums up the row that the name ends.
  const after = new RegExp(
    `^(?:${counts.shares.join('|')})?(?:${counts.bounds.join('|')})?\\s?\\d+\\s?余?(?:${counts.behind.join('|')})(?:以上|以下|左右)?(?![\\u4e00-\\u9fff])`,
  )
  const numbered = new RegExp(`(?:${amount}|${counts.determiners.join('|')})$`)
  const article = new RegExp(`第${numerals}{1,6}$`)
  /** 第九条 counts nothing of what follows it. */
  const isCount = (words: string): boolean => before.test(words) && !article.test(words.slice(0, -1))
  const articles = new Set(counts.articles.map((word) => word.charCodeAt(0)))
  return {
    isCounted: (text, { start, end }) =>
      text.charAt(start) !== '“' &&
      (within.test(text.slice(start, start + 8)) ||
        isCount(text.slice(Math.max(0, start - 8), start)) ||
        after.test(text.slice(end, end + 14))),
    isNumbered: (text, at) => numbered.test(text.slice(Math.max(0, at - 2), at)),
    endsArticle: (text, at) => articles.has(text.charCodeAt(at)) && article.test(text.slice(Math.max(0, at - 8), at)),
  }
}
