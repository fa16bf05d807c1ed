import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Candidate } from './candidates.ts'
import { candidatesOf } from './candidates.ts'
import { createCounts } from './counted.ts'
import type { Genericness } from './generic.ts'
import { createHeadFinder } from './heads.ts'
import type { Mention } from './mention.ts'
import { createNamer } from './name-candidate.ts'
import { createOwnWords, isNamedByField, isUnopened, leastBuilt } from './own-words.ts'
import { createPlacedNames } from './placed-names.ts'
import { createQuotations } from './quoted.ts'
import { createVerbInside } from './verb-inside.ts'
import type { EndsInWord } from './word-ends.ts'

/** Heads that begin other words: 智慧城|市, 钦州港|口, 教育局|面. */
const SHORT_HEAD = /[城港站镇乡路街桥谷区局部院办委法]/

/** 哈尔滨新区|发展投资集团: behind an area a verb may begin the rest of a name. */
const AREAS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region'])

/** 建成全区统一的人口数据库: there is one. */
const UNIFIED = /(?:建成|建立|建设|搭建|构建)[\u4e00-\u9fff]{0,6}统一的$/
const LONGEST_UNIFIED = 12

const LONGEST_OPENING = 4

const POLICY = '政策'

/** Bodies that have their name from what they are for, and so many characters that say it. */
const FOUNDED = /(?:委员会|办公室|领导小组|专班|指挥部)$/
const LEAST_FOUNDED = 4

/** A class of laboratories, a place in a ranking: 生物安全二级, 第二. */
const RANK = /[一二三四五]级$|^第[一二三四五六七八九十\d]+$/

/** A laboratory or centre of the state is called by its field, however plain: 海藻活性物质|国家重点实验室. */
const OF_STATE = /^[\u4e00-\u9fff、-]{4,}(?:国家|全国|教育部|省部共建)/
const GRADED: ReadonlySet<EntityKind> = new Set(['LAB', 'CENTER'])

/** 绿色化工千亿级产业新城 is how large a thing is to be, 甲中心+乙中心 a sum, and neither a name. */
const SIZED = /[百千万]亿级|^\+/

/** 腾出120套|人才公寓 counts what follows; 500千伏|变电站 and 40万吨级矿石|码头 say how large one is, and not which. */
const MANY = /\d余?[套个家座栋间处名]/
const MEASURED = /^\d[\d.]*(?:千伏|万?吨级?|兆瓦|米)/

/** 岳麓山大学 in 岳麓山大学|科技城 is no university. */
const CAMPUS = /^(?:科技)?[城园]/

/** Learns the heads of open classes; finds the names that they end. */
export function createOpenNameFinder(
  grammar: Grammar,
  genericness: Genericness,
  endsInWord: EndsInWord,
): (text: string, part: Span, boundaries: Boundaries) => Mention[] {
  const { suffixes, undertakings, generic, slogans } = grammar
  const { isCounted } = createCounts(grammar)
  const behindVerb = createVerbInside(grammar, genericness)
  const placed = createPlacedNames(grammar, genericness)
  const own = createOwnWords(grammar, genericness)
  const quotations = createQuotations(slogans)
  const findHeads = createHeadFinder(suffixes)
  const acts = new Set(undertakings.carrying)
  const builds = new Set(undertakings.building)
  const advances = new Set(undertakings.advancing)
  const parts = new Set(undertakings.comprising)
  const founds = new Set(undertakings.founding)
  const never = new Set(generic.never)
  const several = new RegExp(`(?:${generic.several.join('|')})项目$`)
  const nameOf = createNamer(generic, genericness)
  const finished = new RegExp(`^(?:${undertakings.finishing.join('|')})`)
  const opened = new RegExp(`^(?:${undertakings.opening.join('|')})`)
  const completed = new RegExp(`^(?:${undertakings.completing.join('|')})`)

  return (text, part, boundaries) => {
    const accepted = new Map<number, Mention>()
    const partEnds = new Set<number>()
    let latest: Mention | undefined
    for (const head of findHeads(text, part)) {
      const candidates = candidatesOf(head, text, boundaries, builds).flatMap((one) =>
        behindVerb(text, one, head, latest?.end ?? 0),
      )
      const candidate = candidates.find(isPlacedBody) ?? candidates.find(isName)
      // The phase of what was just named (产业园二期) names nothing else.
      if (!candidate || accepted.get(candidate.end)?.end === candidate.end) continue
      latest = nameOf(candidate, text)
      accepted.set(candidate.end, latest)
    }
    return [...accepted.values()]

    /** 联合|重庆市财政局: a body begins with its place, where a verb stands before that. */
    function isPlacedBody(candidate: Candidate): boolean {
      const { rule, modifier, wordBefore, leads } = candidate
      const isPlaced =
        rule.type === 'Organization' &&
        rule.needs === 'placed' &&
        wordBefore !== '' &&
        genericness.beginsWithName(modifier)
      return (leads || isPlaced) && isName(candidate)
    }

    function isName(candidate: Candidate): boolean {
      const { rule, modifier, before, start, end } = candidate
      if (genericness.isNever(text.slice(start, end)) || isCounted(text, candidate) || isClause(candidate)) return false
      if (MANY.test(modifier) || (MEASURED.test(before) && genericness.proper(before.replace(MEASURED, '')) < 2))
        return false
      if (SIZED.test(modifier) || quotations.sumsUp(text, candidate)) return false
      // 深化|体制机制改革 is none either.
      if (never.has(text.slice(boundaries.begin(end - 1), end))) return false
      if (boundaries.cutsWord({ start: end, end })) return false
      if (rule.type === 'Project' && isUnopened(modifier)) return false
      if (rule.type === 'Platform' && own.isPlain(modifier)) return false
      // 用好|南昌综合保税区|政策: what applies to a place is not called after it.
      if (
        rule.kind === 'OTHER' &&
        text.startsWith(POLICY, end - POLICY.length) &&
        accepted.get(end - POLICY.length)?.start === start
      )
        return false
      if (rule.type === 'Policy' && quotations.isDeployment(text.slice(start, end))) return false
      if (rule.kind === 'UNIVERSITY' && CAMPUS.test(text.slice(end, end + 3))) return false
      if (SHORT_HEAD.test(text.charAt(end - 1)) && endsInWord(text, candidate)) return false
      if (candidate.from !== undefined && !placed.isPlaceName(candidate.from)) return false
      if (candidate.firstField !== undefined) {
        const second = modifier.slice(candidate.firstField.length + 1)
        if (!isField(candidate.firstField, start, rule, second)) return false
      }
      if (rule.type === 'Project' && several.test(text.slice(start, end))) return false
      if (rule.type === 'Project' && text.slice(end - 2, end) === '项目' && accepted.get(end - 2)?.type === 'Platform')
        return false
      if (rule.needs === 'numbered') return /[\dA-Z一二三四五六七八九十]$/.test(candidate.before)
      if (rule.needs === 'town') return placed.isTown(candidate.before)
      if (rule.needs === 'short') return placed.isShortName(modifier, rule)
      if (rule.needs === 'ofPlace')
        return rule.type === 'Region' ? genericness.isNames(candidate.before) : placed.isOfPlace(candidate.before)
      if (rule.needs === 'placed')
        return rule.type === 'Policy'
          ? placed.isOfPlaces(modifier, text.slice(start, end))
          : placed.isPlaced(candidate, text) || isFounded(candidate)
      if (rule.needs === 'acted')
        return !modifier.includes('”“') && isActed(candidate) && own.saysEnough(candidate, text.slice(start, end))
      if (rule.needs === 'specific') return genericness.isSpecific(modifier)
      return isNamed(candidate)
    }

    /** 昌北国际机场|发展全货机航线: the verb after a name tells what that does. */
    function isClause({ start, before, rule }: Candidate): boolean {
      // 深哈产业园|投资开发有限公司 is called after what it develops.
      if (rule.type === 'Enterprise') return false
      let at = boundaries.begin(start + before.length)
      while (at > start) {
        const verb = boundaries.wordBefore(at)
        if (verb === '') return false
        at -= verb.length
        const type = accepted.get(at)?.type
        // 国企改革|深化提升行动 is a campaign for what it reforms.
        if (at > start && type !== undefined && !AREAS.has(type) && type !== 'Policy') return true
      }
      return false
    }

    /** What stands before 与 is a field with the place before it, and no name by itself: 与成都大学与青屿湾实验室. */
    function isField(words: string, start: number, { type }: SuffixRule, second: string): boolean {
      if (!/[\u4e00-\u9fff]{2}/.test(words)) return false
      // 北海造船与|中国船舶集团第七研究所
      if (genericness.beginsWithName(second)) return false
      if (type === 'Policy') return !accepted.has(start + words.length) && !generic.grades.includes(words)
      const field = words.slice(genericness.placeLength(words))
      if (accepted.has(start + words.length) || genericness.holdsName(field, false)) return false
      return genericness.holdsName(field, true) || genericness.special(field) >= 2
    }

    /** 设立|引导基金投资决策委员会: whoever founds a body names it, without its place. */
    function isFounded({ rule, modifier, wordBefore, start, end }: Candidate): boolean {
      return (
        rule.type === 'Organization' &&
        founds.has(wordBefore) &&
        modifier.length >= LEAST_FOUNDED &&
        FOUNDED.test(text.slice(start, end))
      )
    }

    function isActed(candidate: Candidate): boolean {
      const { start, end, rule, wordBefore } = candidate
      if (rule.type === 'Project') return completed.test(text.slice(end, end + 6))
      if (
        placed.isPlacesOwn(candidate) ||
        (candidate.modifier.endsWith('”') && quotations.isCalledSo(text.slice(start, end)))
      )
        return true
      return acts.has(wordBefore) || isJoined(candidateJoint(start, wordBefore), rule)
    }

    /** What 下设 introduces, and what stands in a row with it. */
    function isPart(start: number, end: number, wordBefore: string): boolean {
      const part = parts.has(wordBefore) || partEnds.has(candidateJoint(start, wordBefore))
      if (part) partEnds.add(end)
      return part
    }

    /** In a list what goes for one item goes for the next. */
    function isJoined(end: number, rule: SuffixRule): boolean {
      return accepted.get(end)?.type === rule.type
    }

    function candidateJoint(start: number, wordBefore: string): number {
      if (text.charAt(start - 1) === '、') return start - 1
      return wordBefore === '和' || wordBefore === '与' || wordBefore === '及' ? start - wordBefore.length : -1
    }

    /** 鸳鸯街道 before 老旧小区改造 is a place of the text. */
    function isLocal(end: number): boolean {
      const type = accepted.get(end)?.type
      return type === 'Region' || type === 'Platform'
    }

    function isNamed({ modifier, before, rule, start, end, wordBefore }: Candidate): boolean {
      if (
        modifier.includes('”“') ||
        generic.manners.some((word) => modifier.includes(`”${word}`)) ||
        (RANK.test(modifier) && !genericness.holdsName(modifier, false))
      )
        return false
      if (rule.kind && GRADED.has(rule.kind) && OF_STATE.test(modifier)) return true
      const part = rule.type === 'Platform' && isPart(start, end, wordBefore)
      if (isLocal(start + before.length)) return true
      if (modifier.includes('”') || genericness.holdsName(modifier, isNamedByField(rule))) return true
      if (rule.type === 'Enterprise' && own.isLongFirm(modifier, text.slice(start, end))) return true
      if (own.ownWords(modifier, rule) >= 2) return true
      if (rule.type === 'Project' && modifier.length > 1 && finished.test(text.slice(end, end + 6))) return true
      const grade = [...generic.grades, ...generic.owners].find((word) => modifier.startsWith(word))
      if (grade && modifier.length - grade.length >= 4) return true
      if (part && modifier.length >= 2) return true
      if (rule.type === 'Platform' && UNIFIED.test(text.slice(Math.max(0, start - LONGEST_UNIFIED), start))) return true
      const built = builds.has(wordBefore) || isJoined(candidateJoint(start, wordBefore), rule)
      const isThere =
        built ||
        (rule.kind === 'ZONE' && advances.has(wordBefore)) ||
        opened.test(text.slice(end, end + LONGEST_OPENING))
      return isThere && rule.type === 'Platform' && modifier.length >= leastBuilt(rule, text.charAt(end - 1))
    }
  }
}
