import { findAll } from '../mention/dictionary.ts'
import { withoutCrossed } from '../mention/known-names.ts'
import type { Span } from '../text/text.ts'

/** A place where a form stands, with the number of the thing that it names. */
export interface Occurrence extends Span {
  readonly owner: number
}

/**
 * Every place of the text that names one of several things by one of its forms. Of forms of one thing that overlap the longest
 * stands; names inside names of other things stay, as 贵州 does in 贵州贵安新区.
 */
export function findOccurrences(text: string, forms: readonly ReadonlySet<string>[]): Occurrence[] {
  const owners = new Map<string, number[]>()
  for (const [owner, names] of forms.entries()) {
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), owner])
  }
  const found = withoutCrossed(findAll(owners)(text)).flatMap(({ start, end, value }) =>
    value.map((owner) => ({ start, end, owner })),
  )
  const reached = new Map<number, number>()
  return found.filter(({ owner, start, end }) => {
    if (start < (reached.get(owner) ?? 0)) return false
    reached.set(owner, end)
    return true
  })
}
