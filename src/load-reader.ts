import { knownNames } from './ingest/lexicon-names.ts'
import type { LoadedReader } from './ingest/reader.ts'
import { loadLexicon } from './lexicon/load-lexicon.ts'
import { createExtractor } from './pipeline.ts'

/** All that reading takes, some hundred milliseconds' worth; imported once something is read. Error BAD_LEXICON. */
export function loadReader(): LoadedReader {
  const lexicon = loadLexicon()
  return { known: knownNames(lexicon), extract: createExtractor(lexicon) }
}
