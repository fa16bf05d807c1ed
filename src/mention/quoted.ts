import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'

/** 一网通办 in “一网通办、一窗核发” is only a part of what is quoted. */
export function isPartQuoted(text: string, { start, end }: Span): boolean {
  const before = UNCLOSED.exec(text.slice(Math.max(0, start - LONGEST_QUOTED), start))?.[1]
  const after = UNOPENED.exec(text.slice(end, end + LONGEST_QUOTED))?.[1]
  return before !== undefined && after !== undefined && before + after !== ''
}

const LONGEST_QUOTED = 12
const UNCLOSED = /“([^“”，。]*)$/
const UNOPENED = /^([^“”，。]*)”/

/** Judges names that end with a quotation or behind one. */
export function createQuotations({ called, deployed }: Grammar['slogans']) {
  const isCalledSo = new RegExp(`”(?:${called.join('|')})$`)
  const isDeployment = new RegExp(`”(?:${deployed.join('|')})(?:工作)?部署$`)
  return {
    /** What a quotation calls so is named whatever is done with it: “白名单”制度. */
    isCalledSo: (name: string): boolean => isCalledSo.test(name),
    /** What is done about a campaign that has its own name: “作风建设年”活动|部署. */
    isDeployment: (name: string): boolean => isDeployment.test(name),
    /** “两城一中心” sums up what is to be built. */
    sumsUp: (text: string, { start, end }: Span): boolean =>
      text.charAt(end) === '”' && COUNTED.test(text.slice(start, end)),
  }
}

const COUNTED = /^[一二两三四五六七八九十\d][\u4e00-\u9fff]{1,3}[一二两三四五六七八九十\d][\u4e00-\u9fff]{1,3}$/
