import type { Span } from '../text/text.ts'

const COUNT_BEFORE = /(?:[\d一二两三四五六七八九十百千余多几数]|若干)(?:个|家|座|条|项|处|所|批|名)$/
const COUNT_WITHIN = /^\d+余?(?:个|家|座|条|项|处|所|批|名)/
const COUNT_AFTER = /^(?:各|均|分别)?(?:不少于|至少|超|近|约)?\s?\d+\s?(?:余)?(?:个|家|座|所)/

/** Counted things are no names (8个重点实验室), nor are those that a count follows (实验室8个); a quotation names in spite of it. */
export function isCounted(text: string, { start, end }: Span): boolean {
  if (text.charAt(start) === '“') return false
  return (
    COUNT_WITHIN.test(text.slice(start, start + 8)) ||
    COUNT_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    COUNT_AFTER.test(text.slice(end, end + 14))
  )
}
