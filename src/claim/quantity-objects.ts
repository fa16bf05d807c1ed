import type { Entity } from '../entity/entity.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import { isMunicipality } from './document-subject.ts'
import type { Places } from './places.ts'
import type { referenceOf } from './refer-back.ts'
import type { Row } from './row-quantities.ts'
import type { Said } from './said.ts'

/** 建设风电项目，规划装机容量200万千瓦: a property is of what is built in the clause before; what a policy grants is of it. */
export function objectBefore(
  reading: string,
  { governed }: Said,
  { chunk }: Row,
  property: RegExp,
  granted: RegExp,
): Entity | undefined {
  if (reading[chunk.start - 1] !== '，') return undefined
  const words = reading.slice(chunk.start, chunk.end)
  const last = governed.findLast(({ place }) => place.end < chunk.start && !place.nested)
  if (last?.governor?.roles[last.place.entity.type] !== 'BUILDS') return undefined
  if (!(last.place.entity.type === 'Policy' ? granted : property).test(words)) return undefined
  return /^[”》]?[^，。；：]{0,14}$/.test(reading.slice(last.place.end, chunk.start - 1))
    ? last.place.entity
    : undefined
}

/** 计划投资63亿元，建设甲基地: the money is for what it builds. */
export const isInvested = (reading: string, { chunk, quantities }: Row): boolean =>
  quantities.length === 1 &&
  quantities[0]?.unit.endsWith('元') === true &&
  /(?<!完成)投资[^，。；]{0,4}$/.test(reading.slice(chunk.start, quantities[0].number))

export function builtFor({ governed, statement }: Said, { chunk }: Row): Entity | undefined {
  const clause = statement.clauses.find(({ start }) => start > chunk.end)
  const next = clause?.end ?? chunk.end
  const first = governed.find(({ place }) => place.start >= chunk.end && place.end <= next && place.nested === false)
  const built = governed.find(
    ({ place, governor }) =>
      place.start >= chunk.end &&
      place.end <= next &&
      BUILT.has(place.entity.type) &&
      governor?.roles[place.entity.type] === 'BUILDS',
  )
  return first && built ? built.place.entity : undefined
}

export const BUILT: ReadonlySet<EntityType> = new Set(['Platform', 'Project'])

/** Before the noun that a clause is about: when, how surely and for whom. */
const LEAD =
  /^(?:(?:到|至|截至)?\d{4}年?[底末初前]?|\d{1,2}月[底末]?|今年|去年|明年|当年|同年|目前|现在|当前|此次|其中|同时|[投建达]产后|建成后|投用后|预计|力争|确保|计划|推动|实现|达到|[为向给])+/

/** 全省产值: the region that was named last of that level. Shares and ranks (占全省, 全省首个) are not of it. */
const WHOLE = /^[全我本]([省市县州区])(?![首第前各唯])/

const ENDS: Readonly<Record<string, RegExp>> = { 省: /省$|自治区$/, 市: /市$/, 县: /县$/, 州: /州$/ }
const KINDS: Readonly<Record<string, EntityKind>> = { 省: 'PROVINCE', 市: 'CITY' }

const isOfLevel = (level: string, { type, kind, name }: Entity): boolean =>
  type === 'Region' &&
  (ENDS[level]?.test(name) === true || (level in KINDS && (kind === KINDS[level] || isMunicipality(name))))

/** 2028年园区产值, 全市产值: whom a noun without a name means. */
export function meantBy(
  reading: string,
  { chunk }: Row,
  places: Places,
  about: Entity | undefined,
  refers: ReturnType<typeof referenceOf>,
): Entity | undefined {
  if (reading[chunk.start - 1] === '、') return undefined
  const at = chunk.start + (LEAD.exec(reading.slice(chunk.start, chunk.end))?.[0].length ?? 0)
  const level = WHOLE.exec(reading.slice(at, at + 3))?.[1]
  if (!level) return at > chunk.start ? refers(reading, places, at) : undefined
  if (level === '区') return about
  const named = places
    .within({ start: Math.max(0, at - WIDE), end: at })
    .findLast(({ entity }) => isOfLevel(level, entity))
  return named?.entity ?? (about?.type === 'Region' ? about : undefined)
}

/** How far back the region of 全市 may be named. */
const WIDE = 300
