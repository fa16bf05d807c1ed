import type { Layout } from './layout.ts'
import { ARTICLE_RANK, CHAPTER_RANK, readMark } from './marks.ts'
import type { Item, Paragraph, Section, Span } from './text.ts'

type Start = Omit<Item, 'end'>

const HAN_ORDINAL = '[一二三四五六七八九十]{1,3}'
const MOST_OF_LEAD = 40

/** What goes on for longer is no item, even where the text counts nothing after it. */
const LONGEST = 4000

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

/** What counts an item inside a paragraph: 一是, （3）; 第二， and 首先 only in a row; 比如. */
const markPattern = (layout: Layout): RegExp =>
  new RegExp(
    `(?<=[。；：！”？])(?:(${HAN_ORDINAL}(?:${anyOf(layout.ordinals)})|（\\d{1,2}）|[①-⑳])` +
      `|((?:第|其)${HAN_ORDINAL}[，、：]|(?:${anyOf(layout.sequence)})[，、是要])` +
      `|((?:${anyOf(layout.examples)})[，：]?))`,
    'g',
  )

/** Finds the items that paragraphs count; an item ends where the next begins or the paragraph ends, an example with its sentence. */
export function findItems(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  emphases: readonly Span[],
  layout: Layout,
): readonly Item[] {
  const pattern = markPattern(layout)
  const bodies = new Map(sections.map(({ heading }) => [heading.start, heading.end]))
  const leads = emphases.filter((span) => isLead(text, span))
  let next = 0
  const items: Item[] = []
  for (const paragraph of paragraphs) {
    const from = bodies.get(paragraph.start) ?? paragraph.start
    const own: Span[] = []
    for (; (leads[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++) {
      const lead = leads[next]
      if (lead && lead.start >= from) own.push(lead)
    }
    const found = endItems(text, startsIn(text, from, paragraph, own, pattern), paragraph.end)
    const continued = continuedItem(text, items.at(-1), found[0], paragraph)
    if (continued) items[items.length - 1] = continued
    items.push(...found)
  }
  return items
}

const NUMERALS = '一二三四五六七八九十'

/** A page that ends with a sentence breaks an item: what stands before 三是 belongs to the 二是 of the paragraph before. */
function continuedItem(
  text: string,
  last: Item | undefined,
  next: Item | undefined,
  paragraph: Paragraph,
): Item | undefined {
  if (!last || last.end !== paragraph.start - 1 || !next || next.start === paragraph.start) return undefined
  const before = NUMERALS.indexOf(text[last.start] ?? '-')
  const after = NUMERALS.indexOf(text[next.start] ?? '-')
  return before >= 0 && after === before + 1 ? { ...last, end: next.start } : undefined
}

/** Emphasised words that open a passage: at its start, and ended by punctuation. */
function isLead(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? '\n'
  const last = text[end - 1] ?? ''
  const after = text[end] ?? ''
  if (end - start > MOST_OF_LEAD || !/[\n。；：”]/.test(before)) return false
  return /[。：]/.test(last) || /[，。：]/.test(after)
}

function startsIn(
  text: string,
  from: number,
  paragraph: Paragraph,
  leads: readonly Span[],
  pattern: RegExp,
): readonly Start[] {
  const words = text.slice(from, paragraph.end)
  const counted = opening(words, from, from === paragraph.start)
  const sequence: Start[] = []
  const examples: Start[] = []
  for (const match of `\u3002${words}`.matchAll(pattern)) {
    const start = from + match.index - 1
    const found = { start, body: start + match[0].length, by: match[3] ? 'example' : 'ordinal' } as const
    if (match[1] && counted[0]?.start !== start) counted.push(found)
    else if (match[2]) sequence.push(found)
    else if (match[3]) examples.push(found)
  }
  if (counted.length === 0 && sequence.length > 1) return sequence
  if (counted.length > 0) return counted
  const led = leads.map(({ start, end }): Start => ({ start, body: end, by: 'lead' }))
  return led.length > 0 ? led : examples
}

/** An item that is a paragraph of its own, by the mark that it begins with. */
function opening(words: string, from: number, whole: boolean): Start[] {
  const mark = whole ? readMark(words) : undefined
  if (mark?.rank === CHAPTER_RANK && /。./.test(words)) return []
  return mark && mark.rank > ARTICLE_RANK ? [{ start: from, body: from + mark.length, by: 'ordinal' }] : []
}

function endItems(text: string, starts: readonly Start[], to: number): readonly Item[] {
  return starts.map((start, index) => {
    const limit = starts[index + 1]?.start ?? to
    const stop = start.by === 'example' ? text.slice(start.body, limit).indexOf('。') : -1
    const end = stop >= 0 ? start.body + stop + 1 : limit
    return { ...start, end: Math.min(end, start.start + LONGEST) }
  })
}
