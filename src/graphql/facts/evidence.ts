import { z } from 'zod'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import { badUserInput } from '../public-error.ts'
import { type CitationRow, evidenceRow, type MeasureRow, type Place, type RelationRow, type Span } from './rows.ts'

const MAX_CONTEXT = 2000

const sectionRow = z
  .object({ section: z.object({ heading: z.string(), level: z.int(), start: z.int(), end: z.int() }) })
  .transform(({ section }) => section)
export type SectionRow = z.output<typeof sectionRow>

const textColumn = z.object({ text: z.string() }).transform(({ text }) => text)

const evidenceOfFacts: BatchedStatement<Place> = { name: 'list-evidence', over: 'ids', row: evidenceRow }
const evidenceOfAny: BatchedStatement<Place> = { name: 'list-evidence-of-any', over: 'groups', row: evidenceRow }
const sections: BatchedStatement<SectionRow> = { name: 'list-sections', over: 'ids', row: sectionRow }
const texts: BatchedStatement<string> = { name: 'read-texts', over: 'ids', row: textColumn }

/** The first places that state a relation, newest document first; at once where the relation brings enough along. */
export function placesOfRelation(
  { reader }: Context,
  { id, evidenceCount, places }: RelationRow,
  limit: number,
): Place[] | Promise<Place[]> {
  if (places && places.length >= Math.min(limit, evidenceCount)) return places.slice(0, limit)
  return reader.each(evidenceOfFacts, ofId(id), { limit })
}

/** Relations whose places are asked for together. */
interface Stated {
  readonly facts: readonly string[]
  /** Only in this document; anywhere where null. */
  readonly document: string | null
  /** Only in these documents; in all where null. */
  readonly documents: readonly string[] | null
  readonly limit: number
}

/** The first places that state any of these relations, newest document first. */
export function placesOfAny({ reader }: Context, { facts, document, documents, limit }: Stated): Promise<Place[]> {
  const key = [document, ...facts].join(' ')
  return reader.each(evidenceOfAny, { key, value: { key, ids: facts, document } }, { documents, limit })
}

/** The words that name the entity cited; the whole measure where none were marked. */
export function placesOfCitation({ measure, spans }: CitationRow): Place[] {
  return spans.length > 0 ? spans.map((span) => placeNear(measure, span)) : [measurePlace(measure)]
}

export const placesOfActor = (measure: MeasureRow): Place[] =>
  measure.actorSpans.map((span) => placeNear(measure, span))

export const measurePlace = ({ document, start, end, section, text }: MeasureRow): Place => ({
  document,
  start,
  end,
  section,
  quote: text,
})

/** A span within a measure has the measure's section and words; one elsewhere is looked up. */
function placeNear({ document, start, end, section, text }: MeasureRow, span: Span): Place {
  if (span.start < start || span.end > end) return { document, ...span }
  return { document, ...span, section, quote: text.slice(span.start - start, span.end - start) }
}

export async function textOf({ reader }: Context, document: string): Promise<string> {
  const [text] = await reader.each(texts, ofId(document))
  if (text === undefined) throw new Error(`The document ${document} has no text.`)
  return text
}

export const sectionsOf = ({ reader }: Context, document: string): Promise<SectionRow[]> =>
  reader.each(sections, ofId(document))

/** The headings above a place, outermost first; at once where the place holds them. */
export const headingsAbove = (context: Context, place: Place): string[] | Promise<string[]> =>
  place.section ? [...place.section] : headingsRead(context, place)

async function headingsRead(context: Context, { document, start }: Place): Promise<string[]> {
  const all = await sectionsOf(context, document.id)
  return all.filter((one) => one.start <= start && start < one.end).map(({ heading }) => heading)
}

/** The words of a place; at once where the place holds them. */
export const quoteOf = (context: Context, place: Place): string | Promise<string> =>
  place.quote ?? quoteRead(context, place)

const quoteRead = async (context: Context, { document, start, end }: Place): Promise<string> =>
  (await textOf(context, document.id)).slice(start, end)

/** So many characters of context, 0 to 2000; BAD_USER_INPUT beyond. */
export function contextSize(characters: number): number {
  if (characters >= 0 && characters <= MAX_CONTEXT) return characters
  throw badUserInput(`\`characters\` is ${characters}; ask for 0 to ${MAX_CONTEXT}.`)
}
