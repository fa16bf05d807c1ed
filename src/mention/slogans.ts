import type { Grammar } from '../lexicon/grammar.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'
import { matchesIn } from './parts.ts'

const QUOTED = /“([^“”\n。；！？]{2,30})”/g

/** A formula counts things: 三项改革, 两主两特, 四水同治. */
const FORMULA = /^[一二两三四五六七八九十百千\d]/

/** A sentence, or so many regions: 两市一区, 三省一市. */
const NONE = /[，,]|^[一二两三四五六七八九十\d]+[省市县州](?:[一二两三四五六七八九十\d]+[省市县州区])*$/

/** Of numbers and letters alone: “3+2”, “6+X”, “141”. */
const NUMBERS = /^[\d+×XN]{2,}$/
const MODIFIER = /^[\u4e00-\u9fff]{2,12}/

/** What a formula counts, or a second count: 四个中心, 一核两带. */
const COUNTED = /^[一二两三四五六七八九十](?:[个大项]|[^一二两三四五六七八九十]{1,4}[一二两三四五六七八九十])/

const SUM = /^[一二两三四五六七八九十][^一二两三四五六七八九十个大项]{1,4}[一二两三四五六七八九十]/
const ITEMS = /、[\u4e00-\u9fff]{2,8}、[\u4e00-\u9fff]{2,8}(?:等)?$/
const LONGEST_ITEMS = 20

/** Words between a verb and a quotation that only narrow it: 完善企业准入“单一窗口”制度. */
const LONGEST_LEAD = 8

const LONGEST_ROW = 100

/** A longer quotation says more than a name, whatever follows it. */
const LONGEST_FORMULA = 20

/** A longer quotation is a sentence. */
const LONGEST_BARE = 10

/** One that ends like a plan is its title: “大企业开放创新中心计划”. */
const LONGEST_TITLE = 16

interface Head {
  readonly type: EntityType
  readonly kind: EntityKind
  readonly word: string
}

/** What is launched in a row is goods: 推出“惠农贷”“科创贷”. */
const LAUNCHED = '推出'

interface HeadAt extends Head {
  /** Where it ends behind the quotation. */
  readonly end: number
}

/** Finds policies and platforms named by words in quotation marks. */
export function createSloganFinder(
  { slogans, generic, undertakings, suffixes }: Grammar,
  { holdsName, proper, special }: Genericness,
): (text: string, part: Span, boundaries: Boundaries) => Mention[] {
  const heads = [...headsOf('Policy', slogans.heads), ...headsOf('Platform', slogans.platforms)].toSorted(
    (a, b) => b.word.length - a.word.length,
  )
  const headAt = (after: string, from = 0): HeadAt | undefined => {
    const head = heads.find(({ word }) => after.startsWith(word, from))
    return head && { ...head, end: from + head.word.length }
  }
  /** “141”|基层智治|体系: numbers tell nothing without what they count. */
  const headBehind = (after: string): HeadAt | undefined => {
    const words = MODIFIER.exec(after)?.[0] ?? ''
    for (let from = 1; from < words.length; from++) {
      const head = headAt(after, from)
      if (head) return head
    }
    return undefined
  }
  const verbs = new Set([...slogans.before, ...undertakings.carrying])
  const counts = new Set(slogans.counted)
  const creed = new Set(generic.formulas)
  const builds = new Set(slogans.building)
  const raises = new Set([...slogans.building, ...undertakings.building])
  const platforms = suffixes.rules.flatMap(({ type, kind, suffixes }) =>
    type === 'Platform' && kind ? suffixes.map((word) => ({ word, kind })) : [],
  )
  /** 建立“研发成果库” and 打造“城市大脑” name a platform, 建设“四个中心” counts what a place wants to be. */
  const platformIn = (quotation: string, word: string) =>
    (raises.has(word) || slogans.platformEnds.some((end) => quotation.endsWith(end))) && !COUNTED.test(quotation)
      ? platforms.find((one) => quotation.endsWith(one.word) && quotation.length > one.word.length)
      : undefined
  /** 建设“海上福州” and 打造“数字应用第一城” name what a place wants to be, 打造“城市门户” does not. */
  const isVision = (quotation: string, word: string) =>
    builds.has(word) &&
    (holdsName(quotation, false) || COUNTED.test(quotation) || slogans.visions.some((end) => quotation.endsWith(end)))
  const defines = new Set(slogans.defining)
  /** How many characters before a quotation narrow it behind a verb: 4 of 完善|企业准入“单一窗口”制度. */
  const leadOf = (text: string, start: number, boundaries: Boundaries): number | undefined => {
    for (let begin = boundaries.begin(start); start - begin <= LONGEST_LEAD; ) {
      const word = boundaries.wordBefore(begin)
      if (text.slice(begin, start).includes('”')) return undefined
      if (verbs.has(word) || defines.has(word)) return start - begin
      if (word === '') return undefined
      // 试点|研发|用物资“白名单”制度: the verb may stand before another one.
      begin -= word.length
    }
    return undefined
  }
  /** What anybody may do names a campaign only where it is quoted: 招商引资. */
  const asQuoted = (mention: Mention, quotation: string): Mention =>
    FORMULA.test(quotation) || Math.min(proper(quotation), special(quotation)) > 0
      ? mention
      : { ...mention, quoted: true }
  const endsFormula = (quotation: string) =>
    [slogans.formulaEnds, ...(FORMULA.test(quotation) ? [slogans.countedEnds] : [])].some((ends) =>
      ends.some((end) => quotation.length > end.length + 1 && quotation.endsWith(end)),
    )
  return (text, part, boundaries) => {
    // Where a row of quotations begins: one verb goes for all of “放管服”“证照分离”改革.
    let row = 0
    return matchesIn(text, QUOTED, part).flatMap(({ at: start, match: [quoted, quotation = ''] }): Mention[] => {
      const end = start + quoted.length
      row = text.charAt(start - 1) === '”' ? row : start
      if (quotation.length > LONGEST_FORMULA || creed.has(quotation) || NONE.test(quotation)) return []
      const after = text.slice(end, end + 14)
      const head = headAt(after) ?? (NUMBERS.test(quotation) ? headBehind(after) : undefined)
      const following = afterRow(text, end)
      const shared = heads.find((one) => following.startsWith(one.word))
      const inRow = shared !== undefined && shared.kind !== 'OTHER'
      const first = boundaries.wordBefore(row)
      const isBeside =
        (row < start || text.charAt(end) === '“') && !shared && first !== LAUNCHED && !/^[等、]/.test(following)
      const word = inRow || isBeside ? first : boundaries.wordBefore(start)
      const acted = verbs.has(word) || (counts.has(word) && COUNTED.test(quotation))
      const names = acted || endsFormula(quotation) || sumsUp(text, { start, end }, quotation)
      const lead = leadOf(text, start, boundaries)
      // 省委“能力作风建设年”活动 is that body's, 企业准入“单一窗口”制度 is of that sort.
      const narrowing = (lead = 0) => {
        const before = text.slice(start - lead, start)
        return names || before.includes('”') || holdsName(before, false) ? 0 : lead
      }
      const led = defines.has(word) || lead !== undefined
      if (head && (head.type === 'Platform' || names || head.kind !== 'OTHER' || led || NUMBERS.test(quotation)))
        return [asQuoted(withHead(text, { start, end: end + head.end }, head, quotation, narrowing(lead)), quotation)]
      const platform = platformIn(quotation, word)
      if (platform) return [platformOf(bare(start, quotation), platform.kind)]
      if (quotation.length <= LONGEST_BARE && isVision(quotation, word))
        return [{ ...bare(start, quotation), kind: 'STRATEGY' }]
      const figurative =
        quotation.includes('+') ||
        slogans.figures.some((figure) => (inRow || isBeside ? following : after).startsWith(figure))
      if (
        names &&
        quotation.length <= (acted && endsFormula(quotation) ? LONGEST_TITLE : LONGEST_BARE) &&
        (endsFormula(quotation) || COUNTED.test(quotation) || !figurative)
      )
        return [asQuoted(bare(start, quotation), quotation)]
      return []
    })
  }
}

/** 城乡空间、园区发展、乡村振兴“四融一体” sums up what stands in a row before it. */
const sumsUp = (text: string, { start, end }: Span, quotation: string): boolean =>
  SUM.test(quotation) && text.charAt(end) !== '的' && ITEMS.test(text.slice(Math.max(0, start - LONGEST_ITEMS), start))

/** What follows the quotations that stand in a row with one. */
const afterRow = (text: string, end: number): string =>
  text.slice(end, end + LONGEST_ROW).replace(/^(?:“[^“”\n]{2,30}”)+/, '')

const headsOf = (type: EntityType, byKind: Readonly<Partial<Record<EntityKind, readonly string[]>>>): Head[] =>
  (Object.entries(byKind) as [EntityKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => ({ type, kind, word })),
  )

function withHead(text: string, { start, end }: Span, { type, kind }: Head, quotation: string, lead = 0): Mention {
  const short = text.slice(start, end)
  return {
    start: start - lead,
    end,
    type,
    kind,
    name: text.slice(start - lead, end),
    aliases: [quotation, ...(lead > 0 ? [short] : [])],
    rule: 'quotation-with-head',
    stage: 'ISSUED',
  }
}

const platformOf = ({ start, end, name, rule }: Mention, kind: EntityKind): Mention => ({
  start,
  end,
  type: 'Platform',
  kind,
  name,
  rule,
})

const bare = (start: number, quotation: string): Mention => ({
  start: start + 1,
  end: start + 1 + quotation.length,
  type: 'Policy',
  kind: FORMULA.test(quotation) ? 'PROGRAM' : 'OTHER',
  stage: 'ISSUED',
  name: quotation,
  rule: 'quotation',
})
