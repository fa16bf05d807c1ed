import type { CitationFilter, MeasureFilter } from '../generated/graphql.ts'
import type { MeasureChoice } from './measures-address.ts'

/** The API's filter for a choice; `except` leaves one part out, so that its other values can be counted. */
export function measureFilter(choice: MeasureChoice, except?: keyof MeasureChoice): MeasureFilter {
  const chosen: MeasureChoice = except ? { ...choice, [except]: except === 'text' ? '' : [] } : choice
  const { status, actor, document, year, text } = chosen
  const parts: MeasureFilter[] = [
    ...(status.length > 0 ? [{ status: [...status] }] : []),
    ...anyOf(citationFilters(chosen), (cites) => ({ cites })),
    ...anyOf(actor, (id) => ({ actor: { id } })),
    ...(document.length > 0 ? [{ document: { id: [...document] } }] : []),
    ...anyOf(year, (one) => ({ document: { dates: { from: one, to: one } } })),
    ...(text ? [{ text }] : []),
  ]
  return parts.length > 0 ? { and: parts } : {}
}

function anyOf<T>(values: readonly T[], filterOf: (value: T) => MeasureFilter): MeasureFilter[] {
  const [first] = values
  if (first === undefined) return []
  return values.length === 1 ? [filterOf(first)] : [{ or: values.map(filterOf) }]
}

/** One for each entity, since role and type are asked of the same citation. */
function citationFilters({ role, type, cites }: MeasureChoice): CitationFilter[] {
  const kind: CitationFilter = {
    ...(role.length > 0 && { role: [...role] }),
    ...(type.length > 0 && { type: [...type] }),
  }
  if (cites.length > 0) return cites.map((id) => ({ ...kind, entity: { id } }))
  return Object.keys(kind).length > 0 ? [kind] : []
}
