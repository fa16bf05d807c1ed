import type { Grammar } from '../lexicon/grammar.ts'
import type { KnownEntity } from '../lexicon/lexicon.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Genericness } from './generic.ts'
import { mentionOfKnown } from './known-names.ts'
import type { Mention } from './mention.ts'
import { matchesIn } from './parts.ts'

interface Head {
  readonly type: EntityType
  readonly kind?: EntityKind | undefined
  readonly items: 'open' | 'known'
}

interface KnownItem extends Pick<Mention, 'local' | 'owned'> {
  readonly entity?: KnownEntity | undefined
}

const NEW_AREA = '新区'
const FIELDS: Head = { type: 'Industry', items: 'known' }

/** 等, or the count that sums a list up: 新材料、新能源、新制造三大产业. */
const SUM =
  /等|[列定作]?为(?=主导|支柱|主攻|核心|重点|支撑|特色|主体|龙头)|(?:[作列定]为)?[两三四五六七八九十]大|[两三四五六七八九十\d]{1,2}个?(?=[省市县区])/g
/** 等工程|类产品 sums up nothing that is a 工程. */
const MANNER = /[类型性式]/
const JOINTS = new Set(['和', '与', '及', '以及', '或'])
const LONGEST_ITEM = 14
const LONGEST_LIST = 24
const LONGEST_FIELD = 10

/** The known entity of a type that a short form may name in a list. */
export type KnownByForm = (type: EntityType, form: string) => KnownEntity | undefined

/** Finds what the items of a list are by the head that the list shares. */
export function createListFinder(
  { lists, generic }: Grammar,
  genericness: Genericness,
  known: KnownByForm,
  isIndustry: (name: string) => boolean,
) {
  const heads = new Map<string, Head>()
  for (const { heads: words, ...head } of lists.heads) for (const word of words) heads.set(word, head)
  const longest = Math.max(...[...heads.keys()].map((word) => word.length))
  const between = [...lists.between].sort((a, b) => b.length - a.length)
  const refused = new Set(generic.words)
  return (text: string, part: Span, boundaries: Boundaries): Mention[] =>
    matchesIn(text, SUM, part).flatMap(({ at, match: [sum] }) => {
      const head = headAfter(text, at + sum.length)
      if (!head) return []
      const begin = head.type === 'Policy' ? boundaries.widestBegin : boundaries.begin
      const items = itemsBefore(text, at, begin, boundaries)
      return mentionsOf(isOfFields(head, items, text) ? FIELDS : head, items, text)
    })

  /** 动力电池、智能座舱等头部企业 are those of these fields. */
  function isOfFields({ type }: Head, items: readonly Span[], text: string): boolean {
    const names = items.map(({ start, end }) => text.slice(start, end))
    return (
      type === 'Enterprise' && names.some((name) => known('Industry', name)) && !names.some((name) => known(type, name))
    )
  }

  function headAfter(text: string, from: number): Head | undefined {
    let at = from
    for (let step = 0; step < 4; step++) {
      for (let length = longest; length > 0; length--) {
        const head = heads.get(text.slice(at, at + length))
        if (head && !MANNER.test(text.charAt(at + length))) return head
      }
      if (isFieldAt(text, at)) return FIELDS
      const skipped =
        between.find((word) => text.startsWith(word, at)) ?? /^\s?\d+\s?[余多]?家?/.exec(text.slice(at, at + 8))?.[0]
      if (!skipped) return undefined
      at += skipped.length
    }
    return undefined
  }

  /** A wider field heads a list of narrower ones: 卫星遥感、雷达监测等海洋电子信息产业. */
  function isFieldAt(text: string, at: number): boolean {
    for (let length = LONGEST_FIELD; length >= 4; length--)
      if (known('Industry', text.slice(at, at + length))) return true
    return false
  }

  function mentionsOf({ type, kind, items: sort }: Head, items: readonly Span[], text: string): Mention[] {
    const found = items.map((item) => ({ item, ...knownItem(type, text.slice(item.start, item.end)) }))
    // 招引大模型、具身智能等企业: fields tell what sort of firms.
    if (type === 'Enterprise' && items.some(({ start, end }) => known('Industry', text.slice(start, end)))) return []
    const isBesideKnown = type === 'Industry' && found.some(({ entity }) => entity)
    if (items.length < 2 && !found[0]?.entity) return []
    return found.flatMap(({ item, entity, ...how }): Mention[] => {
      if (entity) return [{ ...mentionOfKnown(item, entity, 'list-known'), ...how }]
      if (type === 'Industry' && endsKnown(text, item)) return []
      const place = type === 'Enterprise' ? genericness.areaLength(text.slice(item.start, item.end)) : 0
      const start = item.start + place
      const name = text.slice(start, item.end)
      const firm = place > 0 ? known(type, name) : undefined
      if (firm) return [mentionOfKnown({ start, end: item.end }, firm, 'list-known')]
      if (type === 'Enterprise' && saysMore(text, item)) return []
      if (sort === 'known' && !(type === 'Industry' && (isIndustry(name) || (isBesideKnown && isField(name)))))
        return []
      if (!isName(type, name)) return []
      // 项目建设 in “服务企业、项目建设”行动 is one here, and common words elsewhere.
      const local = type === 'Policy' && (genericness.proper(name) === 0 || genericness.special(name) === 0)
      return [{ start, end: item.end, type, name, rule: 'list-item', ...(kind && { kind }), ...(local && { local }) }]
    })
  }

  /** In a list of new areas their cities stand for them (福州), and a place may stand before the short form: 云南滇中. */
  function knownItem(type: EntityType, name: string): KnownItem {
    const entity = known(type, name)
    if (entity || type !== 'NewArea') return { entity }
    const whole = known(type, `${name}${NEW_AREA}`)
    if (whole) return { entity: whole, local: true }
    const owned = genericness.hostLength(name)
    return owned > 0 ? { entity: known(type, name.slice(owned)), owned } : {}
  }

  /** A verb may still stand before a known one, which is found by itself. */
  function endsKnown(text: string, { start, end }: Span): boolean {
    for (let from = start + 1; from < end - 1; from++) if (known('Industry', text.slice(from, end))) return true
    return false
  }

  /** 产品供应|华为: what stands before a known firm may say nothing of its own. */
  function saysMore(text: string, { start, end }: Span): boolean {
    for (let from = start + 2; from < end - 1; from++)
      if (known('Enterprise', text.slice(from, end)) && genericness.proper(text.slice(start, from)) === 0) return true
    return false
  }

  /** 空天动力 beside 航空发动机; not 城市治理, which says nothing of its own. */
  function isField(name: string): boolean {
    return name.length <= 8 && genericness.special(name) >= 2 && !genericness.holdsName(name, false)
  }

  function isName(type: EntityType, name: string): boolean {
    if (refused.has(name) || name.length < 2 || name.length > LONGEST_ITEM || /[“”（）《》\d\s]/.test(name))
      return false
    if (type === 'Industry') return name.length <= 10 && !/[型类性园区]$/.test(name)
    return type === 'Policy' ? name.length >= 4 && name.length <= 10 : genericness.proper(name) >= 2
  }
}

/** The items of the list that ends at a place, the last one first. */
function itemsBefore(text: string, end: number, begin: Boundaries['begin'], { wordBefore }: Boundaries): Span[] {
  const items: Span[] = []
  let at = /[、”]/.test(text.charAt(end - 1)) ? end - 1 : end
  while (items.length < LONGEST_LIST && at > 0) {
    const start = begin(at - 1)
    if (start >= at) break
    items.push({ start, end: at })
    const joint = wordBefore(start)
    if (JOINTS.has(joint)) at = start - joint.length - (/[、，]/.test(text.charAt(start - joint.length - 1)) ? 1 : 0)
    else if (text.charAt(start - 1) === '、') at = start - 1
    else break
  }
  return items
}
