import type { EntityType } from '../ontology.ts'
import type { Genericness } from './generic.ts'
import { STRATEGY } from './heads.ts'
import type { Mention } from './mention.ts'

const JOINED = /(?:联合|携手|会同|联手|联同)$/

/** A known name of no more characters has no other that ends inside. */
const LONG = 3

/** The longest word that makes another firm of a known name: 青屿|国投集团. */
const LONGEST_WORD = 4

/**
 * An open name that ends as a known one of its type does is that one with a place before it: 天津滨海新区. One that ends inside a
 * known one is none: 浙江舟山群岛 before 新区. So is one that begins before the verb that joins it: 新区计划联合|西安交通大学.
 * A firm with a word of its own before a known name is another: 青屿|国投集团.
 */
export function createBesideKnown(genericness: Genericness) {
  const isOwnWord = (words: string): boolean =>
    words.length > 1 &&
    words.length <= LONGEST_WORD &&
    genericness.proper(words) > 0 &&
    !genericness.beginsWithName(words)
  return (text: string, open: readonly Mention[], known: readonly Mention[]): Mention[] => {
    const ends = new Map<EntityType, Map<number, number>>()
    const joined = new Set(known.filter(({ start }) => JOINED.test(text.slice(start - 2, start))).map(({ end }) => end))
    const inside = new Set<number>()
    for (const { type, start, end } of known) {
      const ofType = ends.get(type) ?? new Map<number, number>()
      ends.set(type, ofType.set(end, Math.min(start, ofType.get(end) ?? start)))
      if (end - start > LONG) for (let at = start + 1; at < end; at++) inside.add(at)
    }
    const policies = new Set(known.filter(({ type }) => type === 'Policy').map(({ start, end }) => `${start} ${end}`))
    // 京津冀协同发展|战略 is 京津冀协同发展.
    const isKnownStrategy = ({ start, end, name }: Mention) =>
      name.endsWith(STRATEGY) && policies.has(`${start} ${end - STRATEGY.length}`)
    const isKnownOne = ({ type, start, end }: Mention) => {
      const from = ends.get(type)?.get(end)
      return from !== undefined && !(type === 'Enterprise' && start < from && isOwnWord(text.slice(start, from)))
    }
    return open.filter(
      (mention) =>
        !inside.has(mention.end) &&
        !joined.has(mention.end) &&
        (mention.type === 'Organization' || !isKnownOne(mention)) &&
        !isKnownStrategy(mention),
    )
  }
}
