import { kept } from '../kept.ts'
import type { Grammar } from '../lexicon/grammar.ts'

/** The verbs with which a word begins, longest first: 联合 of 联合国. */
export type VerbsBefore = (word: string) => readonly string[]

/** Learns the verbs that also begin names: in 联合国务院 they do not. */
export function createVerbsBefore({ boundaries }: Pick<Grammar, 'boundaries'>): VerbsBefore {
  const verbs = boundaries.weak.filter((word) => word.length > 1)
  return kept((word) => verbs.filter((verb) => word.length > verb.length && word.startsWith(verb)))
}
