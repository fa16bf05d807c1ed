import type { Citation, Indicator, Measure } from './claim/claim.ts'
import type { ClaimFinder } from './claim/extract-claims.ts'
import type { Entity } from './entity/entity.ts'
import type { ExtractedEntity, ExtractedIndicator, ExtractedMeasure, ExtractedSection, Extraction } from './exchange.ts'
import { locate } from './text/locate.ts'
import { withoutReadings } from './text/readings.ts'
import type { DocumentText, Reading, Span } from './text/text.ts'

/**
 * What the stages find, in the exchange format: spans of the reading become spans of the source. Measures do as they are
 * found: all of a long text in both forms would take more memory than the rest.
 */
export function toSource(document: DocumentText, entities: readonly Entity[], findClaims: ClaimFinder): Extraction {
  const { source, reading } = document
  const measures: ExtractedMeasure[] = []
  const claims = findClaims(document, entities, (measure) =>
    measures.push(measureIn(reading, measure, `m${measures.length + 1}`)),
  )
  const proposed = new Set(claims.proposed)
  return {
    document: document.header,
    sections: document.sections.map((section) => sectionIn(source, reading, section)),
    entities: entities.map((entity) => entityIn(source, reading, entity, proposed)),
    relations: claims.relations.map(({ cue: _, ...relation }) => ({
      ...relation,
      evidence: relation.evidence.map((span) => locate(reading, span)),
    })),
    measures,
    indicators: claims.indicators.map((indicator, index) => indicatorIn(reading, indicator, index)),
    diagnostics: document.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      ...locate(reading, { start: diagnostic.start ?? 0, end: diagnostic.end ?? 0 }),
    })),
  }
}

function sectionIn(
  source: string,
  reading: Reading,
  section: Span & { heading: Span; level: number },
): ExtractedSection {
  const heading = locate(reading, section.heading)
  return {
    ...locate(reading, section),
    heading: source.slice(heading.start, heading.end),
    level: section.level,
  }
}

function entityIn(source: string, reading: Reading, entity: Entity, proposed: ReadonlySet<string>): ExtractedEntity {
  const { id, type, kind, documentNumber, date } = entity
  const stage = proposed.has(id) ? 'PROPOSED' : entity.stage
  const mentions = entity.mentions.map((mention) => locate(reading, mention))
  const written = writtenForms(source, reading, entity)
  const name = written(entity.name)
  const aliases = entity.aliases.map(written)
  return {
    id,
    type,
    ...(kind && { kind }),
    ...(stage && { status: stage }),
    ...(documentNumber && { documentNumber }),
    ...(date && { date }),
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    mentions,
  }
}

/** The document's own characters for a form of the reading, also inside a mention; white space, line ends, `**` and the readings of characters are dropped. */
function writtenForms(source: string, reading: Reading, { mentions }: Entity): (form: string) => string {
  const places = new Map<string, Span>()
  for (const { start, end } of mentions) {
    const form = reading.text.slice(start, end)
    if (!places.has(form)) places.set(form, { start, end })
  }
  return (form) => {
    const place = places.get(form) ?? placeWithin(form, places)
    if (!place) return form
    const { start, end } = locate(reading, place)
    return withoutReadings(source.slice(start, end)).replace(/[\s*\u00ad]/g, '')
  }
}

function placeWithin(form: string, places: ReadonlyMap<string, Span>): Span | undefined {
  for (const [longer, { start }] of places) {
    const at = longer.indexOf(form)
    if (at >= 0) return { start: start + at, end: start + at + form.length }
  }
  return undefined
}

function measureIn(reading: Reading, { actorSpan, cites, ...measure }: Measure, id: string): ExtractedMeasure {
  return {
    ...measure,
    ...locate(reading, measure),
    id,
    ...(actorSpan && { actorSpan: locate(reading, actorSpan) }),
    cites: cites.map((cite) => citationIn(reading, cite)),
  }
}

/** Written out, as most of an extraction are these: what is spread takes twice the memory. */
function citationIn(reading: Reading, cite: Citation): ExtractedMeasure['cites'][number] {
  const { start, end } = locate(reading, cite)
  const { entity, assertion, role, rule } = cite
  return { start, end, entity, assertion, role, rule }
}

function indicatorIn(reading: Reading, { form, ...indicator }: Indicator, index: number): ExtractedIndicator {
  return { ...indicator, ...locate(reading, indicator), id: `i${index + 1}`, measure: form }
}
