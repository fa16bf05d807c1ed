import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import { findAll } from './dictionary.ts'
import type { Mention } from './mention.ts'

const LONGEST_ASK = 36

/** 出台吸引海洋人才若干措施 is the title itself, without marks. */
const SOME = '若干'

/** Finds policies that the text describes instead of naming them: 出台支持新区高质量发展的政策文件. */
export function createAskedPolicyFinder({ generic, undertakings }: Grammar): (text: string, part: Span) => Mention[] {
  const heads = findAll(new Map(generic.askedPolicies.map((word) => [word, true])))
  const makes = undertakings.making.toSorted((a, b) => b.length - a.length)
  return (text, part) =>
    heads(text, part).flatMap(({ start: head, end }) => {
      const from = Math.max(0, head - LONGEST_ASK)
      const clause =
        text
          .slice(from, head)
          .split(/[，。；、：！？“”《》\n]/)
          .at(-1) ?? ''
      const verb = makes.map((word) => ({ word, at: clause.lastIndexOf(word) })).find(({ at }) => at >= 0)
      const asked = verb && clause.slice(verb.at + verb.word.length)
      if (!asked || asked.length < 6 || asked.startsWith('的')) return []
      if (!asked.includes('的') && !text.startsWith(SOME, head)) return []
      const start = head - asked.length
      return [{ start, end, type: 'Policy', kind: 'MEASURES', name: text.slice(start, end), rule: 'asked-policy' }]
    })
}
