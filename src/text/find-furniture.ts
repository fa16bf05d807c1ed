import type { Layout } from './layout.ts'
import { isPageLine } from './page-lines.ts'
import { isLabelled, isPeople, namesIn, rawLine, readDate } from './read-header.ts'
import type { Paragraph, Reading, Span } from './text.ts'

/** What the document says of itself after its text began. */
export interface BackMatter {
  readonly furniture: readonly Span[]
  readonly authors: readonly string[]
  readonly date?: string
  readonly publisher?: string
}

const BRACKETED = /^[（[][^）\]]{1,60}[）\]]$/

/** A line in brackets is the document's own business, but where it tells who is to do what stands above it: （牵头单位：甲局）. */
const isAside = (line: string, { charges }: Layout): boolean =>
  BRACKETED.test(line) && !charges.some((word) => line.includes(word))

/** Under its title a regulation says who adopted and who amended it. */
const CAPTION = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日.{4,}(?:通过|修正|修订|批准)[）)]?$/
const MOST_OF_CAPTION = 160

/** A distribution list stands last; what follows its first line belongs to it. */
const MOST_OF_LIST = 12
const MOST_OF_LINE = 60

/** Finds signature, source notes, author lines and the distribution list among the body's paragraphs. */
export function findFurniture(
  source: string,
  folded: string,
  reading: Reading,
  paragraphs: readonly Paragraph[],
  body: number,
  layout: Layout,
): BackMatter {
  const furniture: Span[] = []
  const authors: string[] = []
  let signature: { date: string; publisher?: string } | undefined
  const lineOf = (index: number) => {
    const paragraph = paragraphs[index]
    return paragraph ? reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)) : ''
  }
  for (let index = body; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    const line = lineOf(index)
    const short = paragraph.end - paragraph.start <= MOST_OF_LINE
    const date = short ? readDate(line) : undefined
    const spaced = rawLine(folded, reading, paragraph)
    const authored = isLabelled(line, layout.authors)
    if (authored) authors.push(...namesIn(rawLine(source, reading, paragraph), layout))
    if (date && !signature) signature = signatureOf(date, index > body ? lineOf(index - 1) : '', layout)
    if (date && signature?.publisher === lineOf(index - 1)) furniture.push(spanOf(paragraphs[index - 1]))
    const continued = /\s/.test(spaced) && isPeople(spaced) && furniture.at(-1)?.end === paragraph.start - 1
    const labelled = authored || isLabelled(line, layout.furniture) || isPageLine(spaced, layout)
    const caption = paragraph.end - paragraph.start <= MOST_OF_CAPTION && CAPTION.test(spaced.trim())
    if (caption || date || labelled || continued || (short && isAside(line, layout))) furniture.push(spanOf(paragraph))
    if (isLabelled(line, layout.distribution) && isLast(index, paragraphs.length, lineOf)) {
      furniture.push(...paragraphs.slice(index).map(spanOf))
      break
    }
  }
  return { furniture, authors, ...signature }
}

/** Only short lines follow, and few of them. */
function isLast(index: number, count: number, lineOf: (index: number) => string): boolean {
  if (count - index > MOST_OF_LIST) return false
  for (let next = index + 1; next < count; next++) if (lineOf(next).length >= 80) return false
  return true
}

function signatureOf(date: string, line: string, { publishers }: Layout): { date: string; publisher?: string } {
  const signed = line.length <= 30 && !/[，。；：]/.test(line) && publishers.some((suffix) => line.endsWith(suffix))
  return { date, ...(signed ? { publisher: line } : {}) }
}

const spanOf = (paragraph: Paragraph | undefined): Span => ({ start: paragraph?.start ?? 0, end: paragraph?.end ?? 0 })
