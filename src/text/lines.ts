import { isHan } from './codes.ts'
import { readingLength } from './readings.ts'
import type { Span } from './text.ts'

/** One line of the source as it is read: what is left of it, where that stood, what was emphasised. */
export interface Line {
  readonly text: string
  /** The parts of the source that are left, as long together as the text: mostly one, as little is left out inside a line. */
  readonly kept: readonly Span[]
  /** Emphasised ranges of `text`. An emphasis may run over lines: it then ends with this one and begins the next. */
  readonly emphases: readonly Span[]
  readonly hashes: number
  /** From the page's edge to its last character, the indentation of a paragraph included. */
  readonly span: Span
  /** Where the line ends in the source. */
  readonly end: number
}

const LINE_END = /[\n\r\f\u2028]/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const SPACE = /[\s\u3000\u00a0]/
const SPACES = new RegExp(SPACE, 'g')
const WORD = /[A-Za-z0-9]/

/** Markdown's own marks at a line's start: heading, quotation, bullet. */
const MARKUP = /^[\s\u3000\ufeff]*(?:(#{1,6})[\s\u3000]+|>[\s\u3000]*|[-*+][\s\u3000]+)?/

/** Rules and page numbers carry no text. */
const EMPTY = /^\s*(?:(?:[-*_=]{3,}|(?:[-—–·]{1,2}\s*)?\d{1,4}\s*[-—–·]{1,2}|\d{1,3}|第\d{1,4}页.{0,8})\s*)?$/

/** Two halves of a title stand apart by a space; a space inside a shorter run of characters is noise of a conversion. */
const HALF = 4

/** Inside 《》 no space stays; a lost closing mark costs no more than this. */
const LONGEST_TITLE = 80

/** A longer line is no row of a table. */
const LONGEST_ROW = 160

const ENDS_HALF = /[\u3400-\u9fff”》%！]/
const BEGINS_HALF = /[\u3400-\u9fff“《]/
const BOUNDS_HALF = /[\s\u3000，。；：、！？]/

/** The lines of the source that hold text. */
export function readLines(folded: string): readonly Line[] {
  const lines: Line[] = []
  const heads = runningHeads(folded)
  const scattered = isScattered(folded)
  let emphasised = false
  for (let start = 0; start < folded.length; ) {
    const end = lineEnd(folded, start)
    const line = readLine(folded, start, end, { emphasised, scattered })
    emphasised = line.open
    if (line.text !== '' && !EMPTY.test(line.text) && !heads.has(line.text.replace(SPACES, ''))) lines.push(line)
    start = end + 1
  }
  return lines
}

/** No running head is longer. */
const LONGEST_HEAD = 40

/** The lines that stand at the head or foot of pages, without their spaces: the same ones several times, beside a page number. */
function runningHeads(folded: string): ReadonlySet<string> {
  const seen = new Map<string, { times: number; beside: boolean }>()
  let before = ''
  let last: { times: number; beside: boolean } | undefined
  for (let start = 0; start < folded.length; ) {
    const end = lineEnd(folded, start)
    const words = end - start > LONGEST_HEAD * 2 ? '' : folded.slice(start, end).replace(SPACES, '')
    start = end + 1
    if (words === '') continue
    const isNumber = EMPTY.test(words)
    if (isNumber && last) last.beside = true
    last = undefined
    if (!isNumber && words.length <= LONGEST_HEAD && !STOPS.test(words)) {
      last = seen.get(words) ?? { times: 0, beside: false }
      last.times++
      last.beside ||= before !== '' && EMPTY.test(before)
      seen.set(words, last)
    }
    before = words
  }
  return new Set([...seen].filter(([, { times, beside }]) => times > 1 && beside).map(([words]) => words))
}

const STOPS = /[，。；：！？]/

function lineEnd(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
}

/** What of a line its own characters do not tell. */
interface Around {
  /** An emphasis began before it. */
  readonly emphasised: boolean
  /** A conversion has scattered spaces over the text. */
  readonly scattered: boolean
}

/** A space before or behind one to three characters that a stop or another space parts from what stands around them. */
const SCATTERED =
  /(?<=[ \u3000，。；：、])[\u3400-\u9fff]{1,3}[ \u3000](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[ \u3000][\u3400-\u9fff]{1,3}(?=[ \u3000，。；：、\n])/g

/** So many of them, and one in so many characters, are no bylines and no padded names. */
const LEAST_SCATTERED = 6
const SPREAD = 200

const isScattered = (folded: string): boolean =>
  (folded.match(SCATTERED)?.length ?? 0) >= Math.max(LEAST_SCATTERED, folded.length / SPREAD)

/** A line that holds a sentence, or a part of one. */
export const PROSE = /[，。；、]/

function readLine(
  folded: string,
  start: number,
  end: number,
  { emphasised, scattered }: Around,
): Line & { open: boolean } {
  const head = folded.slice(start, Math.min(end, start + LONGEST_ROW))
  const row = isRow(head)
  const closes = scattered && PROSE.test(head)
  const number = NUMBERED.exec(head)?.[1]
  const numbered = number === undefined ? -1 : start + number.length
  const markup = MARKUP.exec(folded.slice(start, Math.min(end, start + 40)))
  const kept: { start: number; end: number }[] = []
  const emphases: Span[] = []
  let open = emphasised
  let from = 0
  let title = -1
  let length = 0
  let last: { start: number; end: number } | undefined
  const close = () => {
    if (open && length > from) emphases.push({ start: from, end: length })
    from = length
  }
  for (let at = start + (markup?.[0].length ?? 0); at < end; at++) {
    const code = folded.charCodeAt(at)
    // Most characters are of these, and all of them are kept.
    if (isHan(code)) {
      keep(at)
      continue
    }
    const character = folded.charAt(at)
    if (character === '*' && folded[at + 1] === '*') {
      close()
      open = !open
      at++
      continue
    }
    if (INVISIBLE.test(character)) continue
    const reading = character === '（' ? readingLength(folded, at) : 0
    if (reading > 0) {
      at += reading - 1
      continue
    }
    const space = SPACE.test(character)
    // The first of a run of spaces decides for all.
    if (space && at > start && SPACE.test(folded[at - 1] ?? '')) continue
    const inTitle = title >= 0 && length - title < LONGEST_TITLE
    if (
      space &&
      at !== numbered &&
      !(last && (row || keepsSpace(folded.charAt(last.end - 1), folded, at, end, inTitle || closes)))
    )
      continue
    if (character === '《') title = length
    if (character === '》') title = -1
    keep(at)
  }
  close()
  const words = kept.map((span) => folded.slice(span.start, span.end)).join('')
  const span = { start, end: last?.end ?? end }
  return { text: words.replace(SPACES, ' '), kept, emphases, hashes: markup?.[1]?.length ?? 0, span, end, open }

  function keep(at: number): void {
    length++
    if (last?.end === at) {
      last.end++
      return
    }
    last = { start: at, end: at + 1 }
    kept.push(last)
  }
}

/** A number, or what is counted with its unit: 投资额（亿元）. */
const CELL = /^\d[\d.,%]*$|^[^（）]{2,10}（[^（）]{1,6}）$/

/** 浦东新区 412 3260 特斯拉超级工厂: a row of a table, two of whose cells hold nothing else. */
function isRow(line: string): boolean {
  if (/[，。；]/.test(line)) return false
  const cells = line.trim().split(/[\s\u3000]+/)
  // 2018 年 2 月 is a date that a conversion has spread, （第 15 期 a number of an issue.
  const isSpread = cells.some((cell) => (cell.length === 1 && !CELL.test(cell)) || /^（[^）]*$/.test(cell))
  return cells.length > 2 && !isSpread && cells.filter((cell) => CELL.test(cell)).length > 1
}

/** A heading of a paper: 4 对策建议. */
const NUMBERED = /^([\s\u3000]*\d{1,2})[ \u3000\t]+(?![年月日个家项条亿万时号期])[\u3400-\u9fff][^，。；！？]{1,24}$/

/** Between Latin words a space stays; between Chinese phrases only where it parts two halves of a line. */
function keepsSpace(before: string, folded: string, at: number, end: number, inTitle: boolean): boolean {
  if (SPACE.test(before)) return false
  const next = nextVisible(folded, at, end)
  const after = folded[next] ?? ''
  if (WORD.test(before) && WORD.test(after)) return true
  if (!ENDS_HALF.test(before) || !BEGINS_HALF.test(after) || inTitle) return false
  return halfLength(folded, at - 1, -1) >= HALF && halfLength(folded, next, 1) >= HALF
}

function nextVisible(folded: string, at: number, end: number): number {
  let next = at
  while (next < end && (SPACE.test(folded[next] ?? '') || folded[next] === '*')) next++
  return next
}

/** How far it is to the next space or stop, counted no further than needed. */
function halfLength(folded: string, from: number, step: 1 | -1): number {
  let length = 0
  while (length < HALF && !BOUNDS_HALF.test(folded[from + step * length] ?? ' ')) length++
  return length
}
