import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import { LEGAL_FORM, SEAT } from './legal-form.ts'
import type { Mention } from './mention.ts'

const OWN = 2
/** So often a text speaks of a firm by its own word before that is taken for its name. */
const LEAST = 2

/**
 * Gives firms that a text names in full the forms by which it goes on to speak of them: the word of their own with which the
 * full name begins (青屿), and that with the beginning of their trade (青屿新材).
 */
export function withTradeNames(
  text: string,
  mentions: readonly Mention[],
  genericness: Genericness,
): readonly Mention[] {
  const known = new Set(mentions.filter(({ type }) => type !== 'Enterprise').map(({ name }) => name))
  const coreOf = (name: string): string | undefined => {
    const whole = name.replace(LEGAL_FORM, '').replace(SEAT, '')
    const core = whole.slice(genericness.placeLength(whole))
    const own = core.slice(0, OWN)
    const isOwn = core.length > OWN && !known.has(own) && genericness.special(own) >= OWN && HAN.test(own)
    return isOwn ? core : undefined
  }
  const legal = mentions.filter(({ type, name }) => type === 'Enterprise' && LEGAL_FORM.test(name))
  const cores = new Map([...new Set(legal.map(({ name }) => name))].map((name) => [name, coreOf(name)]))
  const timesOf = counter(text, [...cores.values()].flatMap(beginnings))
  const formsOf = (core: string): readonly string[] => {
    const own = core.slice(0, OWN)
    if (timesOf(own) - timesOf(core) < LEAST) return []
    const longer = beginnings(core).findLast(
      (form) => form.length > OWN && form !== core && timesOf(form) > timesOf(core.slice(0, form.length + 1)),
    )
    return longer ? [own, longer] : [own]
  }
  return mentions.map((mention) => {
    const core = mention.type === 'Enterprise' ? cores.get(mention.name) : undefined
    const found = core ? formsOf(core) : []
    return found.length > 0 ? { ...mention, aliases: [...(mention.aliases ?? []), ...found] } : mention
  })
}

const HAN = /^[\u4e00-\u9fff]+$/

/** What the core of a full name begins with, the shortest first, the core last. */
const beginnings = (core: string | undefined): readonly string[] =>
  core ? Array.from({ length: core.length - OWN + 1 }, (_, index) => core.slice(0, OWN + index)) : []

/** Counts how often each of some words stands in a text, going over it once: a long text names many firms. */
function counter(text: string, words: readonly string[]): (word: string) => number {
  const times = new Map(words.map((word) => [word, 0]))
  if (times.size > 0) for (const { word } of findAll(times)(text)) times.set(word, (times.get(word) ?? 0) + 1)
  return (word) => times.get(word) ?? 0
}
