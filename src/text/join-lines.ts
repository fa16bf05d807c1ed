import { once } from '../kept.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { PROSE } from './lines.ts'
import { readMark } from './marks.ts'
import type { Paragraph, Reading, Span } from './text.ts'

/** The reading with its paragraphs and what the source emphasised in them. */
export interface JoinedText {
  readonly reading: Reading
  readonly paragraphs: readonly Paragraph[]
  readonly emphases: readonly Span[]
}

/** What can only continue: closing punctuation and the particle that joins a modifier to its noun. */
const CONTINUES = /^[，。；、：！？）”’》】的]/
const TERMINAL = /(?:[。！？；：!;]|……)[”’）》】]*$/
const UNFINISHED = /[，、（《“‘—]$/
/** A title may have one comma; two, or the end of a sentence, are text. */
const SENTENCES = /[。；]|，.*，/
const LABEL = /^[\u4e00-\u9fff]{1,6}：/
/** Where news tell whose they are: 【本报讯】. */
const LEAD = /^【[\u4e00-\u9fff·\s]{2,12}】/
const BRACKETS = ['（）', '《》', '“”'] as const

/** A line without an end is broken, and no title, when it is longer than titles are. */
const LONGER_THAN_TITLES = 20

/** How much of what stands before a line is looked at: the cost of a join does not grow with the paragraph. */
const TAIL = 200

/** Joins the lines that a page's or a file's width has broken; all others stay paragraphs. */
export function joinLines(lines: readonly Line[], source: string, { ordinals }: Layout): JoinedText {
  const counted = new RegExp(`^[一二三四五六七八九十]{1,3}(?:${ordinals.join('|')})`)
  const isFull = fullLines(lines.map(({ span }) => source.slice(span.start, span.end)))
  const isRagged = lacksEnds(lines.filter((_, index) => !isFull(index)))
  const starts = once(() => paragraphStarts(lines, source, isFull))
  const groups: Line[][] = []
  let tail = ''
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const full = isFull(index - 1)
    const begins = full ? starts().begins(index) : undefined
    if (
      group &&
      last &&
      runsOn(tail, last, line, {
        // A title may be as long as a line is.
        isFull: full && !(groups.length === 1 && begins === true),
        isWithin: begins === false,
        isRagged,
        counted: counted.test(group[0]?.text ?? ''),
      })
    ) {
      group.push(line)
      tail = `${tail}${line.text}`.slice(-TAIL)
    } else {
      groups.push([line])
      tail = line.text.slice(-TAIL)
    }
  }
  return layOut(groups, source)
}

function layOut(groups: readonly (readonly Line[])[], source: string): JoinedText {
  const paragraphs: Paragraph[] = []
  const emphases: Span[] = []
  const parts: string[] = []
  const offsets = new Uint32Array(groups.reduce((sum, group) => sum + 1 + codeUnits(group), 1))
  let length = 0
  for (const group of groups) {
    if (length > 0) parts.push('\n')
    const start = length > 0 ? length + 1 : 0
    length = start
    for (const line of group) {
      parts.push(line.text)
      for (const { start, end } of line.emphases) emphases.push({ start: length + start, end: length + end })
      for (const { start, end } of line.kept) for (let at = start; at < end; at++) offsets[length++] = at
    }
    offsets[length] = group.at(-1)?.end ?? source.length
    paragraphs.push({ start, end: length, hashes: group[0]?.hashes ?? 0 })
  }
  offsets[length] = source.length
  return { reading: { text: parts.join(''), offsets: offsets.subarray(0, length + 1) }, paragraphs, emphases }
}

const codeUnits = (group: readonly Line[]): number => group.reduce((sum, line) => sum + line.text.length, 0)

interface Wrapping {
  /** The last line is as long as the width at which the text is broken. */
  readonly isFull: boolean
  /** The last line is full, the text marks where its paragraphs begin, and this line bears no such mark. */
  readonly isWithin: boolean
  /** Most lines of the text have no end, wherever they are broken. */
  readonly isRagged: boolean
  /** The paragraph is a counted item (三要…): one that has no end yet goes on. */
  readonly counted: boolean
}

/** A text that was broken without regard to a width has many lines of prose, and most of the long ones that are not full do not end as sentences do. */
function lacksEnds(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= LONGER_THAN_TITLES)
  const most = (isSuch: (line: Line) => boolean) => long.filter(isSuch).length > long.length * MOST
  return long.length >= LEAST_LINES && most(({ text }) => !TERMINAL.test(text)) && most(({ text }) => PROSE.test(text))
}

/** So many lines tell how a text was broken, if so many of them have no end. */
const LEAST_LINES = 8
const MOST = 0.6

function runsOn(tail: string, last: Line, line: Line, { isFull, isWithin, isRagged, counted }: Wrapping): boolean {
  if (line.hashes > 0 || last.hashes > 0) return false
  if (CONTINUES.test(line.text)) return true
  if (readMark(line.text) || LABEL.test(line.text) || LEAD.test(line.text)) return false
  if (TERMINAL.test(tail)) return isWithin
  if (UNFINISHED.test(tail) || isOpen(tail)) return true
  if (counted || isFull) return true
  return tail.length >= LONGER_THAN_TITLES && (isRagged || SENTENCES.test(tail)) && !tail.endsWith('）')
}

const isOpen = (tail: string): boolean =>
  BRACKETS.some(([open = '', close = '']) => tail.lastIndexOf(open) > tail.lastIndexOf(close))

/** Whether a line begins a paragraph, by its indentation or an empty line before it; undefined where a text has no such habit. */
function paragraphStarts(
  lines: readonly Line[],
  source: string,
  isFull: (index: number) => boolean,
): { begins(index: number): boolean | undefined } {
  const isMarked = (index: number): boolean => {
    const [before, line] = [lines[index - 1], lines[index]]
    if (!line) return false
    if (/^[\s\u3000]{2}/.test(source.slice(line.span.start, line.span.start + 2))) return true
    return before !== undefined && /\n\s*\n/.test(source.slice(before.end, line.span.start))
  }
  const certain = lines.map((_, index) => index).filter((index) => index > 0 && !isFull(index - 1))
  const marked = certain.filter(isMarked).length
  const isHabit = marked >= LEAST_MARKED && marked >= certain.length * HABIT
  return { begins: (index) => (isHabit ? isMarked(index) : undefined) }
}

const LEAST_MARKED = 3
const HABIT = 0.8

/** Which lines, by their numbers, are as long as the width at which a text is broken, whether that counts Latin characters as half or as whole ones. */
function fullLines(lines: readonly string[]): (index: number) => boolean {
  const measures = [lines.map(widthIn), lines.map(({ length }) => length)]
  const [widths, { least }] = measures
    .map((widths) => [widths, fullWidth(widths)] as const)
    .reduce((best, next) => (next[1].full > best[1].full ? next : best))
  return (index) => (widths[index] ?? 0) >= least
}

/** Where lines are broken at a width, how long a full line is at least, and how many are full; infinite where they are not. */
function fullWidth(widths: readonly number[]): { readonly least: number; readonly full: number } {
  const long = widths.filter((width) => width >= 12)
  const widest = long.toSorted((a, b) => b - a)[Math.floor(long.length / 20)] ?? 0
  const full = long.filter((width) => width >= widest - 2 && width <= widest + 2).length
  const isBroken = widest <= 60 && full >= 8 && full >= long.length * 0.4
  return isBroken ? { least: widest - 2, full } : { least: Number.POSITIVE_INFINITY, full: 0 }
}

/** In Chinese characters; Latin ones take half the room. */
function widthIn(text: string): number {
  const narrow = text.match(/[\x20-\x7e]/g)?.length ?? 0
  return text.length - narrow / 2
}
