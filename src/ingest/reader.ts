import type { Draft } from './draft.ts'
import type { KnownNames } from './known-names.ts'

/** What reads documents; its version tells when to read a document again, without loading what reading takes. */
export interface Reader {
  readonly version: string
  /** Loads once, however often it is called. Error BAD_LEXICON. */
  load(): Promise<LoadedReader>
  /** Reads in a thread of its own, which loads by itself. */
  startThread(): Drafter
}

/** What is known of names, and what reads in this thread. */
export interface LoadedReader {
  readonly known: KnownNames
  draft(text: string): Draft
}

/** Reads texts, some at a time; whoever calls while it is at work waits for their turn. */
export interface Drafter {
  /** Gives a draft a text. */
  draft(texts: readonly string[]): Promise<Draft[]>
  close(): Promise<void>
}
