import type { Grammar, SuffixRule } from '../lexicon/grammar.ts'
import type { EntityType } from '../ontology.ts'
import type { Candidate } from './candidates.ts'
import type { Genericness } from './generic.ts'
import type { Mention } from './mention.ts'
import { mentionOf } from './mention.ts'

/** Types before whose names a place stands that does not belong to them. */
const PLACED: readonly EntityType[] = ['Platform', 'Enterprise', 'Project']

/** The full name of a county is no part of a firm's: 定海区|兴业集团, but 上海电气. */
const COUNTY = /[区县旗]$/

/** So many characters say what a park is for. */
const LEAST_KIND = 4

/** The house of a museum is not the museum. */
const HOUSE = '馆'

/** 公用工程岛|二期工程 is a work on the island. */
const WORK = { type: 'Project', kind: 'FACILITY' } as const

/** 中国电子科技集团公司第四十八|研究所: a numbered institute is a body of its group, no platform. */
const BODY = { type: 'Organization', kind: 'OTHER' } as const
const NUMBERED = /第[一二三四五六七八九十百〇零\d]+$/

/** Those of an academy are too, whatever they look into: 中国科学院青屿化学研究所. */
const OF_ACADEMY = /^(?:中国(?:[\u4e00-\u9fff]{2})?科学院|中科院)[\u4e00-\u9fff]+研究所$/

const sortOf = ({ rule, modifier, extension }: Candidate, name: string): Pick<SuffixRule, 'type' | 'kind'> => {
  if (rule.type === 'Region' && extension.endsWith('工程')) return WORK
  return rule.kind === 'INSTITUTE' && (NUMBERED.test(modifier) || OF_ACADEMY.test(name)) ? BODY : rule
}

/** Makes mentions of candidates: their names without the place before them, with their forms without owner and phase. */
export function createNamer({ owners }: Grammar['generic'], genericness: Genericness) {
  return (candidate: Candidate, text: string): Mention => {
    const { end, rule, extension } = candidate
    const start = candidate.start + quotationStart(candidate)
    const whole = text.slice(start, end)
    const owned = ownerLength(candidate)
    const name = whole.slice(owned)
    const aliases = aliasesOf(name, candidate, name.slice(0, name.length - extension.length))
    const plain = mentionOf({ start, end }, sortOf(candidate, name), name, `head-${rule.needs}`)
    if (owned === 0 && aliases.length === 0) return plain
    return { ...plain, ...(owned > 0 && { owned }), ...(aliases.length > 0 && { aliases }) }
  }

  /** 省委“能力作风建设年”活动 is the province's, but its name is what is quoted. */
  function quotationStart({ rule, modifier }: Candidate): number {
    const quotation = rule.type === 'Policy' ? modifier.indexOf('“') : 0
    return quotation > 0 && genericness.placeLength(modifier) === quotation ? quotation : 0
  }

  /** 天津滨海新区 before 滨海高新区, 日本 before 三菱重工, 厦门 before 海沧生物医药港; what remains must be a name by itself. */
  function ownerLength({ rule, modifier, before }: Candidate): number {
    if (rule.needs === 'town') return genericness.placeLength(before)
    if (!PLACED.includes(rule.type)) return 0
    const area = genericness.areaLength(modifier)
    if (area > 0 && (isNameAlone(modifier.slice(area)) || isKindAlone(rule, modifier.slice(area)))) return area
    const host = genericness.hostLength(modifier)
    return rule.type === 'Enterprise' && !COUNTY.test(modifier.slice(0, host)) ? 0 : host
  }

  /** 江北新区|产业技术研创园: a park or base in a new area is called by what it is for. */
  function isKindAlone({ kind }: Candidate['rule'], rest: string): boolean {
    return (kind === 'PARK' || kind === 'BASE') && rest.length >= LEAST_KIND
  }

  function isNameAlone(rest: string): boolean {
    return genericness.proper(rest) >= 2 || genericness.holdsName(rest, true)
  }

  function aliasesOf(name: string, { rule, modifier }: Candidate, unextended: string): string[] {
    const quotation = /^“([^“”]{2,})”/.exec(name)?.[1]
    const place = rule.type === 'NewArea' ? genericness.placeLength(modifier) : 0
    const owner = owners.find((word) => name.startsWith(`${word}“`))
    return [
      ...(quotation ? [quotation] : []),
      ...(place > 0 && modifier.length - place > 1 ? [name.slice(place)] : []),
      ...(owner ? [name.slice(owner.length)] : []),
      ...(unextended === name || name.endsWith(HOUSE) ? [] : [unextended]),
    ]
  }
}
