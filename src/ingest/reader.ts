import type { Extraction } from '../exchange.ts'
import type { KnownNames } from './known-names.ts'

/** What reads documents; its version tells when to read a document again, without loading what reading takes. */
export interface Reader {
  readonly version: string
  /** Loads once, however often it is called. Error BAD_LEXICON. */
  load(): Promise<LoadedReader>
  /** An extractor in a thread of its own, which loads by itself. */
  startThread(): Extractor
}

/** What is known of names, and an extractor in this thread. */
export interface LoadedReader {
  readonly known: KnownNames
  extract(text: string): Extraction
}

/** Extracts texts, some at a time; whoever calls while it is at work waits for their turn. */
export interface Extractor {
  /** Gives an extraction a text. */
  extract(texts: readonly string[]): Promise<Extraction[]>
  close(): Promise<void>
}
