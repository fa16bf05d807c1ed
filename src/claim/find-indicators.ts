import type { Entity } from '../entity/entity.ts'
import type { QuantityCues } from '../lexicon/cues.ts'
import type { EntityType } from '../ontology.ts'
import { locate } from '../text/locate.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Indicator } from './claim.ts'
import { quantityFinder } from './find-quantities.ts'
import { formsOf } from './form-quantities.ts'
import type { Named } from './name-quantities.ts'
import { namingOf } from './name-quantities.ts'
import type { Place, Places } from './places.ts'
import { ACTORS } from './read-clause.ts'
import type { Row } from './row-quantities.ts'
import { rowQuantities } from './row-quantities.ts'
import type { Said } from './said.ts'
import type { Told } from './time-quantities.ts'
import { timingOf, yearTold } from './time-quantities.ts'
import { anyOf } from './words.ts'

/** Finds the stated quantities of a document, one statement after the other, each once, with what is counted, whose it is and for when. */
export function indicatorFinder(cues: QuantityCues) {
  const tools = {
    find: quantityFinder(cues),
    rows: rowQuantities(cues),
    name: namingOf(cues),
    time: timingOf(cues),
    form: formsOf(cues),
    property: new RegExp(`^(?:\\d{4}年底?前?)?(?:${anyOf(cues.properties)})`),
    grants: new RegExp(anyOf(cues.grants)),
  }
  return (text: DocumentText, places: Places): IndicatorsFound => {
    const found: { readonly indicator: Indicator; readonly heading: boolean }[] = []
    const seen = new Set<string>()
    const inText = new Set<string>()
    let told: Told | undefined
    return {
      take(said) {
        const { heading } = said.statement
        told = yearTold(text.reading.text, said, told)
        for (const indicator of indicatorsOf(text, said, places, tools, told && !told.own ? told.year : undefined)) {
          const quantity = quantityOf(indicator)
          if (!heading) inText.add(quantity)
          const key = [heading, indicator.name, indicator.of, quantity].join('\u0000')
          if (!seen.has(key)) found.push({ indicator, heading })
          seen.add(key)
        }
      },
      all: () =>
        found.flatMap(({ indicator, heading }) => (heading && inText.has(quantityOf(indicator)) ? [] : [indicator])),
    }
  }
}

/** What one statement after the other gives, and all of it. */
interface IndicatorsFound {
  take(said: Said): void
  all(): readonly Indicator[]
}

/** What a headline states and its text again, the text states. */
const quantityOf = ({ value, unit, form }: Indicator): string => [value, unit, form].join('\u0000')

interface Tools {
  readonly find: ReturnType<typeof quantityFinder>
  readonly rows: ReturnType<typeof rowQuantities>
  readonly name: ReturnType<typeof namingOf>
  readonly time: ReturnType<typeof timingOf>
  readonly form: ReturnType<typeof formsOf>
  readonly property: RegExp
  readonly grants: RegExp
}

function indicatorsOf(
  text: DocumentText,
  said: Said,
  places: Places,
  { find, rows, name, time, form, property, grants }: Tools,
  told: number | undefined,
): readonly Indicator[] {
  const { statement } = said
  const reading = text.reading.text
  const named = places.within(statement)
  const quantities = find(reading, statement).filter(
    ({ number }) => !named.some((place) => place.start <= number && place.end > number && place.end > number + 1),
  )
  const own = (span: Span) => inSource(text, span)
  let before: string | undefined
  let subject: Entity | undefined
  return rows(reading, quantities, statement).flatMap((row) => {
    const owners = ownersOf(reading, row, places)
    if (startsSentence(reading, row.chunk.start) || (subject && !ACTORS.has(subject.type) && actsAnew(statement, row)))
      subject = undefined
    subject = subjectOf(reading, row, places) ?? objectBefore(reading, said, row, { property, grants }) ?? subject
    const fallback = tellsOf(reading, said, row)
    return name(reading, row.chunk, row.quantities, owners).map((item): Indicator => {
      const words = nameOf(item, own) || before || own({ start: row.chunk.start, end: item.quantity.start })
      before = words
      const of =
        item.owner?.entity ??
        (row.quantities.length === 1 || owners.length === 1 ? owners.at(-1)?.entity : undefined) ??
        subject
      return {
        start: row.chunk.start,
        end: item.quantity.end,
        name: words,
        ...form(reading, row.chunk, item.quantity),
        unit: unitOf(item.quantity, own),
        ...time(text, said, item.quantity, told),
        ...(of || fallback ? { of: (of ?? fallback?.entity)?.id ?? '' } : {}),
        rule: row.quantities.length > 1 ? 'row-of-quantities' : 'quantity',
        assertion: of || fallback?.span ? 'STATED' : 'INFERRED',
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

const startsSentence = (reading: string, at: number): boolean => /[。；\n]/.test(reading[at - 1] ?? '\n')

/** How far back the clause of a quantity is looked at. */
const REACH = 80

const OWNERS: ReadonlySet<EntityType> = new Set([
  'NewArea',
  'Platform',
  'Project',
  'Region',
  'Enterprise',
  'Organization',
])
const SUBJECTS: ReadonlySet<EntityType> = new Set([
  'Project',
  'NewArea',
  'Platform',
  'Region',
  'Enterprise',
  'Organization',
  'Policy',
])

/** Names in the words that lead up to the row, other than examples (A、B等8个项目): as many as values, or the last one. */
function ownersOf(reading: string, { chunk, quantities }: Row, places: Places): readonly Place[] {
  const [first] = quantities
  const found = places
    .within({ start: chunk.start, end: first?.start ?? chunk.end })
    .filter((place) => !place.nested && OWNERS.has(place.entity.type))
  if (quantities.length > 1 && found.length === quantities.length) return found
  return found
    .filter((place) => !/^[”》]?(?:[、等]|，)/.test(reading.slice(place.end, place.end + 2)))
    .filter((place) => !isExample(reading, place, first?.number ?? chunk.end))
    .filter((place) => reading[place.start - 1] !== '、' || reading[place.end] !== '的')
    .slice(-1)
}

/** 建设风电项目，规划装机容量200万千瓦: a property is of what is built in the clause before; what a policy grants is of it. */
function objectBefore(
  reading: string,
  { governed }: Said,
  { chunk }: Row,
  { property, grants }: Pick<Tools, 'property' | 'grants'>,
): Entity | undefined {
  if (reading[chunk.start - 1] !== '，') return undefined
  const words = reading.slice(chunk.start, chunk.end)
  const last = governed.findLast(({ place }) => place.end < chunk.start && !place.nested)
  if (last?.governor?.roles[last.place.entity.type] !== 'BUILDS') return undefined
  if (!(last.place.entity.type === 'Policy' ? grants : property).test(words)) return undefined
  return /^[”》]?[^，。；：]{0,14}$/.test(reading.slice(last.place.end, chunk.start - 1))
    ? last.place.entity
    : undefined
}

/** Of whom a sentence tells whose quantities name nobody: the subject of the last clause that has one, else who acts in it. */
function tellsOf(reading: string, { statement, actor, about }: Said, row: Row): Teller | undefined {
  const { chunk } = row
  const clause = statement.clauses
    .filter(({ start }) => start <= chunk.start)
    .findLast(({ subject }) => typeof subject === 'object' && SUBJECTS.has(subject.entity.type))
  const isThing =
    typeof clause?.subject === 'object' &&
    ((clause.subject.entity.type === 'Platform' && !clause.copular) || !ACTORS.has(clause.subject.entity.type))
  const named =
    typeof clause?.subject === 'object' && !(isThing && actsAnew(statement, row))
      ? { entity: clause.subject.entity, span: clause.subject }
      : actor
  const isOther = named?.entity.type === 'Organization' && about?.type === 'NewArea'
  const isExample = named?.span && EXAMPLES.test(reading.slice(named.span.end, chunk.end))
  return about && (isOther || isExample) ? { entity: about } : named
}

/** 一期开工，新建道路50公里: behind what became of a thing, an action without a subject is of who acts in the sentence. */
function actsAnew({ clauses }: Said['statement'], { chunk }: Row): boolean {
  const own = clauses.findLast(({ start }) => start <= chunk.start)
  return own?.acts === true && !own.subject && !own.adverbial
}

interface Teller {
  readonly entity: Entity
  readonly span?: Span
}

/** 甲公司二期等7个项目: whose name begins an example is not whose all of them are. */
const isExample = (reading: string, { end }: Span, number: number): boolean =>
  /^[^，。；]{0,60}等$/.test(reading.slice(end, number))

/** A、B等7个项目: they are some of those that are counted. */
const EXAMPLES = /^[^，。；]{0,6}、[^，。；]{0,60}等[^，。；]{0,4}[\d一二三四五六七八九十]/

/** A name that begins the clause of a row is whose the following quantities are too; a verb may stand before it. */
function subjectOf(reading: string, { chunk, quantities }: Row, places: Places): Entity | undefined {
  let start = chunk.start
  while (start > 0 && chunk.start - start < REACH && !/[，。；：\n]/.test(reading[start - 1] ?? '')) start--
  for (let at = start; at <= start + 3; at++) {
    const place = places.at(at)
    if (place && place.end <= chunk.end && SUBJECTS.has(place.entity.type) && reading[place.end] !== '、')
      return isExample(reading, place, quantities[0]?.number ?? chunk.end) ? undefined : place.entity
  }
  return undefined
}
