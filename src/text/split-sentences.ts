import { isHan, marksOf } from './codes.ts'
import { findDatelines } from './datelines.ts'
import type { Layout } from './layout.ts'
import { isLabelled } from './read-header.ts'
import type { Paragraph, Section, Sentence, Span } from './text.ts'

const isCloser = marksOf('”’）》】')
const CLOSES: ReadonlyMap<number, number> = new Map(
  ['“”', '《》', '（）'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)

/** How far a quotation or bracket may keep a full stop from ending the sentence; a lost closing mark costs no more. */
const REACH = 200

/** What runs on without an end is no sentence, and is cut so that the cost of a sentence stays bounded. */
const LONGEST = 2000

/** Sentences end with 。！？； or the paragraph, not inside quotation marks or brackets. Headings are none. */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  layout: Layout,
): readonly Sentence[] {
  const headings = new Map(sections.map((section) => [section.heading.start, section.heading.end]))
  const holder = sectionFinder(sections)
  return paragraphs.flatMap((whole, paragraph) =>
    sentencesOf(text, headings.get(whole.start) ?? afterLabel(text, whole, layout), whole.end).map(({ start, end }) => {
      const section = holder(start)
      return section === undefined ? { start, end, paragraph } : { start, end, paragraph, section }
    }),
  )
}

/** An answer begins behind its label, an item of news behind the words that say who reports, a paragraph in a row behind its sign. */
function afterLabel(text: string, { start, end }: Paragraph, { answers }: Layout): number {
  const line = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  if (isLabelled(line.slice(0, 14), answers)) return start + line.indexOf('：') + 1
  const [dateline] = findDatelines(line)
  if (dateline?.start === 0 && dateline.end < line.length) return start + dateline.end
  return start + (BULLET.exec(line)?.[0].length ?? 0)
}

const LONGEST_LABEL = 80

/** ●新区出台…, ——新区出台…. */
const BULLET = /^(?:[●○◎■□◆◇★☆▲△▼▶►▪▫•·※➤❖✔√-]|—{1,2}) ?(?=[\u3400-\u9fff“《【])/

function sentencesOf(text: string, from: number, to: number): readonly Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, from, to)
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at)
    const close = isHan(code) ? undefined : CLOSES.get(code)
    if (close !== undefined) at = closing(text, at, close, to)
    if (!endsSentence(text, at, to) && at - start < LONGEST) continue
    let end = at + 1
    while (end < to && isCloser(text.charCodeAt(end))) end++
    sentences.push({ start, end })
    start = skipSpace(text, end, to)
    at = start - 1
  }
  if (start < to) sentences.push({ start, end: to })
  return sentences
}

const isEnd = marksOf('。！？；;')
const DOTS = '…'.charCodeAt(0)
const QUOTED = '”'.charCodeAt(0)

/** What goes on behind dots: 大数据……等产业, 数据……都在变. */
const BEGINS = /[^，。；、：！？…”’）》】等都也的]/

/** A full stop that stands last in a quotation ends the sentence, if nothing of it follows. */
function endsSentence(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at)
  if (isEnd(code)) return true
  if (code === DOTS) return text.charCodeAt(at - 1) === DOTS && BEGINS.test(text[at + 1] ?? '')
  return (
    code === QUOTED && /[。！？]/.test(text[at - 1] ?? '') && at + 1 < to && !/[，、；。：的]/.test(text[at + 1] ?? '')
  )
}

/** The closing mark of a pair, or the opening one where it has none near. */
function closing(text: string, at: number, close: number, to: number): number {
  const limit = Math.min(to, at + REACH)
  for (let next = at + 1; next < limit; next++) if (text.charCodeAt(next) === close) return next
  return at
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text[at] === ' ') at++
  return at
}

/** Sections come in the order of the text and nest, so the innermost one is the last that began and has not ended. */
function sectionFinder(sections: readonly Section[]): (at: number) => number | undefined {
  let next = 0
  let current: number | undefined
  return (at) => {
    while (next < sections.length && (sections[next]?.start ?? 0) <= at) current = next++
    while (current !== undefined && (sections[current]?.end ?? 0) <= at) current = sections[current]?.parent
    return current
  }
}
