import { groupBy } from '../table/group-by.ts'
import type { Card, Placed, Step } from './place-cards.ts'

/** Measures that stand as one card, since they all lead to the same and no further. */
export interface Folded {
  readonly key: string
  readonly parent: string
  readonly column: number
  readonly count: number
}

/** Leaves the first measures beside each card, but all beside those that are opened; one that would be folded alone is shown. */
export function foldMeasures<S extends Step>(
  { cards, links }: Placed<S>,
  isMeasure: (card: Card<S>) => boolean,
  shown: number,
  opened: ReadonlySet<string>,
): Placed<S> & { readonly folded: readonly Folded[] } {
  const parents = new Set(cards.map(({ parent }) => parent))
  const leaves = cards.filter((card) => isMeasure(card) && !parents.has(card.key))
  const folded: Folded[] = []
  const hidden = new Set<string>()
  for (const [key, group] of groupBy(leaves, ({ parent, column }) => `more-${Math.sign(column)}-${parent}`)) {
    const rest = group.slice(shown)
    const [first] = rest
    if (!first?.parent || rest.length < 2 || opened.has(key)) continue
    folded.push({ key, parent: first.parent, column: first.column, count: rest.length })
    for (const one of rest) hidden.add(one.key)
  }
  return {
    cards: cards.filter(({ key }) => !hidden.has(key)),
    links: links.filter(({ left, right }) => !hidden.has(left) && !hidden.has(right)),
    folded,
  }
}
