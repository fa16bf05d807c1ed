import type { Diagnostic, DocumentHeader } from '../exchange.ts'

/** A half-open range of UTF-16 code units. Within the stages it counts in the reading, not in the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The text as the recognisers see it: traditional characters and full-width forms folded, `**` and soft hyphens dropped,
 * spaces inside Chinese words dropped, hard-wrapped lines joined; a paragraph's end is one `\n`.
 * `offsets[i]` is the place of character i in the source; `offsets[text.length]` is the source's length.
 */
export interface Reading {
  readonly text: string
  readonly offsets: Uint32Array
}

/** A line of the document with what continues it; the span leaves out the line end. */
export interface Paragraph extends Span {
  /** Depth of a markdown heading, 0 where it is none. */
  readonly hashes: number
}

/** A heading in force over a range: its own words, and all that stands under it. */
export interface Section extends Span {
  readonly heading: Span
  readonly level: number
  /** The section that holds it, as an index into `sections`; undefined at the top. */
  readonly parent?: number
}

/** A sentence, ended by 。！？； or a line's end, with the innermost section that holds it. */
export interface Sentence extends Span {
  readonly section?: number
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number
}

/** One of several things that the text counts (一是…；二是…), from its mark to the next one or to the end of the list. */
export interface Item extends Span {
  /** The words after the mark begin here. */
  readonly body: number
  /** What counts it: an ordinal, an example word or an emphasised lead. */
  readonly by: 'ordinal' | 'example' | 'lead'
}

/** The document after the first stage. Diagnostics, like all else, count in the reading. */
export interface DocumentText {
  readonly source: string
  readonly reading: Reading
  readonly header: DocumentHeader
  /** The header with its characters folded as in the reading: by it rules judge, and names are found in it. */
  readonly foldedHeader: DocumentHeader
  /** Where title, byline, masthead, distribution list and page furniture stand: names found only there are no entities. */
  readonly furniture: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly items: readonly Item[]
  readonly diagnostics: readonly Diagnostic[]
}
