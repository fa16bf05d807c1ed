import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind } from '../ontology.ts'
import type { Candidate } from './candidates.ts'
import type { Genericness } from './generic.ts'

/** The longest name of a port or station that is no known place. */
const LONGEST_BARE = 4

/** The field of a bureau that no list has: 区|海洋发展|局. */
const FIELD = /^[\u4e00-\u9fff]{2,8}$/

/** What neighbouring cities grow to be: 宁滁同城化. */
const GROWN = /(?:同城化|一体化)$/

/** A place's own are named wherever they stand: 与贵安新区总体规划衔接. */
const LONG_HEAD = 4
const RULED: ReadonlySet<EntityKind> = new Set(['PLAN', 'MEASURES', 'REGULATION'])

/** A body that is told what to do before the one that tells it: 昆明市人民政府受|省人民政府. */
const ORDERED = /(?:人民政府|委员会|管委会)受/

/** 管委 in 管委会, and behind another body: 区工委管委 are two. */
const SHORT_BODY = '管委'
const isPartOfBody = (before: string, words: string): boolean =>
  words.startsWith(SHORT_BODY) && (/[会员]$/.test(words) || before.endsWith('工委'))

/** 各|新区党工委管委会, 各县|区人民政府. */
const EACH = /各[省市县区]{0,2}$/

const ADMINISTRATION = '管理局'
const PLACE = /^[\u4e00-\u9fff]{2,4}$/

/** Judges names that a place before their head makes names. */
export function createPlacedNames({ generic, bureaux }: Grammar, genericness: Genericness) {
  return { isPlacesOwn, isShortName, isPlaceName, isTown, isOfPlace, isOfPlaces, isPlaced }

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
  function isOfPlaces(modifier: string, name: string): boolean {
    if (GROWN.test(name) && genericness.isLetters(modifier)) return true
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
}
