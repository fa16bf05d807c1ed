import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind } from '../ontology.ts'
import type { Candidate } from './candidates.ts'
import type { Genericness } from './generic.ts'
import { STRATEGY } from './heads.ts'
import { LEGAL_FORM } from './legal-form.ts'

/** Who makes one names it however plainly: 编制公共服务发展规划. */
const PLANNED: ReadonlySet<EntityKind> = new Set(['PLAN', 'MEASURES', 'STANDARD', 'REGULATION'])

/** General words say which one it is, as they do of a strategy: 深化科技体制改革, 实施大项目战略. */
const REFORM = '改革'

const UNOPENED = /^[^（]*）|^[^“]*”/

/** So many characters of a firm with a legal form, or a group, need be no rare ones: 民生金融租赁|股份有限公司, 大德产业投资|集团. */
const LONG_FIRM = 6

/** A bracket or quotation ends that began before the name. */
export const isUnopened = (words: string): boolean => UNOPENED.test(words)

/** Judges whether the words before a head say which one it is. */
export function createOwnWords({ generic, undertakings }: Grammar, genericness: Genericness) {
  const makes = new Set([...undertakings.making, ...undertakings.proposing])
  return { isPlain, ownWords, isLongFirm, saysEnough }

  /** 国际一流科学城 is what a place is to become, 村（社区）服务中心 one of many; in “自贸+保税+口岸” only marks join what is no name. */
  function isPlain(words: string): boolean {
    if (isUnopened(words) || words.split('+').length > 2) return true
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
    return LEGAL_FORM.test(name) || (name.endsWith('集团') && genericness.special(modifier.slice(0, 2)) >= 1)
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
export const leastBuilt = ({ kind }: SuffixRule, last: string): number => {
  if (/[库池]/.test(last)) return 2
  return kind === 'ZONE' || kind === 'BASE' ? 4 : 6
}

/** 集成电路产业园 is a name, 创新药公司 and 大数据平台 are not. */
export const isNamedByField = ({ type, kind }: SuffixRule): boolean =>
  type !== 'Enterprise' && kind !== 'BASE' && !(type === 'Platform' && kind === 'OTHER')
