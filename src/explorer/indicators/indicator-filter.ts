import type { IndicatorFilter } from '../generated/graphql.ts'
import type { IndicatorChoice } from './indicators-address.ts'

/** The API's filter for a choice; `except` leaves one part out, so that its other values can be counted. */
export function indicatorFilter(choice: IndicatorChoice, except?: keyof IndicatorChoice): IndicatorFilter {
  const chosen: IndicatorChoice = except ? { ...choice, [except]: except === 'name' ? '' : [] } : choice
  const { of, nature, form, year, unit, document, name } = chosen
  return {
    ...(of.length > 0 && { or: of.map((id) => ({ of: { id } })) }),
    ...(nature.length > 0 && { nature: [...nature] }),
    ...(form.length > 0 && { form: [...form] }),
    ...(year.length > 0 && { year: year.map(Number) }),
    ...(unit.length > 0 && { unit: [...unit] }),
    ...(document.length > 0 && { document: { id: [...document] } }),
    ...(name && { name }),
  }
}
