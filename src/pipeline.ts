import { extractClaims } from './claim/extract-claims.ts'
import { resolve } from './entity/resolve.ts'
import type { Extraction } from './exchange.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { createRecogniser } from './mention/recognise.ts'
import { readText } from './text/read-text.ts'
import { toSource } from './to-source.ts'

/** text → structure → mentions → entities → claims. Pure: the same text and lexicon give the same extraction. */
export function createExtractor(lexicon: Lexicon): (text: string) => Extraction {
  const recognise = createRecogniser(lexicon)
  return (text) => {
    const document = readText(text, lexicon.layout)
    const mentions = recognise(document)
    const entities = resolve(document, mentions, lexicon)
    const claims = extractClaims(document, entities, lexicon)
    return toSource(document, entities, claims)
  }
}
