import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import { isCounted } from './counted.ts'
import type { Genericness } from './generic.ts'
import type { Head } from './heads.ts'
import { createHeadFinder } from './heads.ts'
import type { Mention } from './mention.ts'

/** A head noun with the words before it, which may be a name. */
interface Candidate extends Span {
  readonly rule: SuffixRule
  /** What stands before the plain head noun. */
  readonly modifier: string
  /** What stands before the whole head. */
  readonly before: string
  readonly wordBefore: string
}

const LONGEST_NAME = 40

/** What may still belong to a name after its head: a phase, a stretch of road. */
const EXTENSION = /^[一二三四五六七八]期|^（[^（）\n]{2,16}段）/

/** Heads of areas and bodies before which a body of government may stand: 园区管理委员会. */
const AREA = /[区市县省州城园镇盟旗部委府]$/

const GRADE = /^(?:国家级|国家|省级)/

/** Learns the heads of open classes; finds the names that they end. */
export function createOpenNameFinder(
  { suffixes, undertakings, generic }: Grammar,
  genericness: Genericness,
): (text: string, boundaries: Boundaries) => Mention[] {
  const findHeads = createHeadFinder(suffixes)
  const acts = new Set(undertakings.carrying)
  const builds = new Set(undertakings.building)
  const finished = new RegExp(`^(?:${undertakings.finishing.join('|')})`)
  const completed = new RegExp(`^(?:${undertakings.completing.join('|')})`)

  return (text, boundaries) => {
    const accepted = new Map<number, Mention>()
    for (const head of findHeads(text)) {
      const candidate = candidatesOf(head, text, boundaries, builds).find(isName)
      if (candidate) accepted.set(candidate.end, mentionOf(candidate, text, genericness))
    }
    return [...accepted.values()]

    function isName(candidate: Candidate): boolean {
      const { rule, modifier, start, end } = candidate
      if (genericness.isNever(text.slice(start, end)) || isCounted(text, candidate)) return false
      if (rule.needs === 'numbered') return /[\dA-Z一二三四五六七八九十]$/.test(modifier)
      if (rule.needs === 'short') return isShortName(modifier, rule)
      if (rule.needs === 'ofPlace') return genericness.isNames(candidate.before)
      if (rule.needs === 'placed') return rule.type === 'Policy' ? isOfPlaces(modifier) : isPlaced(modifier)
      if (rule.needs === 'acted') return isActed(candidate) && saysEnough(candidate)
      return isNamed(candidate)
    }

    function isActed({ start, end, rule, wordBefore }: Candidate): boolean {
      if (rule.type === 'Project') return completed.test(text.slice(end, end + 6))
      return acts.has(wordBefore) || isJoined(candidateJoint(start, wordBefore), rule)
    }

    /** In a list what goes for one item goes for the next. */
    function isJoined(end: number, rule: SuffixRule): boolean {
      return accepted.get(end)?.type === rule.type
    }

    function candidateJoint(start: number, wordBefore: string): number {
      if (text.charAt(start - 1) === '、') return start - 1
      return wordBefore === '和' || wordBefore === '与' || wordBefore === '及' ? start - wordBefore.length : -1
    }

    function isNamed({ modifier, rule, start, end, wordBefore }: Candidate): boolean {
      if (modifier.includes('”') || genericness.holdsName(modifier, isNamedByField(rule))) return true
      if (genericness.proper(modifier) >= 2) return true
      if (rule.type === 'Project' && modifier.length > 1 && finished.test(text.slice(end, end + 6))) return true
      const grade = GRADE.exec(modifier)?.[0] ?? generic.owners.find((owner) => modifier.startsWith(owner))
      if (grade && modifier.length - grade.length >= 4) return true
      const built = builds.has(wordBefore) || isJoined(candidateJoint(start, wordBefore), rule)
      return built && rule.type === 'Platform' && modifier.length >= (rule.kind === 'ZONE' ? 4 : 6)
    }
  }

  /** A new area is told from 重塑新区 by the place in its name. */
  function isShortName(modifier: string, { type }: SuffixRule): boolean {
    if (genericness.holdsName(modifier, false)) return modifier.length <= 8
    return type !== 'NewArea' && modifier.length <= 4 && genericness.proper(modifier) >= 2
  }

  /** 西安-咸阳一体化 is of places, 要素市场一体化 is not. */
  function isOfPlaces(modifier: string): boolean {
    return modifier.length <= 10 && genericness.beginsWithName(modifier)
  }

  function isPlaced(modifier: string): boolean {
    if (modifier.length < 2) return false
    return (
      genericness.holdsName(modifier.slice(0, 12), false) ||
      generic.owners.some((owner) => modifier.startsWith(owner)) ||
      (AREA.test(modifier) && genericness.proper(modifier) >= 2)
    )
  }

  function saysEnough({ modifier, rule }: Candidate): boolean {
    if (rule.type === 'Project') return genericness.proper(modifier) >= 1
    if (genericness.special(modifier) >= 2 || genericness.holdsName(modifier, true)) return true
    return modifier.length >= 8 || (modifier.length >= 4 && genericness.special(modifier) >= 1)
  }
}

/** 集成电路产业园 is a name, 创新药公司 and 大数据平台 are not. */
const isNamedByField = ({ type, kind }: SuffixRule): boolean =>
  type !== 'Enterprise' && kind !== 'BASE' && !(type === 'Platform' && kind === 'OTHER')

/** The name as it probably begins, then as it begins where the verb before it is its own; a body of government begins there first. */
function candidatesOf(head: Head, text: string, boundaries: Boundaries, builds: ReadonlySet<string>): Candidate[] {
  const begin = boundaries.begin(head.start)
  const built = head.rule.type !== 'Policy' && head.rule.needs !== 'placed' && builds.has(boundaries.wordBefore(begin))
  const begins = built ? [begin] : [begin, boundaries.widestBegin(head.start)]
  if (head.rule.needs === 'placed') begins.reverse()
  return [...new Set(begins)].flatMap((begin) => candidateFrom(begin, head, text, boundaries))
}

function candidateFrom(begin: number, head: Head, text: string, { wordBefore }: Boundaries): Candidate[] {
  const start = withoutOwner(text, begin, head.start)
  const modifier = text.slice(start, head.core)
  if (modifier.length === 0 || head.end - start > LONGEST_NAME || /[，。；\n]/.test(modifier)) return []
  const extension = EXTENSION.exec(text.slice(head.end, head.end + 20))?.[0] ?? ''
  const before = text.slice(start, head.start)
  const end = head.end + extension.length
  return [{ start, end, rule: head.rule, modifier, before, wordBefore: wordBefore(start) }]
}

/** A long clause before a quotation is not part of its name; a grade is: 国家“3+N”人才集聚平台. */
function withoutOwner(text: string, start: number, head: number): number {
  const quotation = text.slice(start, head).indexOf('“')
  return quotation > 3 ? start + quotation : start
}

function mentionOf({ start, end, rule, modifier }: Candidate, text: string, { placeLength }: Genericness): Mention {
  const name = text.slice(start, end)
  const quotation = /^“([^“”]{2,})”/.exec(name)?.[1]
  const place = rule.type === 'NewArea' ? placeLength(modifier) : 0
  const aliases = [
    ...(quotation ? [quotation] : []),
    ...(place > 0 && modifier.length - place > 1 ? [name.slice(place)] : []),
  ]
  return {
    start,
    end,
    type: rule.type,
    name,
    rule: `head-${rule.needs}`,
    ...(rule.kind && { kind: rule.kind }),
    ...(aliases.length > 0 && { aliases }),
  }
}
