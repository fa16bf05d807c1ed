import type { DocumentHeader } from '../exchange.ts'
import { HAN } from './codes.ts'
import type { Layout } from './layout.ts'
import { locate } from './locate.ts'
import { readMark } from './marks.ts'
import { isPageLine, withoutSite } from './page-lines.ts'
import type { Paragraph, Reading, Span } from './text.ts'

/** What the document says of itself, where it says it, and where its own text begins. */
export interface FrontMatter {
  readonly header: DocumentHeader
  readonly furniture: readonly Span[]
  /** The first paragraph of the body. */
  readonly body: number
  /** Titles that a list of contents announces. */
  readonly contents: readonly string[]
}

interface Draft {
  title?: string
  series?: string
  number?: string
  date?: string
  publisher?: string
  authors: string[]
}

/** A line with its spaces, by its number: as the source has it, and folded. */
interface Lines {
  readonly raw: (index: number) => string
  readonly spaced: (index: number) => string
}

/** Title blocks are short; what comes later is text. */
const MOST_LINES = 20
const MOST_OF_TITLE = 90
const LEAST_OF_TITLE = 6

const ISSUE_NUMBER = '[\\d一二三四五六七八九十]+[期号辑]'
const ISSUE = new RegExp(
  `^([^（]{0,12}?)[（[ ]?((?:总?第|增刊第?)${ISSUE_NUMBER}(?:[·，、 ]?总?第${ISSUE_NUMBER}|（总?第${ISSUE_NUMBER}）)?)[）\\] ]?$`,
)
const NUMBER = /^[（ ]?([\u4e00-\u9fff]{1,12}[〔[（]\d{4}[〕\]）](?:第)?\d{1,5}号)[） ]?$/
const DATE = /^[（ ]?(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?[） ]?$/
const HAN_DATE =
  /^[（ ]?([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日[） ]?$/
const STOPS = /[。；！]/
/** What those wrote whom the line before addresses: 你省关于设立新区的请示收悉. */
const ANSWERS = /^你[们省市区州委部局院][^。；]{0,90}收悉/

/** Reads masthead, title and byline from the first lines. */
export function readHeader(
  source: string,
  folded: string,
  reading: Reading,
  paragraphs: readonly Paragraph[],
  layout: Layout,
): FrontMatter {
  const draft: Draft = { authors: [] }
  const lines = paragraphs.slice(0, MOST_LINES).map((span) => reading.text.slice(span.start, span.end))
  const raw = (index: number) => rawLine(source, reading, paragraphs[index])
  const spaced = (index: number) => rawLine(folded, reading, paragraphs[index])
  const contents: string[] = []
  let body = 0
  for (let listing = false; body < lines.length; body++) {
    const line = lines[body] ?? ''
    if (layout.contents.some((word) => line.replace(/[：: ]/g, '') === word)) listing = true
    else if (listing && isListed(line)) contents.push(line.replace(/^\d{1,2}[.、] ?/, ''))
    else if (contents.includes(line) || !readLine(draft, lines, body, { raw, spaced }, layout)) break
    else listing = false
  }
  const title = draft.title ?? seriesTitle(draft) ?? (lines[body] ?? lines[0] ?? '').slice(0, MOST_OF_TITLE)
  // Whom a reply answers is told with what they wrote.
  const told = ANSWERS.test(lines[body] ?? '') ? body - 1 : body
  return { header: finish(draft, title), furniture: paragraphs.slice(0, told).map(spanOf), body, contents }
}

const isListed = (line: string): boolean => /^\d{1,2}[.、]/.test(line) && !STOPS.test(line)

function seriesTitle({ series, number }: Draft): string | undefined {
  return series && number ? `${series}（${number}）` : undefined
}

function finish({ authors, title: _, ...draft }: Draft, title: string): DocumentHeader {
  return { title, ...draft, ...(authors.length > 0 ? { authors } : {}) }
}

const spanOf = ({ start, end }: Paragraph): Span => ({ start, end })

/** Takes a line into the draft; false where the body begins. */
function readLine(
  draft: Draft,
  lines: readonly string[],
  index: number,
  { raw, spaced }: Lines,
  layout: Layout,
): boolean {
  const line = lines[index] ?? ''
  const next = lines[index + 1] ?? ''
  if (readMark(line)) return false
  if (readCompiler(draft, raw(index), spaced(index), layout)) return true
  if (readIndex(draft, line, raw(index), layout) || readMasthead(draft, line, raw(index), layout)) return true
  if (draft.title === undefined && (ANNEX.test(line) || !HAN.test(line))) return true
  if (isPageLine(spaced(index), layout)) {
    Object.assign(draft, dateIn(line))
    return true
  }
  if (isTitleAgain(draft.title, raw(index))) return true
  const date = readDate(line)
  const number = NUMBER.exec(line)?.[1]
  const issue = ISSUE.exec(line)
  if (date) draft.date ??= date
  else if (number) draft.number ??= number
  else if (issue && line.length <= 40) readIssue(draft, issue)
  else if (isLabelled(line, layout.notes)) return true
  else if (isLabelled(line, [...layout.furniture, ...layout.distribution])) Object.assign(draft, dateIn(line))
  else if (!draft.title && !draft.series && ISSUE.test(next) && line.length <= 16) draft.series = raw(index)
  else if (isPublisher(line, layout) && (draft.number || readDate(next))) draft.publisher ??= raw(index)
  else if (draft.title === undefined) return readTitle(draft, line, index, { raw, spaced }, layout)
  else if (isSubtitle(draft.title, line, layout)) draft.title = draft.title + raw(index)
  else if (isByline(spaced(index), line, layout)) draft.authors.push(...namesIn(raw(index), layout))
  else return isAddressee(line, layout)
  return true
}

/** A label of the index of a gazette with what it tells: 发文字号：国发〔2023〕5号. */
function readIndex(draft: Draft, line: string, raw: string, { titles, issuers, numbers }: Layout): boolean {
  const value = raw.replace(/^[^：:]*[：:]\s*/, '')
  if (value === '') return false
  if (isLabelled(line, titles)) draft.title ??= value
  else if (isLabelled(line, issuers)) draft.publisher ??= value
  else if (isLabelled(line, numbers)) draft.number ??= value
  else return false
  return true
}

/** Who put an issue together, and when: 某某研究中心　编　2023年6月20日. */
const COMPILER = /^(\S{4,24}(?:[\s\u3000]{1,4}[编主印办制]{1,2})?)[\s\u3000]+(\S{6,12})$/
const COMPILES = /(?:编|主办|编印|主编|编制|印)$/

function readCompiler(draft: Draft, raw: string, spaced: string, layout: Layout): boolean {
  const [, compiler = '', date = ''] = COMPILER.exec(spaced) ?? []
  const publisher = compiler.replace(COMPILES, '').trimEnd()
  const read = readDate(date)
  if (read === undefined || publisher === compiler || !isPublisher(publisher, layout)) return false
  draft.publisher ??= raw.slice(0, publisher.length)
  draft.date ??= read
  return true
}

const MASTHEAD = '文件'

/** The red head of a document: 某某新区管理委员会文件. */
function readMasthead(draft: Draft, line: string, raw: string, { publishers }: Layout): boolean {
  if (draft.title !== undefined || STOPS.test(line)) return false
  if (!publishers.some((suffix) => line.endsWith(suffix + MASTHEAD))) return false
  draft.publisher ??= raw.slice(0, -MASTHEAD.length)
  return true
}

/** A document's place among others, over its title: 附件1. */
const ANNEX = /^附件[\d一二三四五六七八九十]{0,3}[：:]?$/

/** The issuer that stands alone on the line before a title is a part of it: 某某管理委员会|关于印发…的通知. */
const issuerBefore = ({ publisher }: Draft, line: string, index: number, raw: (index: number) => string): string =>
  line.startsWith('关于') && publisher !== undefined && raw(index - 1) === publisher ? publisher : ''

function readIssue(draft: Draft, [, series = '', number = '']: RegExpExecArray): void {
  if (series.length >= 2) draft.series ??= series
  draft.number ??= number
}

function readTitle(draft: Draft, line: string, index: number, { raw, spaced }: Lines, layout: Layout): boolean {
  if (STOPS.test(line) || line.length > MOST_OF_TITLE) return false
  draft.title = issuerBefore(draft, line, index, raw) + withoutSite(raw(index), spaced(index), layout)
  return true
}

/** Below the title of a page stands the document's own one, in one line or by its parts. */
function isTitleAgain(title: string | undefined, line: string): boolean {
  const part = line.replace(/\s/g, '')
  return title !== undefined && part.length >= LEAST_OF_TITLE && title.replace(/\s/g, '').includes(part)
}

/** A second line of the title: after a dash, or the rest of a name that ends with the kind of document. */
function isSubtitle(title: string, line: string, { genres }: Layout): boolean {
  if (line.startsWith('—')) return true
  if (/[：:]$/.test(title) && line.length <= 40 && !STOPS.test(line) && !line.endsWith('：')) return true
  const whole = (text: string) => genres.some((genre) => text.replace(/（[^）]{0,20}）$/, '').endsWith(genre))
  return !whole(title) && whole(line) && line.length <= 40 && !STOPS.test(line)
}

const isPublisher = (line: string, { publishers }: Layout): boolean =>
  line.length <= 24 && publishers.some((suffix) => line.endsWith(suffix)) && !/[，。、：《]/.test(line)

/** Whom a document is sent to: bodies in a row, ended by a colon. */
const isAddressee = (line: string, { publishers }: Layout): boolean =>
  line.endsWith('：') && !STOPS.test(line) && publishers.some((suffix) => line.endsWith(`${suffix}：`))

function isByline(raw: string, line: string, layout: Layout): boolean {
  if (line.length > 40 || /[，。、；！？“《]/.test(line)) return false
  return isLabelled(line, layout.authors) || isGroup(line, layout) || isPeople(raw)
}

const isGroup = (line: string, { groups }: Layout): boolean =>
  line.length <= 24 && groups.some((group) => line.endsWith(group))

export const isPeople = (raw: string): boolean =>
  /^[\u4e00-\u9fff·]{1,4}(?:[\s\u3000]+[\u4e00-\u9fff·]{1,4}){0,7}$/.test(raw)

/** A label with its colon, bracketed or not. */
export const isLabelled = (line: string, labels: readonly string[]): boolean => {
  const colon = line.slice(0, 14).indexOf('：')
  return (
    colon > 0 &&
    labels.includes(
      line
        .slice(0, colon)
        .replace(/^[（【[ ]+/, '')
        .trimEnd(),
    )
  )
}

/** People's names; one that is padded with a space (康 晨) is one name. */
export function namesIn(raw: string, { groups }: Layout): readonly string[] {
  const words = raw
    .replace(/^[^：:]{1,8}[：:]/, '')
    .split(/[\s\u3000、，,]+/)
    .filter((word) => word !== '')
  if (words.some((word) => groups.some((group) => word.endsWith(group)))) return [words.join('')]
  const names: string[] = []
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]]
    const padded = word.length === 1 && next.length === 1
    names.push(padded ? word + next : word)
    if (padded) at++
  }
  return names
}

/** The line with its spaces, as the source or the folded source has it, without emphasis and the marks of markdown. */
export function rawLine(source: string, reading: Reading, paragraph: Paragraph | undefined): string {
  if (!paragraph) return ''
  const { start, end } = locate(reading, paragraph)
  return source.slice(start, end).replace(/\*\*/g, '').trim()
}

/** The date that a whole line is, as ISO 8601. */
export function readDate(line: string): string | undefined {
  const [, year, month, day] = DATE.exec(line) ?? hanDate(line) ?? []
  if (!year || !month || !day) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The date that stands on a labelled line. */
function dateIn(line: string): { date?: string } {
  const date = /\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?/.exec(line)?.[0]
  const read = date === undefined ? undefined : readDate(date)
  return read === undefined ? {} : { date: read }
}

const DIGITS = '零一二三四五六七八九'

function hanDate(line: string): readonly string[] | undefined {
  const [whole, year = '', month = '', day = ''] = HAN_DATE.exec(line) ?? []
  if (!whole) return undefined
  const digits = [...year.replace(/[〇○]/g, '零')].map((digit) => String(DIGITS.indexOf(digit))).join('')
  return [whole, digits, tens(month), tens(day)]
}

/** 十二 → 12, 二十 → 20, 三 → 3. */
function tens(numeral: string): string {
  const [left = '', right] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (left ? DIGITS.indexOf(left) : 1) : 0
  return String(ten * 10 + (right ? DIGITS.indexOf(right) : 0))
}
