import { createClaimExtractor, createClaimFinder } from './claim/extract-claims.ts'
import { resolve } from './entity/resolve.ts'
import type { Extraction } from './exchange.ts'
import { explain } from './explanation/explain.ts'
import type { Explanation } from './explanation/explanation.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { createRecogniser } from './mention/recognise.ts'
import { readText } from './text/read-text.ts'
import { toSource } from './to-source.ts'

/** text → structure → mentions → entities → claims. Pure: the same text and lexicon give the same extraction. */
export function createExtractor(lexicon: Lexicon): (text: string) => Extraction {
  const read = createReader(lexicon)
  const findClaims = createClaimFinder(lexicon)
  return (text) => {
    const { document, entities } = read(text)
    return toSource(document, entities, findClaims)
  }
}

/** The same, with the rule and the cue behind each name and claim. */
export function createExplainer(lexicon: Lexicon): (text: string) => Explanation {
  const read = createReader(lexicon)
  const extractClaims = createClaimExtractor(lexicon)
  return (text) => {
    const { document, entities } = read(text)
    return explain(document, entities, extractClaims(document, entities))
  }
}

function createReader(lexicon: Lexicon) {
  const recognise = createRecogniser(lexicon)
  return (text: string) => {
    const document = readText(text, lexicon.layout)
    const entities = resolve(document, recognise(document), lexicon)
    return { document, entities }
  }
}
