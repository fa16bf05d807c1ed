import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Match } from './dictionary.ts'
import { findAll } from './dictionary.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'

/** A head noun with the words before it, which may be a name. */
interface Candidate extends Span {
  readonly rule: SuffixRule
  readonly modifier: string
  readonly wordBefore: string
  /** The text around, for what stands right before and after. */
  readonly text: string
}

const LONGEST_NAME = 40

/** What may still belong to a name after its head: a phase, a stretch of road. */
const EXTENSION = /^[一二三四五六七八\d]{1,2}期|^（[^（）\n]{2,16}段）/

/** Counted or indefinite things are no names: 8个重点实验室, 一批产业园. */
const COUNTED = /[\d一二两三四五六七八九十百千余多几数](?:个|家|座|条|项|处|所|批|名|大)$/

const COUNT_AFTER = /^(?:各|均|分别)?(?:不少于|至少|超|近|约)?\s?\d+\s?(?:余)?(?:个|家|座|所)/

/** Learns the heads of open classes; finds names that they end. */
export function createOpenNameFinder(
  { suffixes, undertakings }: Grammar,
  genericness: Genericness,
): (text: string, boundaries: Boundaries) => Mention[] {
  const find = findAll(headsOf(suffixes))
  const acts = new Set(undertakings.carrying)
  const completed = new RegExp(`^(?:${undertakings.completing.join('|')})`)
  return (text, boundaries) => {
    const matches = find(text)
    const common = new Set(matches.filter((match) => match.value === 'common').map((match) => match.start))
    const commons = matches.filter((match) => match.value === 'common')
    const candidates = longestHeads(matches).filter((match) => !isCommon(match, commons, common))
    const accepted = new Map<number, Mention>()
    let lastStart = -1
    for (const group of groupsByStart(candidates.flatMap((match) => candidateOf(match, text, boundaries)))) {
      const candidate = group.find((one) => isName(one))
      if (!candidate || candidate.start === lastStart) continue
      accepted.set(candidate.end, mentionOf(candidate))
      lastStart = candidate.start
    }
    return [...accepted.values()]

    function isName(candidate: Candidate): boolean {
      const { rule, modifier } = candidate
      const name = text.slice(candidate.start, candidate.end)
      if (genericness.isNever(name) || isCounted(candidate)) return false
      if (rule.needs === 'numbered') return /[\dA-Z一二三四五六七八九十]$/.test(modifier)
      if (rule.needs === 'placed') return modifier.length > 1 && genericness.holdsName(modifier.slice(0, 12))
      if (rule.needs === 'acted') return isActed(candidate) && saysEnough(modifier)
      return isNamed(modifier)
    }

    function isActed({ start, end, rule, wordBefore }: Candidate): boolean {
      if (rule.type === 'Project') return completed.test(text.slice(end, end + 6)) || acts.has(wordBefore)
      if (acts.has(wordBefore)) return true
      const joint = text.charAt(start - 1)
      return (
        (joint === '、' || wordBefore === '和') &&
        accepted.has(start - 1) &&
        accepted.get(start - 1)?.type === rule.type
      )
    }

    function saysEnough(modifier: string): boolean {
      return modifier.length >= 5 || genericness.proper(modifier) >= 2 || genericness.holdsName(modifier)
    }

    function isNamed(modifier: string): boolean {
      if (genericness.holdsName(modifier) || modifier.includes('”')) return true
      const graded = /^(?:国家|国家级|省级)/.exec(modifier)
      if (graded) return modifier.length - graded[0].length >= 4
      return genericness.proper(modifier) >= 2
    }
  }
}

type Head = SuffixRule | 'common'

function headsOf({ rules, common }: Grammar['suffixes']): Map<string, Head> {
  const heads = new Map<string, Head>()
  for (const rule of rules) for (const suffix of rule.suffixes) heads.set(suffix, rule)
  for (const word of common) heads.set(word, 'common')
  return heads
}

/** Of heads that end at one place the longest says what the name is. */
function longestHeads(matches: readonly Match<Head>[]): Match<SuffixRule>[] {
  const byEnd = new Map<number, Match<SuffixRule>>()
  for (const match of matches) {
    if (match.value === 'common') continue
    const longest = byEnd.get(match.end)
    if (!longest || match.start < longest.start) byEnd.set(match.end, { ...match, value: match.value })
  }
  return [...byEnd.values()]
}

/** A head inside a longer common word: 中心 in 中心工作. */
function isCommon(head: Span, commons: readonly Span[], starts: ReadonlySet<number>): boolean {
  for (let start = head.start; start >= Math.max(0, head.start - 6); start--) {
    if (starts.has(start) && commons.some((word) => word.start === start && word.end > head.end)) return true
  }
  return false
}

function candidateOf(match: Match<SuffixRule>, text: string, boundaries: Boundaries): Candidate[] {
  const start = boundaries.begin(match.start)
  const modifier = text.slice(start, match.start)
  if (modifier.length === 0 || match.end - start > LONGEST_NAME || /[，。；\n]/.test(modifier)) return []
  const extension = EXTENSION.exec(text.slice(match.end, match.end + 20))?.[0] ?? ''
  const wordBefore = boundaries.wordBefore(start)
  return [{ start, end: match.end + extension.length, rule: match.value, modifier, wordBefore, text }]
}

/** Candidates that begin at one place, the longest first. */
function groupsByStart(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<number, Candidate[]>()
  for (const candidate of candidates) groups.set(candidate.start, [candidate, ...(groups.get(candidate.start) ?? [])])
  return [...groups.values()].map((group) => group.toSorted((a, b) => b.end - a.end))
}

function isCounted({ text, start, end, modifier }: Candidate): boolean {
  if (modifier.includes('”')) return false
  return COUNTED.test(text.slice(Math.max(0, start - 8), start)) || COUNT_AFTER.test(text.slice(end, end + 14))
}

function mentionOf({ start, end, rule, text }: Candidate): Mention {
  const name = text.slice(start, end)
  return { start, end, type: rule.type, name, rule: `head-${rule.needs}`, ...(rule.kind && { kind: rule.kind }) }
}
