import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { EntityKind, EntityType, RelationType } from '../ontology.ts'
import type { Found } from './found.ts'
import type { Alone } from './in-names.ts'
import { isPlaced, namedAlone, owns } from './in-names.ts'
import type { Place, Places } from './places.ts'
import { AREAS } from './places.ts'
import type { Rule } from './rule.ts'
import { anyOf } from './words.ts'

const LOCATED: ReadonlySet<EntityType> = new Set(['NewArea', 'Platform', 'Project', 'Enterprise', 'Region'])
const PLACED: ReadonlySet<EntityType> = new Set(['Region', 'NewArea'])

/** From the whole of the world to a part of it: a place lies in one of a greater kind. */
const REGION_ORDER: readonly (EntityKind | undefined)[] = [
  'COUNTRY',
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'OTHER',
  undefined,
]

/** Finds what names themselves tell: a place, owner, field or object that stands before or inside a longer name. */
export function nameFinder({ selves }: Pick<Cues, 'selves'>) {
  const self = new RegExp(`^\\P{Script=Han}{0,4}(?:${anyOf(selves)})`, 'u')
  return (reading: string, places: Places, subject: Entity | undefined): readonly Found[] => {
    const alone = namedAlone(places)
    const isOnly = onlyWorks(places)
    return places.all.flatMap((place, index) => {
      const inner = directlyInside(places.all, index)
      const next = places.at(place.end)
      return [
        ...(next && !place.nested && !next.nested ? adjacent(reading, place, next, places) : []),
        ...owned(reading, places.all, index),
        ...quoted(reading, places.all, index),
        ...(inner.length > 0 ? chained(reading, place, inner, alone) : []),
        ...inner.flatMap((nested) => contained(reading, place, nested, isOnly)),
        ...ownPolicy(reading, place, inner, subject, self),
      ]
    })
  }
}

/** Whether one work alone bears the name of a firm: of several, where one ends and which are the same is mostly unsure. */
type OnlyWorks = (owner: Entity) => boolean

function onlyWorks({ all }: Places): OnlyWorks {
  const works = new Map<string, Set<string>>()
  for (const { entity, outer, start } of all)
    if (outer && start === outer.start && owns(entity, outer.entity))
      works.set(entity.id, (works.get(entity.id) ?? new Set()).add(outer.entity.id))
  return ({ id }) => works.get(id)?.size === 1
}

/** The names inside a name, without those that stand inside of them. */
function directlyInside(all: readonly Place[], index: number): readonly Place[] {
  const outer = all[index]
  const inside: Place[] = []
  for (let at = index + 1; outer && (all[at]?.start ?? outer.end) < outer.end; at++) {
    const place = all[at]
    if (place && place.end <= outer.end && place.start >= (inside.at(-1)?.end ?? 0)) inside.push(place)
  }
  return inside
}

const found = (type: RelationType, from: Entity, to: Entity, quote: Found['quote'], rule: Rule): Found => ({
  type,
  from,
  to,
  quote,
  rule,
  assertion: 'STATED',
})

/** 贵州|贵安新区, 河北省|雄县、容城, 甲公司|新材料项目; 贵安新区|大数据产业 is mostly a statistic or what is to be done for it. */
function adjacent(reading: string, before: Place, after: Place, places: Places): readonly Found[] {
  if (owns(before.entity, after.entity)) {
    const quote = { start: before.start, end: after.end }
    return [found('OPERATES', before.entity, after.entity, quote, 'owner-in-name')]
  }
  if (!liesIn(after.entity, before.entity)) return []
  return [after, ...fellowsOf(reading, after, places)].map((place) => {
    const quote = { start: before.start, end: place.end }
    return found('LOCATED_IN', place.entity, before.entity, quote, 'place-before-name')
  })
}

/** Divisions of one kind in a row behind a place: what has a place of its own before it ends the row. */
function fellowsOf(reading: string, first: Place, places: Places): readonly Place[] {
  const fellows: Place[] = []
  let end = first.end
  while (first.entity.type === 'Region' && reading[end] === '、') {
    const next = places.at(end + 1)
    if (next?.entity.type !== 'Region' || next.entity.kind !== first.entity.kind || places.at(next.end)) break
    fellows.push(next)
    end = next.end
  }
  return fellows
}

/** Between an owner and its policy, and between two owners. */
const OWNS = /^(?:的|关于)?[“《]?$/
const AND = /^[、和]$/

/** 党中央、国务院|决策部署: each of the bodies right before a policy. */
function owned(reading: string, all: readonly Place[], index: number): readonly Found[] {
  const policy = all[index]
  if (policy?.entity.type !== 'Policy' || policy.nested) return []
  const owners: Place[] = []
  for (let at = index - 1; at >= 0 && owners.length < 6; at--) {
    const place = all[at]
    if (!place || place.nested) continue
    const gap = reading.slice(place.end, owners.at(-1)?.start ?? policy.start)
    if (place.entity.type !== 'Organization' || !(owners.length > 0 ? AND : OWNS).test(gap)) break
    owners.push(place)
  }
  return owners.map((place) =>
    found('ISSUED_BY', policy.entity, place.entity, { start: place.start, end: policy.end }, 'owner-before-policy'),
  )
}

/** 苏州高新区|“三年跨越计划”: what stands in quotation marks behind a place holds in it. */
function quoted(reading: string, all: readonly Place[], index: number): readonly Found[] {
  const policy = all[index]
  if (policy?.entity.type !== 'Policy' || policy.nested) return []
  const opens = reading[policy.start] === '“' ? policy.start : policy.start - 1
  let at = index - 1
  while (all[at]?.nested) at--
  const before = all[at]
  if (reading[opens] !== '“' || before?.end !== opens || !AREAS.has(before.entity.type)) return []
  const quote = { start: before.start, end: policy.end }
  return [found('APPLIES_TO', policy.entity, before.entity, quote, 'place-before-policy')]
}

function liesIn(entity: Entity, place: Entity): boolean {
  if (!PLACED.has(place.type) || !LOCATED.has(entity.type)) return false
  if (entity.type !== 'Region') return entity.type !== 'NewArea' || place.type === 'Region'
  // A new area is of the rank of a city.
  const order = REGION_ORDER.indexOf(place.type === 'NewArea' ? 'CITY' : place.kind)
  return order < REGION_ORDER.indexOf(entity.kind)
}

const AREA = '新区'

/** The places that a name begins with lie in one another (美国|旧金山|硅谷), and a new area (浙江|舟山群岛新区) or the plant of an owner (甲公司|上海|工厂) in the last. */
function chained(reading: string, outer: Place, inner: readonly Place[], alone: Alone): readonly Found[] {
  const prefixes: Place[] = []
  const owner = inner[0]?.entity.type === 'Enterprise' && inner[0].start === outer.start ? inner[0] : undefined
  for (const place of owner ? inner.slice(1) : inner) {
    if (place.start !== (prefixes.at(-1)?.end ?? owner?.end ?? outer.start) || !PLACED.has(place.entity.type)) break
    // 成都|天府国际机场 is called after what the area is called after, too.
    if (place.entity.type === 'NewArea' && !reading.slice(place.start, place.end).endsWith(AREA)) break
    prefixes.push(place)
  }
  const chain = prefixes.flatMap((place, index) => {
    const before = prefixes[index - 1]
    return before && liesIn(place.entity, before.entity)
      ? [found('LOCATED_IN', place.entity, before.entity, outer, 'place-before-name')]
      : []
  })
  const last = prefixes.at(-1)
  if (!last || !liesIn(outer.entity, last.entity)) return chain
  const tells = owner ? last.entity.type === 'Region' : isPlaced(reading, outer, last, alone)
  if (!tells) return chain
  return [...chain, found('LOCATED_IN', outer.entity, last.entity, outer, 'place-in-name')]
}

/** What a name inside another says of it, by the types of both. */
function contained(reading: string, outer: Place, inner: Place, isOnly: OnlyWorks): readonly Found[] {
  const [whole, field] = [outer.entity, inner.entity]
  const leads = /^[《“]?$/.test(reading.slice(outer.start, inner.start))
  if (whole.type === 'Policy') return inTitle(reading, outer, inner, leads)
  if (leads && isPart(reading.slice(inner.start, inner.end), whole, field))
    return [found('PART_OF', whole, field, outer, 'whole-in-name')]
  return leads && runs(field, whole, isOnly) ? [found('OPERATES', field, whole, outer, 'owner-in-name')] : []
}

/** 辽宁自贸试验区|营口片区; what bears the name of another zone (能源金贸区|绿色建筑示范区) need not be a part of it. */
const isPart = (words: string, part: Entity, whole: Entity): boolean =>
  part.type === 'Platform' && whole.type === 'Platform' && part.id !== whole.id && FREE_TRADE_ZONE.test(words)

const FREE_TRADE_ZONE = /(?:自由贸易|自贸)(?:试验)?区$/

/** A university its campuses; a firm the one work that bears its name. */
const runs = (owner: Entity, whole: Entity, isOnly: OnlyWorks): boolean =>
  owns(owner, whole) && (owner.type !== 'Enterprise' || (isOnly(owner) && !PHASE.test(whole.name)))

/** A part of a work, by its name: 超级工厂一期. */
const PHASE = /期(?:项目|工程)?$/

/** 中共中央 国务院关于…: both issued it. */
const BESIDE_PARTY = /^[《“]?(?:中共中央|党中央)[、\s]?$/

/** Who issued a policy, by its title. */
function inTitle(reading: string, outer: Place, inner: Place, leads: boolean): readonly Found[] {
  if (inner.entity.type !== 'Organization') return []
  const issues = leads || BESIDE_PARTY.test(reading.slice(outer.start, inner.start))
  return issues ? [found('ISSUED_BY', outer.entity, inner.entity, outer, 'issuer-in-title')] : []
}

/** 新区“十四五”规划 is about the document's own subject. */
function ownPolicy(
  reading: string,
  place: Place,
  inner: readonly Place[],
  subject: Entity | undefined,
  self: RegExp,
): readonly Found[] {
  if (!subject || place.entity.type !== 'Policy' || inner.some(({ entity }) => PLACED.has(entity.type))) return []
  if (!self.test(reading.slice(place.start, place.end))) return []
  return [{ ...found('APPLIES_TO', place.entity, subject, place, 'self-in-title'), assertion: 'INFERRED' }]
}
