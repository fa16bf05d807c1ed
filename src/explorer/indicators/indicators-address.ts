import type { Address } from '../address/address.ts'
import { manyOf, oneOf, text, texts } from '../address/field.ts'
import type { IndicatorForm, IndicatorNature, IndicatorOrderField, OrderDirection } from '../generated/graphql.ts'
import { years } from '../table/years.ts'

/** What indicators are filtered by: of several values of one filter an indicator has any, of several filters all. */
export interface IndicatorChoice {
  /** Ids of those whom the quantities are about. */
  readonly of: readonly string[]
  readonly nature: readonly IndicatorNature[]
  readonly form: readonly IndicatorForm[]
  readonly year: readonly string[]
  readonly unit: readonly string[]
  /** Ids. */
  readonly document: readonly string[]
  /** Contained in the name. */
  readonly name: string
}

export interface IndicatorsState extends IndicatorChoice {
  readonly view: 'bars' | 'table'
  readonly order: IndicatorOrderField
  readonly direction: OrderDirection
  readonly after: string
  readonly before: string
}

export const INDICATORS: Address<IndicatorsState> = {
  path: 'indicators',
  fields: {
    of: texts(),
    nature: manyOf(['ACTUAL', 'TARGET']),
    form: manyOf(['LEVEL', 'GROWTH']),
    year: years(),
    unit: texts(),
    document: texts(),
    name: text(),
    view: oneOf(['bars', 'table'], 'bars'),
    // By name, so that what can be compared comes on the same page.
    order: oneOf(['NAME', 'VALUE', 'YEAR', 'DOCUMENT'], 'NAME'),
    direction: oneOf(['ASC', 'DESC'], 'ASC'),
    after: text(),
    before: text(),
  },
}

/** What no filter leaves out. */
export const EVERY_INDICATOR: IndicatorChoice = {
  of: [],
  nature: [],
  form: [],
  year: [],
  unit: [],
  document: [],
  name: '',
}
