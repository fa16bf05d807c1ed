import { createClaimFinder } from '../src/claim/extract-claims.ts'
import type { Entity } from '../src/entity/entity.ts'
import type { ExtractedEntity, Extraction } from '../src/exchange.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { readText } from '../src/text/read-text.ts'
import type { DocumentText, Span } from '../src/text/text.ts'
import { toSource } from '../src/to-source.ts'
import type { Case } from './cases.ts'

/** What the claim stage finds by itself: on the entities that the annotation gives it, with all their places. */
export function createGivenExtractor(lexicon: Lexicon): (one: Case) => Extraction {
  const findClaims = createClaimFinder(lexicon)
  return ({ text, gold }) => {
    const document = readText(text, lexicon.layout)
    const entities = gold.entities.map((entity) => entityIn(document, entity))
    return toSource(document, entities, findClaims)
  }
}

function entityIn(document: DocumentText, { status, documentNumber, date, kind, ...entity }: ExtractedEntity): Entity {
  const mentions = entity.mentions.map((span) => inReading(document.reading.offsets, span))
  const read = readForms(document, entity.mentions, mentions)
  return {
    ...entity,
    name: read(entity.name),
    aliases: entity.aliases.map(read),
    ...(kind && { kind }),
    ...(status && { stage: status }),
    ...(documentNumber && { documentNumber }),
    ...(date && { date }),
    rule: 'given',
    mentions,
  }
}

/** Names as the reading has them, as the stages before give them: claims look for simplified words in them. */
function readForms(
  { source, reading }: DocumentText,
  written: readonly Span[],
  read: readonly Span[],
): (form: string) => string {
  const forms = new Map(
    written.map(({ start, end }, index) => [
      source.slice(start, end).replace(/[\s*\u00ad]/g, ''),
      reading.text.slice(read[index]?.start, read[index]?.end),
    ]),
  )
  return (form) => forms.get(form) ?? form
}

const inReading = (offsets: Uint32Array, { start, end }: Span): Span => ({
  start: firstAtOrBehind(offsets, start),
  end: firstAtOrBehind(offsets, end),
})

function firstAtOrBehind(offsets: Uint32Array, at: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
