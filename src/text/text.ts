import type { Diagnostic, DocumentHeader, ExtractedSection } from '../exchange.ts'

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

/** The document after the first stage. */
export interface DocumentText {
  readonly source: string
  readonly reading: Reading
  readonly header: DocumentHeader
  /** Where title, byline, masthead, distribution list and page furniture stand: names found only there are no entities. */
  readonly furniture: readonly Span[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The sections as the exchange format writes them. */
export type SourceSections = readonly ExtractedSection[]
