import type { ExtractedIndicator, Extraction } from '../exchange.ts'
import { indicatorId } from '../identity.ts'
import { baseQuantity } from './base-unit.ts'
import type { KnownNames } from './known-names.ts'
import type { MeasureRow } from './measure-rows.ts'
import { numberOrder, yearOrder } from './order.ts'
import { type Page, type Properties, properties, withOccurrence } from './rows.ts'

export interface IndicatorRow {
  readonly properties: Properties & { readonly id: string }
  readonly of: string | null
  /** The measures that state it. */
  readonly within: readonly string[]
}

export function indicatorRows(
  claims: Extraction,
  measures: readonly MeasureRow[],
  page: Page,
  known: KnownNames,
): IndicatorRow[] {
  return withOccurrence(claims.indicators, (item) => JSON.stringify(facts(item))).map(({ item, occurrence }) => {
    const id = indicatorId(page.id, facts(item), occurrence)
    const order = page.place(item, id)
    const base = baseQuantity(item.value, item.unit)
    return {
      properties: {
        id,
        name: item.name,
        folded: known.fold(item.name),
        form: item.measure,
        comparator: item.comparator,
        value: item.value,
        unit: item.unit,
        normalizedValue: base.value,
        normalizedUnit: base.unit,
        nature: item.nature,
        start: item.start,
        end: item.end,
        quote: page.quote(item),
        section: page.section(item),
        order,
        nameOrder: `${known.sortKey(item.name)}.${order}`,
        valueOrder: numberOrder(item.value, order),
        yearOrder: yearOrder(item.year, order),
        assertion: item.assertion ?? 'STATED',
        ...properties({ year: item.year, rule: item.rule }),
      },
      of: item.of === undefined ? null : page.entity(item.of),
      within: measures
        .filter(({ properties: measure }) => measure.start <= item.start && item.end <= measure.end)
        .map(({ properties: measure }) => measure.id),
    }
  })
}

const facts = (item: ExtractedIndicator): (string | number | undefined)[] => [
  item.name,
  item.measure,
  item.comparator,
  item.value,
  item.unit,
  item.nature,
  item.year,
]
