import type { Grammar } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { KnownByForm } from './lists.ts'
import type { Mention } from './mention.ts'
import { mentionOf } from './mention.ts'
import { matchesIn } from './parts.ts'

const FIRM = { type: 'Enterprise' } as const

/** The word of its own that a firm's short name begins with. */
const OWN_WORD = /^[\u4e00-\u9fff]{2,3}$/
const LONGEST_WORD = 3
const LONGEST_PLACED = LONGEST_WORD + 2

/** The code of a share at the exchanges of Shanghai and Shenzhen. */
const CODE = 'S[HZ]\\d{6}|\\d{6}[.．]S[HZ]'

/** The code or price of its share stands behind the name of a listed firm: 青屿股份（600000.SH）, 青屿股份(8.22,-0.26,-3.07%). */
const LISTED = new RegExp(`^[（(](?:${CODE}|\\d{1,4}\\.\\d{2,3}[,，])`)
const LISTING = 14

/** What only a firm has, whatever its trade: the code of its share at any exchange, who heads it. */
const CODED = new RegExp(`[（(](?:${CODE}|\\d{6}[.．]BJ|\\d{4,5}[.．]HK)[）)]`, 'g')
const SHORT = /^[\u4e00-\u9fff]{3,6}$/

/** Finds firms by their short names: a word that means nothing else, and a trade. */
export function createFirmFinder(
  { firms, industries, generic }: Grammar,
  genericness: Genericness,
  known: KnownByForm,
) {
  const findTrades = findAll(new Map(firms.trades.map((word) => [word, true])))
  const placed = new Set(firms.placed)
  const fields = new Set(industries.general)
  const isField = (name: string) => fields.has(name) || known('Industry', name) !== undefined
  const isOwn = (word: string) =>
    OWN_WORD.test(word) &&
    (known('Enterprise', word) !== undefined ||
      (genericness.proper(word) === word.length && genericness.placeLength(word) === 0))
  /** 芯片设计企业|青屿科技: behind what tells the firm's sort. */
  const beginOf = (text: string, begin: number, trade: number): number => {
    for (let start = trade - 2; start > begin && start >= trade - LONGEST_WORD; start--)
      if (firms.titles.some((word) => text.startsWith(word, start - word.length))) return start
    return begin
  }
  /** 青屿|微电子|科技: where the first of two trades begins. */
  const firstTrade = (text: string, { start, word }: { readonly start: number; readonly word: string }): number => {
    const first = firms.second.includes(word)
      ? firms.trades.find((one) => text.startsWith(one, start - one.length))
      : ''
    return start - (first?.length ?? 0)
  }
  const findHeaded = findAll(new Map(firms.headed.map((word) => [word, true])))
  /** 青屿氢能 of 青屿氢能（688923.SH）and of 青屿氢能董事长: its trade is no sign of a firm elsewhere. */
  const firmBefore = (text: string, end: number, boundaries: Boundaries, isListed: boolean): Mention[] => {
    const start = boundaries.begin(end)
    const name = text.slice(start, end)
    if (!SHORT.test(name) || isField(name) || generic.never.includes(name)) return []
    if (!isListed && (firms.plain.some((word) => name.endsWith(word)) || !isOwn(name.slice(0, 2)))) return []
    return [mentionOf({ start, end }, FIRM, name, 'firm')]
  }
  return (text: string, part: Span, boundaries: Boundaries): Mention[] => [
    ...matchesIn(text, CODED, part).flatMap(({ at }) => firmBefore(text, at, boundaries, true)),
    ...findHeaded(text, part).flatMap(({ start }) => firmBefore(text, start, boundaries, false)),
    ...findTrades(text, part).flatMap(({ start: at, end, word: last }): Mention[] => {
      const trade = firstTrade(text, { start: at, word: last })
      const start = beginOf(text, boundaries.begin(trade), trade)
      const isListed = LISTED.test(text.slice(end, end + LISTING))
      if (trade - start > LONGEST_PLACED || trade <= start) return []
      if (!isListed && !firms.after.some((word) => text.startsWith(word, end))) return []
      // 浙江青屿期货 has its province in its name.
      const word = text.slice(start, trade).slice(genericness.placeLength(text.slice(start, trade)))
      const name = text.slice(start, end)
      const own = word === '' ? text.slice(start, trade) : word
      if ((!isListed && !isOwn(own) && !(word === '' && placed.has(last))) || isField(name)) return []
      return [mentionOf({ start, end }, FIRM, name, 'firm')]
    }),
  ]
}

/** 山东港口|青岛港集团: a group before the name of one of its firms, which is one firm. */
export function joinedFirms(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const firms = new Map(mentions.filter(({ type }) => type === 'Enterprise').map((one) => [one.start, one]))
  const firmOf = ({ type, end }: Mention) => {
    const firm = type === 'Enterprise' ? firms.get(end) : undefined
    return firm && FULL.test(firm.name) ? firm : undefined
  }
  const joined = new Set(mentions.map(firmOf))
  if (joined.size === 1 && joined.has(undefined)) return mentions
  return mentions.flatMap((mention): Mention[] => {
    const firm = firmOf(mention)
    if (!firm) return joined.has(mention) ? [] : [mention]
    const { start } = mention
    return [mentionOf({ start, end: firm.end }, FIRM, text.slice(start, firm.end), 'joined-firms')]
  })
}

/** So ends a firm's own name, not its trade name. */
const FULL = /(?:集团|公司)$/
