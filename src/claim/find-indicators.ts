import type { Entity } from '../entity/entity.ts'
import type { QuantityCues } from '../lexicon/cues.ts'
import type { IndicatorForm, IndicatorNature } from '../ontology.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Indicator } from './claim.ts'
import type { Said } from './extract-claims.ts'
import type { Quantity } from './find-quantities.ts'
import { quantityFinder } from './find-quantities.ts'
import type { Naming } from './name-quantities.ts'
import { namingOf } from './name-quantities.ts'
import type { Place, Places } from './places.ts'
import { anyOf } from './words.ts'

/** The stated quantities of a document, each once, with what is counted, whose it is and for when. */
export function findIndicators(
  text: DocumentText,
  said: readonly Said[],
  places: Places,
  cues: QuantityCues,
): readonly Indicator[] {
  const find = quantityFinder(cues)
  const naming = namingOf(cues)
  const timing = timingOf(text, cues)
  const seen = new Set<string>()
  return said
    .flatMap((statement) => statementIndicators(text.reading.text, statement, places, { find, naming, timing, cues }))
    .filter((indicator) => {
      const key = [indicator.name, indicator.value, indicator.unit, indicator.of, indicator.form].join('\u0000')
      return !seen.has(key) && seen.add(key)
    })
}

interface Tools {
  readonly find: ReturnType<typeof quantityFinder>
  readonly naming: Naming
  readonly timing: ReturnType<typeof timingOf>
  readonly cues: QuantityCues
}

function statementIndicators(
  reading: string,
  said: Said,
  places: Places,
  { find, naming, timing, cues }: Tools,
): readonly Indicator[] {
  const { statement, actor } = said
  const named = places
    .within(statement)
    .filter(
      (place) => place.entity.type === 'Project' || place.entity.type === 'Policy' || place.entity.type === 'Platform',
    )
  const quantities = find(reading, statement).filter(
    (quantity) => !named.some((place) => place.start < quantity.start && place.end > quantity.number),
  )
  const rows = naming.rows(reading, quantities, statement)
  let subject: Entity | undefined
  return rows.flatMap((row) => {
    const owners = ownersOf(reading, row.chunk, row.quantities.length, places)
    const clause = owners.at(0)
    if (clause) subject = clause.entity
    if (startsSentence(reading, row.chunk.start)) subject = clause?.entity
    return row.named.map(({ quantity, name }, index): Indicator => {
      const owner = owners.length === row.named.length ? owners[index]?.entity : undefined
      const of = owner ?? subject ?? actor?.entity
      const { form, value, comparator } = formOf(reading, row.chunk, quantity, cues)
      const time = timing(said, quantity)
      return {
        start: row.chunk.start,
        end: quantity.end,
        name,
        form,
        comparator,
        value,
        unit: quantity.unit,
        ...time,
        ...(of ? { of: of.id } : {}),
        rule: row.quantities.length > 1 ? 'row' : 'quantity',
        assertion: owner || subject || actor?.span ? 'STATED' : 'INFERRED',
      }
    })
  })
}

const startsSentence = (reading: string, at: number): boolean => /[。；\n]/.test(reading[at - 1] ?? '\n')

const OWNERS = new Set(['NewArea', 'Platform', 'Project', 'Region', 'Enterprise', 'Organization'])

/** Names in the words of the quantity: as many as values, or the last one. */
function ownersOf(reading: string, chunk: Span, count: number, places: Places): readonly Place[] {
  const found = places.within(chunk).filter((place) => !place.nested && OWNERS.has(place.entity.type))
  const outside = found.filter((place) => reading[place.end] !== '（')
  return count > 1 && outside.length === count ? outside : outside.slice(-1)
}

/** Rates are growth; a fall is negative growth, whose comparison turns round. */
function formOf(
  reading: string,
  chunk: Span,
  quantity: Quantity,
  cues: QuantityCues,
): { form: IndicatorForm; value: number; comparator: Quantity['comparator'] } {
  const { value, comparator, unit } = quantity
  const level = { form: 'LEVEL', value, comparator } as const
  if (!cues.ratios.includes(unit)) return level
  const words = reading.slice(chunk.start, quantity.number)
  const growth = new RegExp(`(?:${anyOf(cues.growth)})(?!率)(?!.*(?:占比|比重|比例))[^，。；]{0,12}$`).exec(words)?.[0]
  if (!growth || new RegExp(`(?:${anyOf(cues.reached)})$`).test(words)) return level
  const falls = cues.fall.some((word) => growth.startsWith(word))
  return falls
    ? { form: 'GROWTH', value: -value, comparator: TURNED[comparator] }
    : { form: 'GROWTH', value, comparator }
}

const TURNED: Readonly<Record<Quantity['comparator'], Quantity['comparator']>> = {
  '=': '=',
  '~': '~',
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
}

/** Plans and advice aim, reports count; the words beside a quantity may say otherwise. */
function timingOf(text: DocumentText, cues: QuantityCues) {
  const reading = text.reading.text
  const titleYear = /(\d{4})年/.exec(text.header.title)?.[1]
  const actual = new RegExp(`(?:${anyOf(cues.actual)})[^，。；]{0,8}$`)
  const target = new RegExp(anyOf(cues.target))
  const beginnings = new RegExp(`^[^，。；]{0,8}?(?:${anyOf(cues.beginnings)})`)
  return ({ statement, status }: Said, quantity: Quantity): { nature: IndicatorNature; year?: number } => {
    const clause = reading.slice(Math.max(statement.start, lastStop(reading, quantity.number)), quantity.number)
    const before = reading.slice(statement.start, quantity.number)
    const planned = status !== 'DONE' && statement.measure
    const nature = planned ? (actual.test(clause) ? 'ACTUAL' : 'TARGET') : target.test(clause) ? 'TARGET' : 'ACTUAL'
    const spoken = yearIn(before, beginnings)
    const year = spoken ?? (nature === 'TARGET' && status === 'PLANNED' && titleYear ? Number(titleYear) : undefined)
    return { nature, ...(year === undefined ? {} : { year }) }
  }
}

function lastStop(reading: string, at: number): number {
  for (let back = at - 1; back > at - 60 && back >= 0; back--)
    if ('，。；\n'.includes(reading[back] ?? '')) return back + 1
  return Math.max(0, at - 60)
}

/** The last year that is named before a quantity, unless something began in it. */
function yearIn(words: string, beginnings: RegExp): number | undefined {
  const last = [...words.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].at(-1)
  return last && !beginnings.test(words.slice(last.index + last[0].length)) ? Number(last[1]) : undefined
}
