import { findAll } from '../mention/dictionary.ts'
import { isOfNumber } from '../mention/document-number.ts'
import { withoutCrossed } from '../mention/known-names.ts'
import { partsOf } from '../mention/parts.ts'
import type { Span } from '../text/text.ts'

/**
 * The places of the text that name each of several things by one of its forms. Of forms of one thing that overlap the longest
 * stands; names inside names of other things stay, as 贵州 does in 贵州贵安新区.
 */
export function findOccurrences(text: string, forms: readonly ReadonlySet<string>[]): Span[][] {
  const owners = new Map<string, number[]>()
  for (const [owner, names] of forms.entries()) {
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), owner])
  }
  const find = findAll(owners)
  const places = forms.map((): Span[] => [])
  for (const part of partsOf(text))
    for (const { start, end, value } of withoutCrossed(find(text, part)))
      for (const owner of value) {
        const own = places[owner]
        if (start >= (own?.at(-1)?.end ?? 0) && !isOfNumber(text, { start, end })) own?.push({ start, end })
      }
  return places
}
