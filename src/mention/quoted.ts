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
