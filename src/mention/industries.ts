import type { Grammar } from '../lexicon/grammar.ts'
import type { Boundaries } from './boundaries.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { KnownForm } from './known-names.ts'
import { mentionOfKnown } from './known-names.ts'
import type { Mention } from './mention.ts'

/** Finds industries: known ones, general ones where somebody develops them, and 发展…产业 with words that say more. */
export function createIndustryFinder({ generic }: Grammar, genericness: Genericness) {
  const develops = new Set(generic.develops)
  const general = findAll(new Map(generic.generalIndustries.map((word) => [word, true])))
  const isGeneral = new Set(generic.generalIndustries)
  const heads = findAll(new Map(generic.industryHeads.map((word) => [word, true])))
  const standsFree = (text: string, end: number) =>
    !generic.notIndustryBefore.some((word) => text.startsWith(word, end))
  return (text: string, boundaries: Boundaries, known: readonly Match<readonly KnownForm[]>[]): Mention[] => {
    const isDeveloped = (start: number) => generic.develops.some((word) => text.startsWith(word, start - word.length))
    const ofLexicon = known.flatMap((match) =>
      match.value
        .filter(({ entity }) => entity.type === 'Industry' && !isGeneral.has(match.word) && standsFree(text, match.end))
        .map(({ entity }) => mentionOfKnown(match, entity)),
    )
    const developed = general(text)
      .filter(({ start, end }) => isDeveloped(start) && standsFree(text, end))
      .map(
        ({ start, end, word }): Mention => ({ start, end, type: 'Industry', name: word, rule: 'developed-industry' }),
      )
    const open = heads(text).flatMap((match): Mention[] => {
      const start = boundaries.begin(match.start)
      const name = text.slice(start, match.end)
      const modifier = text.slice(start, match.start)
      if (name.length > 10 || /^[“\d百千万]/.test(name) || genericness.isNever(name)) return []
      if (!develops.has(boundaries.wordBefore(start)) || genericness.special(modifier) < 2) return []
      return [{ start, end: match.end, type: 'Industry', name, rule: 'industry-head' }]
    })
    return [...ofLexicon, ...developed, ...open]
  }
}
