import type { EvidencePlaceFragment } from '../generated/graphql.ts'
import { plainText } from '../table/plain-text.ts'

/** The source of a place as one line: 《title》，series number，date，section. What the document does not say is left out. */
export function sourceOf({ document, section }: EvidencePlaceFragment): string {
  const { title, series, number, date } = document
  // Some series have no titles of their own: 西咸研究（增刊第2期）.
  const issue = [series, number].filter((part) => part && !title.includes(part)).join('')
  return [`《${title}》`, issue, date, section.map(plainText).join(' › ')].filter(Boolean).join('，')
}

/** A quote as one would cite it: “quote”（source）. */
export const citationOf = (place: EvidencePlaceFragment): string => `“${plainText(place.quote)}”（${sourceOf(place)}）`
