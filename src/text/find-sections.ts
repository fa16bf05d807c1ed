import type { Layout } from './layout.ts'
import type { Mark } from './marks.ts'
import { ARTICLE_RANK, readMark, readParty } from './marks.ts'
import { isLabelled } from './read-header.ts'
import type { Paragraph, Section, Span } from './text.ts'

interface Heading extends Span {
  /** Of the mark that it begins with; undefined without one. */
  readonly rank?: number
  readonly hashes: number
}

const TOP_RANK = 0
const MOST_OF_HEADING = 60
/** A sentence that heads others of its paragraph is no longer than this. */
const MOST_OF_LEAD = 30
const MOST_OF_BARE_LINE = 32
const STOPS = /[。！？；;]/
/** A column's name in lenticular brackets opens the headline of an item of news. */
const COLUMN = /^【[^】]{1,30}】/
const FIRST_SENTENCE = /^[^。！？；]{0,80}。/

/** The headings of the body, each by its own convention, as a tree. */
export function findSections(
  text: string,
  paragraphs: readonly Paragraph[],
  body: number,
  furniture: readonly Span[],
  contents: readonly string[],
  layout: Layout,
): readonly Section[] {
  const skipped = new Set(furniture.map((span) => span.start))
  const lines = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))
  const leading = leadingRanks(lines.slice(body), layout)
  const headings = paragraphs.flatMap((paragraph, index): Heading[] => {
    if (index < body || skipped.has(paragraph.start)) return []
    const heading = headingOf(lines, index, paragraph, { contents, leading, layout })
    return heading ? [{ ...heading, hashes: paragraph.hashes }] : []
  })
  return nest(headings, text.length)
}

interface Context {
  readonly contents: readonly string[]
  readonly leading: ReadonlySet<number>
  readonly layout: Layout
}

function headingOf(
  lines: readonly string[],
  index: number,
  paragraph: Paragraph,
  { contents, leading, layout }: Context,
): Omit<Heading, 'hashes'> | undefined {
  const line = lines[index] ?? ''
  const whole = { start: paragraph.start, end: paragraph.end }
  const mark = readMark(line)
  if (contents.includes(line) || isLabelled(line, layout.questions)) return { ...whole, rank: TOP_RANK }
  if (readParty(line)) return undefined
  if (mark?.rank === ARTICLE_RANK && !isTitle(line.slice(mark.length)))
    return { start: whole.start, end: whole.start + mark.length, rank: mark.rank }
  if (mark && isBare(line)) return { ...whole, rank: mark.rank }
  if (mark && leading.has(mark.rank) && isLed(line, mark.length, layout))
    return { start: whole.start, end: whole.start + leadLength(line), rank: mark.rank }
  if (mark && isLeadLine(line, mark, lines[index + 1] ?? '')) return { ...whole, rank: mark.rank }
  if (COLUMN.test(line) && isBare(line)) return { ...whole, rank: TOP_RANK }
  if (paragraph.hashes > 0 && line.length <= MOST_OF_HEADING) return whole
  return mark || !isBareLine(line, lines[index + 1] ?? '') ? undefined : whole
}

const isBare = (line: string): boolean => line.length <= MOST_OF_HEADING && !STOPS.test(line)

/** 第一条 合作内容: an article may have a title, and its text begins on the next line. */
const isTitle = (words: string): boolean => /^[^，。；：、]{2,16}$/.test(words)

const leadLength = (line: string): number => FIRST_SENTENCE.exec(line)?.[0].length ?? 0

/** （一）加快平台建设。 before 1. 青屿港综合保税区…: a line of its own that only heads what is counted below it. */
function isLeadLine(line: string, mark: Mark, next: string): boolean {
  const below = readMark(next)
  return below !== undefined && below.rank > mark.rank && LEAD_LINE.test(line.slice(mark.length))
}

const LEAD_LINE = /^[^，。；：]{2,24}。$/

/** A first sentence that is short but for what stands in brackets, and no demand, with others after it. */
function isLed(line: string, mark: number, { demands }: Layout): boolean {
  const lead = leadLength(line)
  const words = line.slice(mark, lead).replace(/（[^（）]*）/g, '')
  if (lead === 0 || words.length > MOST_OF_LEAD || line.length === lead || readMark(line.slice(lead))) return false
  return !demands.some((demand) => line.startsWith(demand, mark))
}

/** Marks that mostly head several sentences; others count single ones. */
function leadingRanks(lines: readonly string[], layout: Layout): ReadonlySet<number> {
  const votes = new Map<number, number>()
  for (const line of lines) {
    const mark = readMark(line)
    if (!mark || isBare(line)) continue
    votes.set(mark.rank, (votes.get(mark.rank) ?? 0) + (isLed(line, mark.length, layout) ? 1 : -1))
  }
  return new Set([...votes].filter(([, sum]) => sum >= 0).map(([rank]) => rank))
}

/** A line without a mark that heads what follows: short, a phrase, and followed by text. */
function isBareLine(line: string, next: string): boolean {
  if (line.length > MOST_OF_BARE_LINE || line.length < 2 || /[。；，！：…”）]$/.test(line)) return false
  return !STOPS.test(line.slice(0, -1)) && next.length > line.length && /[\u4e00-\u9fff]{2}/.test(line)
}

/** A heading ends the sections that it does not belong to; sections end where the one that closes them begins. */
function nest(headings: readonly Heading[], length: number): readonly Section[] {
  const open: { heading: Heading; index: number }[] = []
  const sections: { -readonly [key in keyof Section]: Section[key] }[] = []
  for (const heading of headings) {
    const closed = open.findIndex((entry) => closes(heading, entry.heading))
    if (closed >= 0) for (const { index } of open.splice(closed)) end(sections[index], heading.start)
    const parent = open.at(-1)?.index
    const { start, end: to } = heading
    sections.push({
      start,
      end: length,
      heading: { start, end: to },
      level: open.length + 1,
      ...(parent === undefined ? {} : { parent }),
    })
    open.push({ heading, index: sections.length - 1 })
  }
  return sections
}

function end(section: { end: number } | undefined, at: number): void {
  if (section) section.end = at
}

function closes(heading: Heading, open: Heading): boolean {
  if (heading.rank === TOP_RANK) return true
  if (heading.rank !== undefined && open.rank !== undefined) return open.rank >= heading.rank
  if (heading.hashes > 0 && open.hashes > 0) return open.hashes >= heading.hashes
  return heading.rank === undefined && heading.hashes === 0 && open.rank === undefined
}
