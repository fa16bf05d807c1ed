import { type Extraction, extractionSchema } from '../exchange.ts'
import { documentId, versionId } from '../identity.ts'

/** A document as it was read: its text, and what the extractor says of it. */
export interface ReadDocument {
  readonly id: string
  readonly version: string
  /** Which extractor and lexicon read it; when either changes the document is read again. */
  readonly reader: string
  readonly text: string
  readonly claims: Extraction
}

export function readDocument(text: string, extraction: Extraction, reader: string): ReadDocument {
  // Parsed, so that claims written and claims read back are the same to the letter.
  const claims = extractionSchema.parse(extraction)
  return { id: documentId(claims.document, text), version: versionId(text), reader, text, claims }
}
