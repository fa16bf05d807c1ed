import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Found } from './found.ts'
import type { Place, Places } from './places.ts'
import { anyOf } from './words.ts'

/** The shortest form by which a thing of a type is known inside of another name. */
const SHORTEST: Partial<Record<EntityType, number>> = { NewArea: 2, Region: 2, Industry: 2, Platform: 3 }

/** No longer form is looked for: it keeps the cost linear. */
const LONGEST = 16

const FIELDS: ReadonlySet<EntityKind | undefined> = new Set(['ZONE', 'BASE', 'PARK'])
const RESEARCH: ReadonlySet<EntityKind | undefined> = new Set(['CENTER', 'INSTITUTE'])
const DIVISIONS: ReadonlySet<EntityKind | undefined> = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'COUNTRY'])

interface Inside extends Span {
  readonly entity: Entity
}

/** 《智算产业发展若干措施》 advance it; the rules for a field only hold in it. */
const GROWS = /^(?:产业|行业|集群)?(?:[^，、]{0,6})发展/

/** 试验区|建设方案, 制造基地|项目投资协议: they are for what is to be built. */
const BUILT = /^(?:项目)?(?:建设|投资)(?:发展)?(?:方案|条例|实施|项目|协议|计划|意见|办法)/

/** Finds what the titles of policies and the names of parks tell of the things that they spell out, nested or not. */
export function titleFinder({ advancing, titles }: Pick<Cues, 'advancing' | 'titles'>) {
  const { park, researches, aside, shared, wanted, cities } = behind(titles)
  const advances = new RegExp(`(?:${anyOf(advancing)})[^，、]{0,8}$`)
  const advanced = (policy: Place, { entity, end }: Inside, reading: string): boolean =>
    policy.entity.kind === 'MEASURES' && entity.type === 'Industry' && GROWS.test(reading.slice(end, policy.end))
  return (reading: string, { all }: Places, entities: readonly Entity[]): readonly Found[] => {
    const forms = formsOf(entities)
    return all.flatMap((place) => {
      const { type, kind } = place.entity
      if (place.nested || !(type === 'Policy' || (type === 'Platform' && (FIELDS.has(kind) || RESEARCH.has(kind)))))
        return []
      const inside = spelledInside(reading, place, forms)
      return inside.flatMap((one, index) => {
        const { entity, start } = one
        if (
          type === 'Policy' &&
          entity.type === 'Industry' &&
          isAside(place.entity, reading.slice(one.end, place.end), aside)
        )
          return []
        if (kind === 'PARK' && !park.test(reading.slice(one.end, place.end))) return []
        if (RESEARCH.has(kind) && !researches.test(reading.slice(one.end, place.end))) return []
        if (isFlourish(place, one, reading, wanted) || tellsWhere(one, inside, reading, cities)) return []
        const favours = advances.test(reading.slice(place.start, start)) || advanced(place, one, reading)
        const relation = relationTo(place.entity, entity, favours, {
          leads: start === place.start,
          about: shared.test(reading.slice(one.end, place.end)),
          alone: inside.every((other, at) => at === index || other.entity.type === 'Industry'),
        })
        const isToBuild =
          entity.type === 'Platform' && type === 'Policy' && (favours || BUILT.test(reading.slice(one.end, place.end)))
        return [...(relation ? [relation] : []), ...(isToBuild ? (['PROMOTES'] as const) : [])].map((told) =>
          stated(told, place, entity),
        )
      })
    })
  }
}

/** What may follow a thing in a title. */
const behind = ({ parks, institutes, asides, shared, wanted, cities }: Cues['titles']) => ({
  /** 北斗|产业园, 生物医药|谷: right before its head the field is the park's own. */
  park: new RegExp(`^(?:产业|技术|科技)?(?:${anyOf(parks)})$`),
  /** 人工智能|研究院, 氢能|与储能技术创新中心: what it does research on. */
  researches: new RegExp(
    `^(?:[与和及][^与和及]{2,6})?(?:产业|技术|产业技术|应用|应用技术)?(?:${anyOf(institutes)})(?:[一二三四]期)?$`,
  ),
  aside: new RegExp(`^[^，、]{0,8}?(?:${anyOf(asides)})`),
  /** 京津冀|协同发展, 北京|城市总体规划: what is to grow together, and what land is planned, is the place itself. */
  shared: new RegExp(`^[市省]?(?:${anyOf(shared)})`),
  wanted: new RegExp(`^(?:地区)?(?:${anyOf(wanted)})`),
  cities: new RegExp(`^(?:${anyOf(cities)})`),
})

/** 数字贸易|先行区建设方案, 算力|券管理办法, 生物医药|党建联盟活动: the field only tells of what else the policy is for; so it does in an agreement. */
const isAside = ({ kind }: Entity, rest: string, aside: RegExp): boolean =>
  kind === 'AGREEMENT' || aside.test(rest) || (kind === 'PROGRAM' && JOINED.test(rest))

/** 大数据与实体经济融合…, …联盟活动. */
const JOINED = /^与|活动$/

function formsOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>()
  for (const entity of entities) {
    const shortest = SHORTEST[entity.type]
    for (const form of shortest ? [entity.name, ...entity.aliases] : [])
      if (form.length >= (shortest ?? 0) && !forms.has(form)) forms.set(form, entity)
  }
  return forms
}

/** The things that a name spells out, the longest form at each place. */
function spelledInside(
  reading: string,
  { start, end, entity }: Place,
  forms: ReadonlyMap<string, Entity>,
): readonly Inside[] {
  const found: Inside[] = []
  let at = start
  while (at < end - 1) {
    let length = Math.min(LONGEST, end - at)
    while (length > 1 && !isOther(forms.get(reading.slice(at, at + length)), entity)) length--
    const inside = length > 1 ? forms.get(reading.slice(at, at + length)) : undefined
    if (inside) found.push({ entity: inside, start: at, end: at + length })
    at += inside ? length : 1
  }
  return found
}

const isOther = (found: Entity | undefined, whole: Entity): boolean => found !== undefined && found.id !== whole.id

/** 西部大开发, 成渝地区双城经济圈建设 are called after what they want, and made for more than a place. */
const isStriven = ({ kind }: Entity): boolean => kind === 'STRATEGY' || kind === 'PROGRAM' || kind === 'OTHER'

/** 西部|大开发 is called after what is wanted, and a slogan like 诚信|西咸 after what a place would be: neither is made for it. */
function isFlourish(
  { start, end, entity: { kind } }: Place,
  { entity, ...inside }: Inside,
  reading: string,
  wanted: RegExp,
): boolean {
  if (entity.type === 'Industry') return false
  const ends = kind === 'STRATEGY' && inside.start > start + 1 && inside.end >= end - 1
  return ends || wanted.test(reading.slice(inside.end, end))
}

/** 广州|南沙总体方案 is made for 南沙, 西咸|一体化规划 for two cities, after which the area is called. */
const tellsWhere = ({ entity, end }: Inside, inside: readonly Inside[], reading: string, cities: RegExp): boolean =>
  (entity.type === 'Region' && inside.some((other) => other.start === end && other.entity.type !== 'Industry')) ||
  (entity.type === 'NewArea' && cities.test(reading.slice(end, end + 3)))

/** What a name says of a thing inside of it: `advances`, where words like 支持 and 促进 stand before the thing. */
function relationTo(
  whole: Entity,
  inside: Entity,
  advances: boolean,
  { leads, alone, about }: { readonly leads: boolean; readonly alone: boolean; readonly about: boolean },
): Told | undefined {
  if (whole.type === 'Platform') return inside.type === 'Industry' ? 'FOCUSES_ON' : undefined
  if (inside.type === 'Industry') return advances ? 'PROMOTES' : whole.kind === 'PROGRAM' ? 'FOCUSES_ON' : 'APPLIES_TO'
  // An agreement names those who made it.
  if (whole.kind === 'AGREEMENT') return undefined
  if (inside.type === 'Region' && about) return 'APPLIES_TO'
  if (inside.type === 'Region' && isStriven(whole) && (inside.kind === 'OTHER' || inside.kind === 'CLUSTER'))
    return undefined
  if (inside.type !== 'Region' || advances || !leads) return 'APPLIES_TO'
  return !DIVISIONS.has(inside.kind) || (alone && whole.kind === 'REGULATION') ? 'APPLIES_TO' : undefined
}

const RULES = {
  FOCUSES_ON: 'industry-in-name',
  PROMOTES: 'advanced-in-title',
  APPLIES_TO: 'object-in-title',
} as const

type Told = keyof typeof RULES

const stated = (type: Told, whole: Place, inside: Entity): Found => ({
  type,
  from: whole.entity,
  to: inside,
  quote: whole,
  rule: RULES[type],
  assertion: 'STATED',
})
