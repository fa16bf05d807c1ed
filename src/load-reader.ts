import { readDocument } from './ingest/document.ts'
import { draftOf } from './ingest/draft.ts'
import { knownNames } from './ingest/lexicon-names.ts'
import type { LoadedReader } from './ingest/reader.ts'
import { loadLexicon } from './lexicon/load-lexicon.ts'
import { createExtractor } from './pipeline.ts'

/** All that reading takes, some hundred milliseconds' worth; imported once something is read; `version` is the reader's. Error BAD_LEXICON. */
export function loadReader(version: string): LoadedReader {
  const lexicon = loadLexicon()
  const known = knownNames(lexicon)
  const extract = createExtractor(lexicon)
  return { known, draft: (text) => draftOf(readDocument(text, extract(text), version), known) }
}
