import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import type { Span } from '../text/text.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import { mentionOfKnown } from './known-names.ts'
import type { Mention } from './mention.ts'

/** Finds counties and districts named without 县 or 区 where the words around them speak of a place: 南边的奉贤, 与皋兰接壤. */
export function createNearPlaceFinder(
  { near }: Grammar['areas'],
  known: readonly KnownEntity[],
  genericness: Genericness,
) {
  const find = findAll(bareForms(known, genericness))
  return (text: string, part: Span): Mention[] =>
    find(text, part)
      .filter(({ start, end }) => isAfter(text, start) || isBetween(text, start, end))
      .map((match) => mentionOfKnown(match, match.value))

  function isAfter(text: string, start: number): boolean {
    return near.after.some((word) => text.startsWith(word, start - word.length))
  }

  function isBetween(text: string, start: number, end: number): boolean {
    const joined = near.joints.some((word) => text.startsWith(word, start - word.length))
    return joined && near.before.some((word) => text.startsWith(word, end))
  }
}

const TOWARD = '对'

/** Finds countries behind 对, also by the one character that stands for them: 对俄合作, 对俄罗斯开放. */
export function createTowardFinder({ toward }: Grammar['areas'], known: readonly KnownEntity[]) {
  const countries = new Map(known.filter(({ kind }) => kind === 'COUNTRY').map((country) => [country.name, country]))
  const forms = new Map(
    Object.entries(toward.letters).flatMap(([letter, name]) => {
      const country = countries.get(name)
      return country ? [TOWARD + letter, TOWARD + name].map((form) => [form, country] as const) : []
    }),
  )
  const find = findAll(forms)
  return (text: string, part: Span): Mention[] =>
    find(text, part)
      .filter(({ end, word, value }) => {
        return word.endsWith(value.name) || toward.after.some((after) => text.startsWith(after, end))
      })
      .map(({ start, end, value }) => ({
        ...mentionOfKnown({ start: start + TOWARD.length, end }, value),
        local: true,
      }))
}

/** Names that are also ordinary words, or those of several divisions, tell nothing. */
function bareForms(known: readonly KnownEntity[], { proper }: Genericness): Map<string, KnownEntity> {
  const forms = new Map<string, KnownEntity>()
  const taken = new Set(known.flatMap(({ name, aliases, contextual }) => [name, ...aliases, ...contextual]))
  const several = new Set<string>()
  for (const entity of known) {
    const bare = entity.name.slice(0, -1)
    if (entity.kind !== 'DISTRICT' || !/^[\u4e00-\u9fff]{2,4}[县区市旗]$/.test(entity.name)) continue
    if (taken.has(bare) || proper(bare) < bare.length) continue
    if (forms.has(bare)) several.add(bare)
    forms.set(bare, entity)
  }
  for (const bare of several) forms.delete(bare)
  return forms
}
