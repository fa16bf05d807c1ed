import type { Diagnostic } from '../exchange.ts'
import { findFurniture } from './find-furniture.ts'
import { findItems } from './find-items.ts'
import { findSections } from './find-sections.ts'
import { fold } from './fold.ts'
import { joinLines } from './join-lines.ts'
import type { Layout } from './layout.ts'
import { readLines } from './lines.ts'
import { readHeader } from './read-header.ts'
import { splitSentences } from './split-sentences.ts'
import type { DocumentText } from './text.ts'

/** Reads a document's layout: its reading, title block, furniture, sections, sentences and counted items. Any text has a result. */
export function readText(source: string, layout: Layout): DocumentText {
  const folded = fold(source)
  const { reading, paragraphs, emphases } = joinLines(readLines(folded), source, layout)
  const front = readHeader(source, folded, reading, paragraphs, layout)
  const back = findFurniture(source, folded, reading, paragraphs, front.body, layout)
  const furniture = [...front.furniture, ...back.furniture].toSorted((a, b) => a.start - b.start)
  const sections = findSections(reading.text, paragraphs, front.body, furniture, front.contents, layout)
  const header = signed(front.header, back)
  return {
    source,
    reading,
    header,
    foldedHeader: foldHeader(header),
    furniture,
    paragraphs,
    sections,
    sentences: splitSentences(reading.text, paragraphs, sections, layout),
    items: findItems(reading.text, paragraphs, sections, emphases, layout),
    diagnostics: problemsOf(reading.text),
  }
}

/** Title block first: a signature tells only what it leaves open. */
function signed(header: DocumentText['header'], back: ReturnType<typeof findFurniture>): DocumentText['header'] {
  const { date, publisher, authors } = back
  const all = [...new Set([...(header.authors ?? []), ...authors])]
  return {
    ...(date ? { date } : {}),
    ...(publisher ? { publisher } : {}),
    ...header,
    ...(all.length > 0 ? { authors: all } : {}),
  }
}

function foldHeader({ title, series, publisher, ...rest }: DocumentText['header']): DocumentText['header'] {
  return {
    title: readingOf(title),
    ...(series !== undefined && { series: readingOf(series) }),
    ...(publisher !== undefined && { publisher: readingOf(publisher) }),
    ...rest,
  }
}

/** A line as the text of a document is read: 2024 年工作要点 without its spaces. */
const readingOf = (line: string): string =>
  readLines(fold(line))
    .map(({ text }) => text)
    .join('')

/** A text may hold many unreadable characters: runs are told once, and no more of them than a person would look at. */
const MOST_DIAGNOSTICS = 50

/** Control characters but line ends, and what stands for characters that could not be converted. */
const LOST = /\ufffd+|(?:(?!\n)\p{Cc})+/gu

function problemsOf(text: string): readonly Diagnostic[] {
  if (text.trim() === '') return [{ code: 'EMPTY_TEXT', message: 'The document holds no text.', start: 0, end: 0 }]
  const problems: Diagnostic[] = []
  for (const { index: start, 0: run } of text.matchAll(LOST)) {
    if (problems.length === MOST_DIAGNOSTICS) break
    const message = 'Characters that were lost in an earlier conversion.'
    problems.push({ code: 'UNREADABLE', message, start, end: start + run.length })
  }
  return problems
}
