import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { KnownForm } from './known-names.ts'
import { mentionOfKnown } from './known-names.ts'
import type { Mention } from './mention.ts'

/** What ends an item of a list of industries. */
const ITEM_END = /^(?:[、，。；和与及等”]|产业|领域|集群)/

/** Fields that go on with nothing: 农产品加工业. */
const COMPLETE = /[业济]$/

/** 海事服务业, not 海事服务业务. */
const TRADE = /^业(?![务主绩态界余内])/

/** Finds industries: known ones, general ones where somebody develops them, and 发展…产业 with words that say more. */
export function createIndustryFinder({ industries }: Grammar, genericness: Genericness) {
  const develops = new Set(industries.develops)
  const findGeneral = findAll(new Map(industries.general.map((word) => [word, true])))
  const isGeneral = new Set(industries.general)
  const findHeads = findAll(new Map(industries.heads.map((word) => [word, true])))
  const prefixes = new Set(industries.prefixes)

  const standsFree = (text: string, end: number) => !industries.notBefore.some((word) => text.startsWith(word, end))
  const isDeveloped = (text: string, start: number) =>
    industries.develops.some((word) => text.startsWith(word, start - word.length))
  const isFollowed = (text: string, end: number) =>
    industries.followers.some((word) => text.startsWith(word, end) && standsFree(text, end + word.length))

  /** A rare word before a field makes a narrower one of it where the whole is an item of a list or what somebody develops: 全+固态电池. */
  function isNarrowing(before: string, text: string, begin: number, end: number, { wordBefore }: Boundaries): boolean {
    if (before.length === 0 || before.length > 4 || /[^\u4e00-\u9fff]/.test(before)) return false
    const listed = text.charAt(begin - 1) === '、' || text.charAt(end) === '、' || develops.has(wordBefore(begin))
    return (
      listed &&
      ITEM_END.test(text.slice(end, end + 2)) &&
      genericness.special(before) >= Math.max(1, before.length - 1) &&
      !genericness.holdsName(before, false)
    )
  }

  function widenedEnd(text: string, { end, name }: Mention): number {
    if (!name.endsWith('业') && TRADE.test(text.slice(end, end + 2))) return end + 1
    const tail = industries.tails.find((word) => text.startsWith(word, end))
    const after = end + (tail?.length ?? 0)
    return tail && ITEM_END.test(text.slice(after, after + 2)) ? after : end
  }

  /** 高端装备制造 or 航空航天制造, where the attribute or the wider word belongs to the item. */
  function widened(text: string, mention: Mention, boundaries: Boundaries): Mention {
    const begin = boundaries.begin(mention.start)
    const end = widenedEnd(text, mention)
    const before = text.slice(begin, mention.start)
    const start = prefixes.has(before) || isNarrowing(before, text, begin, end, boundaries) ? begin : mention.start
    if (start === mention.start && end === mention.end) return mention
    const renewed = end === mention.end && industries.renewed.includes(text.slice(start, mention.start))
    const aliases = renewed && { aliases: [text.slice(mention.start, end)] }
    return { start, end, type: 'Industry', name: text.slice(start, end), rule: 'widened-industry', ...aliases }
  }

  return (
    text: string,
    part: Span,
    boundaries: Boundaries,
    known: readonly Match<readonly KnownForm[]>[],
  ): Mention[] => {
    const ofLexicon: Mention[] = []
    for (const match of known)
      for (const { entity } of match.value)
        if (entity.type === 'Industry' && !isGeneral.has(match.word) && standsFree(text, match.end))
          ofLexicon.push(widened(text, mentionOfKnown(match, entity), boundaries))
    const general = findGeneral(text, part)
      .filter((match) => !boundaries.cutsWord(match))
      .filter(({ start, end }) => (isDeveloped(text, start) && standsFree(text, end)) || isFollowed(text, end))
      .map(
        ({ start, end, word }): Mention => ({ start, end, type: 'Industry', name: word, rule: 'developed-industry' }),
      )
    const open = findHeads(text, part).flatMap((match): Mention[] => {
      const start = boundaries.begin(match.start)
      const name = text.slice(start, match.end)
      const modifier = text.slice(start, match.start)
      if (name.length > 10 || /^[“\d百千万]/.test(name) || genericness.isNever(name)) return []
      if (!develops.has(boundaries.wordBefore(start)) || genericness.special(modifier) < 2) return []
      if (genericness.placeLength(modifier) > 0) return []
      return [{ start, end: match.end, type: 'Industry', name, rule: 'industry-head' }]
    })
    return [...joined(ofLexicon, text), ...ofLexicon, ...general, ...open]
  }
}

/** Two fields without a mark between them are one: 新能源|动力电池. */
function joined(industries: readonly Mention[], text: string): Mention[] {
  const byStart = new Map(industries.map((mention) => [mention.start, mention]))
  const wholes: Mention[] = []
  let reached = 0
  for (const first of industries) {
    if (first.start < reached) continue
    const { start } = first
    let end = first.end
    for (let next = byStart.get(end); next; next = byStart.get(end)) end = next.end
    reached = Math.max(reached, end)
    if (end > first.end && !COMPLETE.test(first.name))
      wholes.push({ start, end, type: 'Industry', name: text.slice(start, end), rule: 'joined-industries' })
  }
  return wholes
}
