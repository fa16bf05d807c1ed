import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldQuery } from '../lexicon/spelling.ts'
import type { KnownNames } from './known-names.ts'

/** What the lexicon knows of names. What it works out of a name is kept, since names come back in every document. */
export function knownNames(lexicon: Lexicon): KnownNames {
  const romanise = kept(lexicon.romanise)
  return {
    find: (type, name) => {
      const entity = lexicon.find(type, name)
      return entity && { ...entity, names: entity.aliases }
    },
    spellings: kept(lexicon.spellings),
    romanise,
    fold: foldQuery,
    sortKey: kept((name) => `${foldQuery(romanise(name))} ${name}`),
  }
}

const KEPT_NAMES = 50_000

/** Remembers what was worked out, and forgets all of it once it is too much. */
function kept<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const value = known.get(name) ?? work(name)
    if (known.size >= KEPT_NAMES) known.clear()
    known.set(name, value)
    return value
  }
}
