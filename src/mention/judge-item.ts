import type { Grammar } from '../lexicon/grammar.ts'
import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Genericness } from './generic.ts'
import { mentionOfKnown } from './known-names.ts'
import type { KnownByForm } from './lists.ts'
import type { Mention } from './mention.ts'
import type { JudgeItem } from './neighbours.ts'

/** Types whose short forms hold in a list with others of the type: 浦东、滨海; 腾讯、移动、联通. */
const BESIDE: readonly EntityType[] = ['NewArea', 'Region', 'Enterprise', 'Industry', 'Organization']

/** A division that the lexicon lacks, as it has been renamed since. */
const DIVISION = /^[\u4e00-\u9fff]{2,3}(?:[县旗]|(?<![地园片社校辖景])区)$/

/** Of so many characters a firm's own word is mostly. */
const OWN = 2

/** 下一阶段将与甲公司合作: what ends so is no name. */
const ADVERB_END = /[将拟已均曾]$/

/** A city's short name. */
const CITY = 2

/** Judges the items of a list in which one is known: short forms, industries by how they end, companies by their proper names. */
export function createItemJudge(
  isIndustry: (name: string) => boolean,
  genericness: Genericness,
  known: KnownByForm,
  { areas: { rows }, lists: { bodies }, firms, generic }: Pick<Grammar, 'areas' | 'lists' | 'firms' | 'generic'>,
  text: string,
): JudgeItem {
  const general = new Set(generic.words)
  /** 泥城镇 beside 青屿镇: what ends as the named one does, and says more than its kind. */
  const isKin = (name: string, beside: Mention): boolean => {
    const tail = rows.find((word) => beside.name.endsWith(word) && name.endsWith(word))
    const rest = tail ? name.slice(0, -tail.length) : ''
    return rest.length >= 2 && genericness.special(rest) > 0 && /^[\u4e00-\u9fff]+$/.test(rest)
  }
  /** 德阳、资阳|产业合作: an item begins with a city whose short name is a word elsewhere. */
  const cityAt = (name: string) => {
    const entity = known('Region', name.slice(0, CITY))
    return entity && name.length > CITY ? { entity, length: CITY } : undefined
  }
  const isBody = (name: string, beside: Mention) =>
    name.length > 2 && bodies.some((word) => beside.name.endsWith(word) && name.endsWith(word))
  return (item, beside): Mention | undefined => {
    const { type } = beside
    if (!BESIDE.includes(type)) return undefined
    const name = text.slice(item.start, item.end)
    const entity = known(type, name)
    if (entity) return mentionOfKnown(item, entity, 'beside-known')
    if (beside.kind === 'GOVERNMENT' && isBody(name, beside))
      return { ...item, type, kind: beside.kind, name, rule: 'beside-body' }
    const place = genericness.placeLength(name)
    const placed = place > 0 && place < name.length - 1 ? known(type, name.slice(place)) : undefined
    if (placed && (type === 'NewArea' || type === 'Enterprise'))
      return mentionOfKnown({ start: item.start + place, end: item.end }, placed, 'beside-known')
    if (/[\d\s“”（）·]/.test(name) || genericness.isNever(name)) return undefined
    if (type === 'Industry' && isIndustry(name)) return { ...item, type, name, rule: 'beside-industry' }
    const city = type === 'Region' ? cityAt(name) : undefined
    if (city) return mentionOfKnown({ start: item.start, end: item.start + city.length }, city.entity, 'beside-known')
    if (type === 'Region' && isKin(name, beside))
      return { ...item, type, ...(beside.kind && { kind: beside.kind }), name, rule: 'beside-kin' }
    if (type === 'Region' && DIVISION.test(name))
      return { ...item, type, kind: 'DISTRICT', name, rule: 'beside-division' }
    if (type === 'Enterprise') return judgeFirm(item, name, place)
    return undefined
  }

  /** 默沙东 beside a known firm, or 美国默沙东; 驯鹿生物, as nothing else is called so. */
  function judgeFirm({ start, end }: Span, words: string, place: number): Mention | undefined {
    const name = words.slice(place)
    if (name.length < 2 || name.length > 6 || ADVERB_END.test(name)) return undefined
    const trade = firms.trades.find((word) => name.endsWith(word) && name.length - word.length === OWN)
    const isFirm = trade !== undefined && !isIndustry(name) && !general.has(name.slice(0, OWN))
    if (genericness.proper(name) < name.length && !isFirm) return undefined
    return { start: start + place, end, type: 'Enterprise', name, rule: 'beside-enterprise' }
  }
}
