import type { Entity } from '../entity/entity.ts'
import type { EntityKind } from '../ontology.ts'
import type { Place, Places } from './places.ts'

const AREA_KINDS: ReadonlySet<EntityKind | undefined> = new Set(['PARK', 'ZONE', 'BASE'])

/** What bears the name of a firm and is a production site of it. */
const WORKS: ReadonlySet<EntityKind | undefined> = new Set(['PARK', 'BASE'])

/** Whether a thing is somewhere named by a name of so many characters that stands in no longer one. */
export type Alone = (thing: Entity, length: number) => boolean

export function namedAlone({ all }: Places): Alone {
  const lengths = new Map<Entity, Set<number>>()
  for (const { entity, start, end, nested } of all)
    if (!nested) lengths.set(entity, (lengths.get(entity) ?? new Set()).add(end - start))
  return (thing, length) => lengths.get(thing)?.has(length) === true
}

/** What is left tells only of what kind it is (苏州|生物医药产业园): no name of its own, as 长春|北湖科技园区 has one. */
const KIND_ALONE =
  /^（|片区$|^(?:国家级?|省级)?(?:经济|高新|综合|保税|自由|出口|现代|产业|科技|工业|生态|旅游|农业|物流|航空|临空|数字|海洋|生物|新|大|智能|人工|文化|国际|创新|软件|信息)/

/** So long at least is the name of what a division stands before by its full name. */
const OWN = 6

/** 江西省|稀土功能材料创新中心; 某市|第二实验中心 is one of several of its city, and parks are told apart by more. */
const isOfDivision = (before: string, rest: string, { kind }: Entity): boolean =>
  !AREA_KINDS.has(kind) && /(?:[省市县区]|自治州)$/.test(before) && rest.length >= OWN && !rest.startsWith('第')

/**
 * What is left without the place must name the thing: 雄安新区|中关村科技园. A city that a new area is called after
 * (福州|新区) is a part of its name, and so is mostly that of a facility (西安|国际足球中心) or of a park that is never
 * named without it.
 */
export function isPlaced(reading: string, outer: Place, inner: Place, alone: Alone): boolean {
  const [thing, place] = [outer.entity, inner.entity]
  const rest = reading.slice(inner.end, outer.end)
  const named = [thing.name, ...thing.aliases].includes(rest)
  if (place.kind === 'CLUSTER') return false
  if (thing.type === 'NewArea') return named || place.kind === 'PROVINCE'
  if (!named) return false
  if (place.type === 'NewArea' || place.kind === 'COUNTRY') return true
  if (thing.type !== 'Platform') return false
  if (alone(thing, rest.length) || isOfDivision(reading.slice(inner.start, inner.end), rest, thing)) return true
  return AREA_KINDS.has(thing.kind) && (place.kind === 'PROVINCE' || (rest.length > 4 && !KIND_ALONE.test(rest)))
}

/** A firm its plants and parks, a university its campuses, hospitals and what it researches in. */
export const owns = (field: Entity, whole: Entity): boolean =>
  field.type === 'Enterprise'
    ? whole.type === 'Project' || (whole.type === 'Platform' && WORKS.has(whole.kind))
    : field.kind === 'UNIVERSITY' && (whole.type === 'Project' || whole.type === 'Platform')
