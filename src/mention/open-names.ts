import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Candidate } from './candidates.ts'
import { candidatesOf } from './candidates.ts'
import { createCounts } from './counted.ts'
import type { Genericness } from './generic.ts'
import type { Head } from './heads.ts'
import { createHeadFinder } from './heads.ts'
import type { Mention } from './mention.ts'
import { createNamer } from './name-candidate.ts'
import type { EndsInWord } from './word-ends.ts'

/** The longest name of a port or station that is no known place. */
const LONGEST_BARE = 4

/** The field of a bureau that no list has: 区|海洋发展|局. */
const FIELD = /^[\u4e00-\u9fff]{2,8}$/

/** What neighbouring cities grow to be: 宁滁同城化. */
const GROWN = /(?:同城化|一体化)$/

/** Heads that begin other words: 智慧城|市, 钦州港|口, 教育局|面. */
const SHORT_HEAD = /[城港站镇乡路街桥谷区局部院办委法]/

/** Who makes one names it however plainly: 编制公共服务发展规划. */
const PLANNED: ReadonlySet<EntityKind> = new Set(['PLAN', 'MEASURES', 'STANDARD', 'REGULATION'])

/** General words say which one it is: 深化科技体制改革, 实施大项目战略. */
const REFORM = '改革'
const STRATEGY = '战略'

/** A place's own are named wherever they stand: 与贵安新区总体规划衔接. */
const LONG_HEAD = 4
/** 哈尔滨新区|发展投资集团: behind an area a verb may begin the rest of a name. */
const AREAS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region'])

const RULED: ReadonlySet<EntityKind> = new Set(['PLAN', 'MEASURES', 'REGULATION'])

/** What is called so by a quotation is named whatever is done with it: “白名单”制度. */
const QUOTED = /”(?:制度|机制|改革|试点|工程|战略|行动|行动计划|计划|格局)$/

/** “两城一中心” sums up what is to be built. */
const COUNTED = /^[一二两三四五六七八九十\d][\u4e00-\u9fff]{1,3}[一二两三四五六七八九十\d][\u4e00-\u9fff]{1,3}$/

/** 优质项目, 重大项目: what somebody has several of. */
const SEVERAL = /(?:重大|重点|优质|各类|相关|在建|落地|签约|入园|入驻|拟建|新建|储备|引进)项目$/

/** Behind a name: it is to do something. */
const MODALS: ReadonlySet<string> = new Set(['要', '应', '需', '可'])

/** The verb that stands inside names as well: 城市建设展览馆. */
const BUILD = '建设'
const BUILT: ReadonlySet<EntityType> = new Set(['Platform', 'Project', 'Region'])
/** Words before the place where something is built. */
const SCENES: ReadonlySet<string> = new Set(['在', '于', '沿', '沿着'])

/** 建成全区统一的人口数据库: there is one. */
const UNIFIED = /(?:建成|建立|建设|搭建|构建)[\u4e00-\u9fff]{0,6}统一的$/
const LONGEST_UNIFIED = 12

/** A class of laboratories, a place in a ranking: 生物安全二级, 第二. */
const RANK = /[一二三四五]级$|^第[一二三四五六七八九十\d]+$/

/** A body that is told what to do before the one that tells it: 昆明市人民政府受|省人民政府. */
const ORDERED = /(?:人民政府|委员会|管委会)受/

/** 管委 in 管委会, and behind another body: 区工委管委 are two. */
const SHORT_BODY = '管委'
const isPartOfBody = (before: string, words: string): boolean =>
  words.startsWith(SHORT_BODY) && (/[会员]$/.test(words) || before.endsWith('工委'))

/** 绿色化工千亿级产业新城 is how large a thing is to be, 甲中心+乙中心 a sum, and neither a name. */
const SIZED = /[百千万]亿级|^\+/

/** A bracket or quotation ends that began before the name. */
const UNOPENED = /^[^（]*）|^[^“]*”/

/** What is done about a campaign that has its own name: “作风建设年”活动|部署. */
const DEPLOYED = /”(?:活动|行动|工程|计划|战略|改革)(?:工作)?部署$/

/** 各|新区党工委管委会, 各县|区人民政府. */
const EACH = /各[省市县区]{0,2}$/

const ADMINISTRATION = '管理局'
const PLACE = /^[\u4e00-\u9fff]{2,4}$/

/** 岳麓山大学 in 岳麓山大学|科技城 is no university. */
const CAMPUS = /^(?:科技)?[城园]/

/** So many characters of a firm with a legal form, or a group, need be no rare ones: 民生金融租赁|股份有限公司, 大德产业投资|集团. */
const LONG_FIRM = 6
const LEGAL = /有限(?:责任)?公司$/

/** Learns the heads of open classes; finds the names that they end. */
export function createOpenNameFinder(
  grammar: Grammar,
  genericness: Genericness,
  endsInWord: EndsInWord,
): (text: string, part: Span, boundaries: Boundaries) => Mention[] {
  const { suffixes, undertakings, generic, bureaux, boundaries: boundaryWords } = grammar
  const { isCounted } = createCounts(grammar)
  const findHeads = createHeadFinder(suffixes)
  const acts = new Set(undertakings.carrying)
  const builds = new Set(undertakings.building)
  const buildsInside = boundaryWords.weak.filter((word) => builds.has(word)).toSorted((a, b) => b.length - a.length)
  const verbs = boundaryWords.weak.filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length)
  /** What somebody is to do: 要联合. */
  const demand = (text: string, at: number): string => {
    const modal = MODALS.has(text.charAt(at)) ? text.charAt(at) : undefined
    const verb = modal && verbs.find((word) => text.startsWith(word, at + 1))
    return verb ? modal + verb : ''
  }
  const makes = new Set([...undertakings.making, ...undertakings.proposing])
  const parts = new Set(undertakings.comprising)
  const never = new Set(generic.never)
  const nameOf = createNamer(generic, genericness)
  const finished = new RegExp(`^(?:${undertakings.finishing.join('|')})`)
  const completed = new RegExp(`^(?:${undertakings.completing.join('|')})`)

  return (text, part, boundaries) => {
    const accepted = new Map<number, Mention>()
    const partEnds = new Set<number>()
    let latest: Mention | undefined
    for (const head of findHeads(text, part)) {
      const candidates = candidatesOf(head, text, boundaries, builds)
        .map((one) => behindLatest(one, head))
        .flatMap((one) => behindScene(one, head))
      const candidate = candidates.find(isPlacedBody) ?? candidates.find(isName)
      // The phase of what was just named (产业园二期) names nothing else.
      if (!candidate || accepted.get(candidate.end)?.end === candidate.end) continue
      latest = nameOf(candidate, text)
      accepted.set(candidate.end, latest)
    }
    return [...accepted.values()]

    /** 在青屿科技城建设|稀土材料中试基地: a verb behind the name before tells what is built there; 青屿交易所要联合|香港船东会. */
    function behindLatest(candidate: Candidate, head: Head): Candidate {
      const at = latest?.end ?? 0
      if (at <= candidate.start || at >= head.start || candidate.rule.type === 'Enterprise') return candidate
      const wordBefore = buildsInside.find((verb) => text.startsWith(verb, at)) ?? demand(text, at)
      const start = at + wordBefore.length
      if (wordBefore === '' || start >= head.start) return candidate
      const { firstField: _field, from: _from, ...plain } = candidate
      const before = text.slice(start, head.start)
      return { ...plain, start, before, modifier: text.slice(start, head.core), wordBefore }
    }

    /** 在鱼山岛建设|绿色石化基地, 对标香港标准建设|港人学校: what is built begins behind the verb, where it is a name; behind 在 only there. */
    function behindScene(candidate: Candidate, head: Head): readonly Candidate[] {
      const { start, before, rule, wordBefore } = candidate
      const at = before.lastIndexOf(BUILD)
      const scene = before.slice(0, Math.max(0, at))
      if (at < 2 || !BUILT.has(rule.type) || !(genericness.beginsWithName(scene) || genericness.special(scene) >= 2))
        return [candidate]
      const from = start + at + BUILD.length
      if (head.core - from < 2) return [candidate]
      const { firstField: _field, from: _from, ...plain } = candidate
      const modifier = text.slice(from, head.core)
      const built = { ...plain, start: from, before: text.slice(from, head.start), modifier, wordBefore: BUILD }
      return SCENES.has(wordBefore) ? [built] : [built, candidate]
    }

    /** 联合|重庆市财政局: a body begins with its place, where a verb stands before that. */
    function isPlacedBody(candidate: Candidate): boolean {
      const { rule, modifier, wordBefore } = candidate
      return (
        rule.type === 'Organization' &&
        rule.needs === 'placed' &&
        wordBefore !== '' &&
        genericness.beginsWithName(modifier) &&
        isName(candidate)
      )
    }

    function isName(candidate: Candidate): boolean {
      const { rule, modifier, start, end } = candidate
      if (genericness.isNever(text.slice(start, end)) || isCounted(text, candidate) || isClause(candidate)) return false
      if (SIZED.test(modifier) || (text.charAt(end) === '”' && COUNTED.test(text.slice(start, end)))) return false
      // 深化|体制机制改革 is none either.
      if (never.has(text.slice(boundaries.begin(end - 1), end))) return false
      if (boundaries.cutsWord({ start: end, end })) return false
      if (rule.type === 'Platform' && isPlain(modifier)) return false
      if (rule.type === 'Policy' && DEPLOYED.test(text.slice(start, end))) return false
      if (rule.kind === 'UNIVERSITY' && CAMPUS.test(text.slice(end, end + 3))) return false
      if (SHORT_HEAD.test(text.charAt(end - 1)) && endsInWord(text, candidate)) return false
      if (candidate.from !== undefined && !isPlaceName(candidate.from)) return false
      if (candidate.firstField !== undefined) {
        const second = modifier.slice(candidate.firstField.length + 1)
        if (!isField(candidate.firstField, start, rule, second)) return false
      }
      if (rule.type === 'Project' && SEVERAL.test(text.slice(start, end))) return false
      if (rule.type === 'Project' && text.slice(end - 2, end) === '项目' && accepted.get(end - 2)?.type === 'Platform')
        return false
      if (rule.needs === 'numbered') return /[\dA-Z一二三四五六七八九十]$/.test(candidate.before)
      if (rule.needs === 'town') return isTown(candidate.before)
      if (rule.needs === 'short') return isShortName(modifier, rule)
      if (rule.needs === 'ofPlace')
        return rule.type === 'Region' ? genericness.isNames(candidate.before) : isOfPlace(candidate.before)
      if (rule.needs === 'placed')
        return rule.type === 'Policy'
          ? isOfPlaces(modifier) || (GROWN.test(text.slice(start, end)) && genericness.isLetters(modifier))
          : isPlaced(candidate, text)
      if (rule.needs === 'acted')
        return !modifier.includes('”“') && isActed(candidate) && saysEnough(candidate, text.slice(start, end))
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
        if (at > start && type !== undefined && !AREAS.has(type)) return true
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

    function isActed(candidate: Candidate): boolean {
      const { start, end, rule, wordBefore } = candidate
      if (rule.type === 'Project') return completed.test(text.slice(end, end + 6))
      if (isPlacesOwn(candidate) || (candidate.modifier.endsWith('”') && QUOTED.test(text.slice(start, end))))
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
      const part = rule.type === 'Platform' && isPart(start, end, wordBefore)
      if (isLocal(start + before.length)) return true
      if (modifier.includes('”') || genericness.holdsName(modifier, isNamedByField(rule))) return true
      if (rule.type === 'Enterprise' && isLongFirm(modifier, text.slice(start, end))) return true
      if (ownWords(modifier, rule) >= 2) return true
      if (rule.type === 'Project' && modifier.length > 1 && finished.test(text.slice(end, end + 6))) return true
      const grade = [...generic.grades, ...generic.owners].find((word) => modifier.startsWith(word))
      if (grade && modifier.length - grade.length >= 4) return true
      if (part && modifier.length >= 2) return true
      if (rule.type === 'Platform' && UNIFIED.test(text.slice(Math.max(0, start - LONGEST_UNIFIED), start))) return true
      const built = builds.has(wordBefore) || isJoined(candidateJoint(start, wordBefore), rule)
      return built && rule.type === 'Platform' && modifier.length >= leastBuilt(rule, text.charAt(end - 1))
    }
  }

  /** 国际一流科学城 is what a place is to become, 村（社区）服务中心 one of many; in “自贸+保税+口岸” only marks join what is no name. */
  function isPlain(words: string): boolean {
    if (UNOPENED.test(words) || words.split('+').length > 2) return true
    const begins = [...generic.praises, ...generic.everyones].some((word) => words.startsWith(word))
    return begins && !genericness.holdsName(words, false)
  }

  /** How much of the words is their own: in 氢能基地 and 卫星公司 nothing, as the field names neither. */
  function ownWords(words: string, rule: SuffixRule): number {
    return rule.type === 'Project' || !isNamedByField(rule) ? genericness.rare(words) : genericness.proper(words)
  }

  /** 民生金融租赁股份有限公司 has a legal form, and 大德 in 大德产业投资集团 is no general word. */
  function isLongFirm(modifier: string, name: string): boolean {
    if (modifier.length < LONG_FIRM) return false
    return LEGAL.test(name) || (name.endsWith('集团') && genericness.special(modifier.slice(0, 2)) >= 1)
  }

  /** 雄安新区总体规划 and 雄安标准体系 are named whoever speaks of them, 雄安新区规划 and 雄安新区地方标准 are not. */
  function isPlacesOwn({ rule, modifier, before, start, end }: Candidate): boolean {
    if (rule.kind === 'STANDARD') return genericness.isNames(before) && end - start - before.length >= LONG_HEAD
    const place = genericness.placeLength(modifier)
    return rule.kind !== undefined && RULED.has(rule.kind) && place > 0 && modifier.length - place >= 2
  }

  /** A new area is told from 重塑新区 by the place in its name. */
  function isShortName(modifier: string, { type }: SuffixRule): boolean {
    if (genericness.holdsName(modifier, false)) return modifier.length <= 8
    return type !== 'NewArea' && modifier.length <= 4 && genericness.proper(modifier) >= 2
  }

  /** 南昌 and 岱山, from which a line runs; not 开工 or 2020年. */
  function isPlaceName(words: string): boolean {
    return genericness.isNames(words) || genericness.proper(words) === words.length
  }

  /** 马场镇 and 成都市马场镇, not 特色镇. */
  function isTown(before: string): boolean {
    const name = before.slice(genericness.placeLength(before))
    return (
      name.length > 1 && name.length <= LONGEST_BARE && genericness.special(name) > 0 && !generic.words.includes(name)
    )
  }

  /** 钦州港 has the name of a place, 大窑湾港 is one. */
  function isOfPlace(before: string): boolean {
    if (genericness.isNames(before)) return !genericness.isProvince(before)
    return before.length > 1 && before.length <= LONGEST_BARE && genericness.proper(before) >= 2
  }

  /** 西安-咸阳一体化 is of places, 长株潭一体化 of a cluster; 要素市场一体化 is not, and 九江市一体化 only ends a list of them. */
  function isOfPlaces(modifier: string): boolean {
    if (modifier.length > 10 || !genericness.beginsWithName(modifier)) return false
    return genericness.places(modifier) > 1 || genericness.isCluster(modifier)
  }

  function isPlaced({ modifier, before, start, end }: Candidate, text: string): boolean {
    if (EACH.test(text.slice(Math.max(0, start - 3), start))) return false
    if (ORDERED.test(modifier) || isPartOfBody(modifier, text.slice(end - SHORT_BODY.length, end + 1))) return false
    if (generic.relatives.some((word) => modifier.includes(word))) return false
    // 明珠湾管理局 looks after a place that no list has.
    const administers = PLACE.test(before) && text.startsWith(ADMINISTRATION, end - ADMINISTRATION.length)
    if (administers && genericness.special(before) === before.length) return true
    const isOfLevel = bureaux.levels.includes(modifier.charAt(0))
    const field = modifier.slice(1)
    const isOpen = bureaux.open.includes(text.charAt(end - 1)) && FIELD.test(field)
    return (
      (isOfLevel && (field === '' || isOpen)) ||
      genericness.holdsName(modifier.slice(0, 12), false) ||
      generic.owners.some((owner) => modifier.startsWith(owner)) ||
      (bureaux.areas.some((word) => modifier.endsWith(word)) && genericness.proper(modifier) >= 2)
    )
  }

  function saysEnough({ modifier, rule, wordBefore }: Candidate, name: string): boolean {
    if (rule.type === 'Project') return genericness.proper(modifier) >= 1
    if (rule.kind && PLANNED.has(rule.kind) && makes.has(wordBefore) && modifier.length >= 4) return true
    if (wordBefore === '实施' && name.endsWith(STRATEGY) && modifier.length >= 3) return true
    if (genericness.special(modifier) >= 2 || genericness.holdsName(modifier, true)) return true
    return (
      modifier.length >= (name.endsWith(REFORM) ? 4 : 8) || (modifier.length >= 4 && genericness.special(modifier) >= 1)
    )
  }
}

/** So many characters name what is built by general words: a store of data (人才数据库), a zone, a base (己二腈中试基地), anything else. */
const leastBuilt = ({ kind }: SuffixRule, last: string): number => {
  if (/[库池]/.test(last)) return 2
  return kind === 'ZONE' || kind === 'BASE' ? 4 : 6
}

/** 集成电路产业园 is a name, 创新药公司 and 大数据平台 are not. */
const isNamedByField = ({ type, kind }: SuffixRule): boolean =>
  type !== 'Enterprise' && kind !== 'BASE' && !(type === 'Platform' && kind === 'OTHER')
