import type { ExtractedIndicator } from '../src/exchange.ts'
import { nameIdentity } from '../src/identity.ts'
import type { Span } from '../src/text/text.ts'
import type { Compared, Miss } from './misses.ts'

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const shortOf = ({ name, measure, comparator, value, unit, year, nature }: ExtractedIndicator): string =>
  `${name} ${measure} ${comparator} ${value} ${unit} ${nature} ${year ?? ''}`

const isSame = (a: ExtractedIndicator, b: ExtractedIndicator): boolean =>
  touches(a, b) && a.value === b.value && a.measure === b.measure && a.comparator === b.comparator

export function indicatorMisses(compared: Compared): readonly Miss[] {
  const { gold, predicted } = compared
  return [
    ...gold.indicators.flatMap((one) => unpaired('missed', one, predicted.indicators)),
    ...predicted.indicators.flatMap((one) => unpaired('spurious', one, gold.indicators)),
    ...predicted.indicators.flatMap((said) => {
      const wanted = gold.indicators.find((one) => isSame(one, said))
      return wanted ? differences(compared, said, wanted) : []
    }),
  ]
}

function unpaired(sort: string, indicator: ExtractedIndicator, others: readonly ExtractedIndicator[]): Miss[] {
  if (others.some((other) => isSame(other, indicator))) return []
  const near = others.find((other) => touches(other, indicator))
  const cause = near ? 'another value or form' : 'nothing there'
  return [{ group: `${sort}: ${cause}`, what: shortOf(indicator), place: indicator }]
}

function differences(
  { gold, predicted, pairs }: Compared,
  said: ExtractedIndicator,
  wanted: ExtractedIndicator,
): Miss[] {
  const name = (id: string | undefined) =>
    [...gold.entities, ...predicted.entities].find((entity) => entity.id === id)?.name ?? 'nobody'
  const [a, b] = [nameIdentity(said.name), nameIdentity(wanted.name)]
  const wrong = [
    { group: 'name', is: a.includes(b) || b.includes(a), what: `${said.name} for ${wanted.name}` },
    { group: 'nature', is: said.nature === wanted.nature, what: `${said.nature} for ${wanted.nature}` },
    { group: 'year', is: said.year === wanted.year, what: `${said.year} for ${wanted.year}` },
    {
      group: `of: ${pairs.said(wanted.of) ? 'another' : 'not found as an entity'}`,
      is: !wanted.of || pairs.wanted(said.of)?.id === wanted.of,
      what: `${name(said.of)} for ${name(wanted.of)}`,
    },
  ]
  return wrong.filter(({ is }) => !is).map(({ group, what }) => ({ group, what, place: said }))
}
