import { entityId, sectionId } from '../identity.ts'
import type { ReadDocument } from './document.ts'
import { type IndicatorRow, indicatorRows } from './indicator-rows.ts'
import type { KnownNames } from './known-names.ts'
import { type MeasureRow, measureRows } from './measure-rows.ts'
import { type EvidenceRow, relationRows } from './relation-rows.ts'
import { ends, openPage, type Page, type Properties, properties, starts } from './rows.ts'

/** All that one document puts into the graph, as rows for the statements that write it. */
export interface Contribution {
  readonly id: string
  /** The document's own row; none where that stays as it is. */
  readonly documents: readonly Properties[]
  readonly sections: readonly Properties[]
  readonly mentions: readonly MentionRow[]
  readonly measures: readonly MeasureRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly evidence: readonly EvidenceRow[]
}

interface MentionRow {
  readonly entity: string
  /** The name that the document gives it. */
  readonly named: string
  readonly properties: Properties
}

/**
 * A pure function of the document and of what its names mean, so that taking it out and putting it in again changes nothing.
 * `resolve` takes the id of a name to the entity that it means in the graph.
 */
export function contributionOf(
  document: ReadDocument,
  resolve: (name: string) => string,
  known: KnownNames,
): Contribution {
  const { claims } = document
  const page = openPage(document, resolve)
  const measures = measureRows(claims, page, known)
  const { evidence, diagnostics } = relationRows(claims, page)
  return {
    id: page.id,
    documents: [documentRow(document, page, known, [...claims.diagnostics, ...diagnostics])],
    sections: claims.sections.map(({ heading, level, start, end }, position) => ({
      id: sectionId(page.id, position),
      heading,
      level,
      start,
      end,
    })),
    mentions: mentionRows(document, page),
    measures,
    indicators: indicatorRows(claims, measures, page, known),
    evidence,
  }
}

function documentRow(
  { id, version, reader, text, claims }: ReadDocument,
  page: Page,
  known: KnownNames,
  diagnostics: readonly object[],
): Properties {
  const { title, series, number, date, publisher, authors } = claims.document
  return {
    id,
    version,
    reader,
    title,
    authors: authors ?? [],
    text,
    order: page.order,
    titleOrder: `${known.sortKey(title)}.${id}`,
    titleName: entityId('Policy', title),
    folded: known.fold(title),
    words: known.fold(text),
    claims: JSON.stringify(claims),
    diagnostics: JSON.stringify(diagnostics),
    ...properties({ series, number, numberKey: number && known.fold(number), date, publisher }),
  }
}

function mentionRows({ claims }: ReadDocument, page: Page): MentionRow[] {
  return claims.entities.map(({ id, type, name, aliases, kind, status, documentNumber, date, mentions }) => {
    const spans = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)
    const named = entityId(type, name)
    return {
      entity: page.entity(id),
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
