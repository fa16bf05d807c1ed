import type { Grammar } from '../lexicon/grammar.ts'
import type { Genericness } from './generic.ts'

/** Tells the names of industries in a list: general ones, and others by how they end and what narrows them: 珍珠+养殖, 海洋+旅游. */
export function createIndustryForm({ industries }: Grammar, { special }: Genericness): (name: string) => boolean {
  const tails = industries.tails.toSorted((a, b) => b.length - a.length)
  const prefixes = new Set(industries.prefixes)
  const general = new Set(industries.general)
  return (name) => {
    if (general.has(name)) return true
    const tail = tails.find((end) => name.endsWith(end))
    if (tail === undefined || name.length > 10 || /[\d\s“”（）·]/.test(name)) return false
    const prefix = name.slice(0, -tail.length)
    return special(prefix) >= 2 || prefixes.has(prefix)
  }
}
