import { type Diagnostic, type DocumentHeader, extractionSchema } from '../exchange.ts'
import { entityId, sectionId } from '../identity.ts'
import type { ReadDocument } from './document.ts'
import { type IndicatorDraft, indicatorDrafts } from './indicator-rows.ts'
import type { KnownNames } from './known-names.ts'
import { type MeasureDraft, measureDrafts } from './measure-rows.ts'
import { type DocumentNames, namesOf } from './name-graph.ts'
import { type RelationDraft, relationDrafts } from './relation-rows.ts'
import { ends, openPage, type Page, type Properties, properties, starts } from './rows.ts'

/**
 * All that a document puts into the graph, but for which entities its names mean there, which only the graph can tell: so it
 * can be made in another thread, and before the graph holds the documents that come first. Where a row will name an entity it
 * has the id of the name.
 */
export interface Draft {
  readonly id: string
  readonly version: string
  readonly reader: string
  readonly text: string
  readonly header: DocumentHeader
  readonly names: DocumentNames
  /** What the document says, in the exchange format. */
  readonly claims: string
  readonly diagnostics: readonly Diagnostic[]
  /** Sorts the document. */
  readonly order: string
  /** What else its node holds. */
  readonly properties: Properties
  readonly sections: readonly Properties[]
  readonly mentions: readonly MentionDraft[]
  readonly measures: readonly MeasureDraft[]
  readonly indicators: readonly IndicatorDraft[]
  readonly relations: readonly RelationDraft[]
}

export interface MentionDraft {
  /** The name that the document gives it. */
  readonly named: string
  readonly properties: Properties
}

export function draftOf(document: ReadDocument, known: KnownNames): Draft {
  const { id, version, reader, text, claims } = document
  const page = openPage(document)
  const measures = measureDrafts(claims, page, known)
  return {
    id,
    version,
    reader,
    text,
    header: claims.document,
    names: namesOf(claims),
    claims: JSON.stringify(claims),
    diagnostics: claims.diagnostics,
    order: page.order,
    properties: documentProperties(document, known),
    sections: claims.sections.map(({ heading, level, start, end }, position) => ({
      id: sectionId(id, position),
      heading,
      level,
      start,
      end,
    })),
    mentions: mentionDrafts(document, page),
    measures,
    indicators: indicatorDrafts(claims, measures, page, known),
    relations: relationDrafts(claims, page),
  }
}

/** The document that the draft was made of. */
export const documentOf = ({ id, version, reader, text, claims }: Draft): ReadDocument => ({
  id,
  version,
  reader,
  text,
  claims: extractionSchema.parse(JSON.parse(claims)),
})

function documentProperties({ id, text, claims }: ReadDocument, known: KnownNames): Properties {
  const { title, series, number, date, publisher, authors } = claims.document
  return {
    title,
    authors: authors ?? [],
    titleName: entityId('Policy', title),
    titleOrder: `${known.sortKey(title)}.${id}`,
    folded: known.fold(title),
    words: known.fold(text),
    ...properties({ series, number, numberKey: number && known.fold(number), date, publisher }),
  }
}

function mentionDrafts({ claims }: ReadDocument, page: Page): MentionDraft[] {
  return claims.entities.map(({ id, name, aliases, kind, status, documentNumber, date, mentions }) => {
    const spans = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)
    const named = page.named(id)
    return {
      named,
      properties: {
        named,
        name,
        aliases,
        starts: starts(spans),
        ends: ends(spans),
        order: page.order,
        ...properties({ kind, stage: status, documentNumber, date }),
      },
    }
  })
}
