import type { Cues, QuantityCues } from '../lexicon/cues.ts'
import { locate } from '../text/locate.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Indicator } from './claim.ts'
import { quantityFinder } from './find-quantities.ts'
import { formsOf } from './form-quantities.ts'
import type { Named } from './name-quantities.ts'
import { namingOf } from './name-quantities.ts'
import type { Places } from './places.ts'
import { ownershipOf } from './quantity-owners.ts'
import { rowQuantities } from './row-quantities.ts'
import type { Gathering, Said } from './said.ts'
import type { Told } from './time-quantities.ts'
import { timingOf, yearTold } from './time-quantities.ts'

/** Finds the stated quantities of a document, one statement after the other, each once, with what is counted, whose it is and for when. */
export function indicatorFinder(
  cues: QuantityCues,
  words: Pick<Cues, 'finished' | 'granting' | 'referring' | 'settling'>,
) {
  const tools = {
    find: quantityFinder(cues),
    rows: rowQuantities(cues),
    name: namingOf(cues),
    time: timingOf(cues),
    form: formsOf(cues),
    own: ownershipOf(cues, words),
  }
  return (text: DocumentText, places: Places): Gathering<Indicator> => {
    const found: { readonly indicator: Indicator; readonly heading: boolean }[] = []
    const seen = new Set<string>()
    const inText = new Set<string>()
    let told: Told | undefined
    let before: Said | undefined
    return {
      take(said) {
        const { heading } = said.statement
        told = yearTold(text.reading.text, said, told)
        for (const indicator of indicatorsOf(text, said, places, tools, { told, before })) {
          const quantity = quantityOf(indicator)
          if (!heading) inText.add(quantity)
          const { name, of, comparator, nature } = indicator
          const key = [heading, name, of, comparator, nature, quantity].join('\u0000')
          if (!seen.has(key)) found.push({ indicator, heading })
          seen.add(key)
        }
        before = said
      },
      all: () =>
        found.flatMap(({ indicator, heading }) => (heading && inText.has(quantityOf(indicator)) ? [] : [indicator])),
    }
  }
}

/** What a headline states and its text again, the text states. */
const quantityOf = ({ value, unit, form }: Indicator): string => [value, unit, form].join('\u0000')

interface Tools {
  readonly find: ReturnType<typeof quantityFinder>
  readonly rows: ReturnType<typeof rowQuantities>
  readonly name: ReturnType<typeof namingOf>
  readonly time: ReturnType<typeof timingOf>
  readonly form: ReturnType<typeof formsOf>
  readonly own: ReturnType<typeof ownershipOf>
}

/** What was told before. */
interface Context {
  readonly told: Told | undefined
  readonly before: Said | undefined
}

function indicatorsOf(
  text: DocumentText,
  said: Said,
  places: Places,
  { find, rows, name, time, form, own }: Tools,
  { told, before: last }: Context,
): readonly Indicator[] {
  const { statement } = said
  const reading = text.reading.text
  const named = places.within(statement)
  const quantities = find(reading, statement).filter(
    ({ number }) => !named.some((place) => place.start <= number && place.end > number && place.end > number + 1),
  )
  const written = (span: Span) => inSource(text, span)
  const ownership = own(reading, said, places, last)
  let before: string | undefined
  return rows(reading, quantities, statement).flatMap((row) => {
    const { owners, of: other, stated } = ownership(row)
    return name(reading, row.chunk, row.quantities, owners).map((item): Indicator => {
      const words = nameOf(item, written) || before || written({ start: row.chunk.start, end: item.quantity.start })
      before = words
      const owner =
        item.owner?.entity ?? (row.quantities.length === 1 || owners.length === 1 ? owners.at(-1)?.entity : undefined)
      return {
        start: row.chunk.start,
        end: item.quantity.end,
        name: words,
        ...form(reading, row.chunk, item.quantity),
        unit: unitOf(item.quantity, written),
        ...time(text, said, item.quantity, told && !told.own ? told.year : undefined),
        ...(owner || other ? { of: (owner ?? other)?.id ?? '' } : {}),
        rule: row.quantities.length > 1 ? 'row-of-quantities' : 'quantity',
        assertion: owner || stated ? 'STATED' : 'INFERRED',
      }
    })
  })
}

/** As the document writes it; 千亿级 leaves out of what. */
function unitOf({ unit, unitSpan }: Named['quantity'], own: (span: Span) => string): string {
  const written = own(unitSpan).replace('％', '%')
  return written && unit !== `${written}元` ? written : unit
}

const nameOf = ({ pieces }: Named, own: (span: Span) => string): string => pieces.map(own).join('')

/** The document's own characters, without white space and emphasis. */
function inSource(text: DocumentText, span: Span): string {
  const { start, end } = locate(text.reading, span)
  return text.source.slice(start, end).replace(/\s|\*\*/g, '')
}
