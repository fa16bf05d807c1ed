import type { Entity } from '../entity/entity.ts'
import type { EntityKind, EntityType } from '../ontology.ts'
import { isMunicipality } from './document-subject.ts'
import type { Places } from './places.ts'
import type { referenceOf } from './refer-back.ts'
import type { Row } from './row-quantities.ts'
import type { Said } from './said.ts'

/** The words of quantities that belong to what is named before: what a thing has, what a policy grants, who is in a park, of what a policy consists. */
export interface Belongings {
  readonly property: RegExp
  readonly granted: RegExp
  readonly tenant: RegExp
  readonly content: RegExp
}

/** How far behind a quantity the words of its clause are looked at: 首批18家律所|入驻. */
const TAIL = 16

/** The words of a row's clause from a place on, with some behind the row. */
const clauseFrom = (reading: string, start: number, { chunk }: Row): string =>
  reading.slice(start, chunk.end + TAIL).replace(/[，。；：].*/s, '')

/** 建设风电项目，规划装机容量200万千瓦: a property is of what is built in the clause before, as is all that a firm builds it for; what a policy grants is of it. */
export function objectBefore(
  reading: string,
  { governed, actor }: Said,
  row: Row,
  { property, granted, tenant }: Belongings,
): Entity | undefined {
  const { chunk } = row
  if (reading[chunk.start - 1] !== '，') return undefined
  const last = governed.findLast(({ place }) => place.end < chunk.start && !place.nested)
  if (last?.governor?.roles[last.place.entity.type] !== 'BUILDS' || last.row.places.length > 1) return undefined
  const { type } = last.place.entity
  const words = reading.slice(chunk.start, chunk.end)
  const isOfFirm = actor?.entity.type === 'Enterprise' && BUILT.has(type)
  const hosts = type === 'Platform' && tenant.test(clauseFrom(reading, chunk.start, row))
  if (!isOfFirm && !hosts && !(type === 'Policy' ? granted : property).test(words)) return undefined
  return /^[”》]?[^，。；：]{0,14}$/.test(reading.slice(last.place.end, chunk.start - 1))
    ? last.place.entity
    : undefined
}

/** 出台《若干措施》，从三个方面给出12条举措: of what a policy consists is its own. */
export function policyOf(
  reading: string,
  { statement, top }: Said,
  row: Row,
  { content }: Pick<Belongings, 'content'>,
): Entity | undefined {
  const { chunk, quantities } = row
  if (!content.test(clauseFrom(reading, quantities[0]?.number ?? chunk.end, row))) return undefined
  return top.findLast(
    ({ start, end, entity }) => entity.type === 'Policy' && start >= statement.start && end <= chunk.start,
  )?.entity
}

interface Help {
  readonly helped: RegExp
  /** Behind the comma somebody else is helped. */
  readonly helpedAgain: RegExp
}

/** 支持甲实验室开展攻关，引进团队2个: who is helped to do something has what comes of it; a firm's success is its area's. */
export function helpedBefore(
  reading: string,
  { statement, top }: Said,
  { chunk }: Row,
  { helped, helpedAgain }: Help,
): Entity | undefined {
  if (reading[chunk.start - 1] !== '，') return undefined
  const place = top.findLast(
    ({ start, end }) => end < chunk.start && helped.test(reading.slice(Math.max(0, start - 4), start)),
  )
  if (place?.entity.type !== 'Platform') return undefined
  const since = reading.slice(place.end, chunk.start)
  const acts = /^[”]?(?![、和等及，])[^，。；]{2}/.test(since) && !/[。；]/.test(since) && !helpedAgain.test(since)
  return acts && statement.start <= place.start ? place.entity : undefined
}

/** 计划投资63亿元，建设甲基地: the money is for what it builds. */
export const isInvested = (reading: string, { chunk, quantities }: Row): boolean =>
  quantities.length === 1 &&
  quantities[0]?.unit.endsWith('元') === true &&
  /(?<!完成)投资[^，。；]{0,4}$/.test(reading.slice(chunk.start, quantities[0].number))

/** What the clause behind the money builds. */
export function builtFor({ governed, statement }: Said, { chunk }: Row): Entity | undefined {
  const next = statement.clauses.find(({ start }) => start > chunk.end)?.end ?? chunk.end
  return governed.find(
    ({ place: { start, end, nested, entity }, governor }) =>
      start >= chunk.end &&
      end <= next &&
      !nested &&
      BUILT.has(entity.type) &&
      governor?.roles[entity.type] === 'BUILDS',
  )?.place.entity
}

/** What is built: the money and the properties of a clause are of it. */
export const BUILT: ReadonlySet<EntityType> = new Set(['Platform', 'Project'])

/** Before the noun that a clause is about: when, how surely and for whom. */
const LEAD =
  /^(?:(?:到|至|截至)?\d{4}年?[底末初前]?|\d{1,2}月[底末]?|今年|去年|明年|当年|同年|目前|现在|当前|此次|其中|同时|[投建达]产后|建成后|投用后|预计|力争|确保|计划|推动|实现|达到|[为向给])+/

/** 全省产值, 省财政: the region that was named last of that level. Shares and ranks (占全省, 全省首个) are not of it. */
const WHOLE = /^(?:[全我本]([省市县州区])(?![首第前各唯])|([省市县州区])级?财政)/

const ENDS: Readonly<Record<string, RegExp>> = { 省: /省$|自治区$/, 市: /市$/, 县: /县$/, 州: /州$/ }
const KINDS: Readonly<Record<string, EntityKind>> = { 省: 'PROVINCE', 市: 'CITY' }

const isOfLevel = (level: string, { type, kind, name }: Entity): boolean =>
  type === 'Region' &&
  (ENDS[level]?.test(name) === true || (level in KINDS && (kind === KINDS[level] || isMunicipality(name))))

/** How far back the region of 全市 may be named. */
const WIDE = 300

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
  const whole = WHOLE.exec(reading.slice(at, at + 4))
  const level = whole?.[1] ?? whole?.[2]
  if (!level) return at > chunk.start ? refers(reading, places, at) : undefined
  if (level === '区') return about
  const named = places
    .within({ start: Math.max(0, at - WIDE), end: at })
    .findLast(({ entity }) => isOfLevel(level, entity))
  return named?.entity ?? (about?.type === 'Region' ? about : undefined)
}

/** 总投资12亿元的软件园, 占地千亩的国内最大制造基地: what a thing has stands before its name. */
export function namedBehind(
  reading: string,
  { top }: Said,
  { chunk }: Row,
  { property }: Pick<Belongings, 'property'>,
): Entity | undefined {
  if (reading[chunk.end] !== '的' || !property.test(reading.slice(chunk.start, chunk.end))) return undefined
  const place = top.find(({ start }) => start > chunk.end)
  return place && BUILT.has(place.entity.type) && /^[^，。；]{0,10}$/.test(reading.slice(chunk.end + 1, place.start))
    ? place.entity
    : undefined
}

/** 甲银行为项目提供授信45亿元: what is given to a thing is its own. */
export function givenTo(
  reading: string,
  { chunk, quantities }: Row,
  places: Places,
  refers: ReturnType<typeof referenceOf>,
): Entity | undefined {
  const number = quantities[0]?.number ?? chunk.end
  const to = /[为為向给給](?=[^为為向给給]{2,14}$)/.exec(reading.slice(chunk.start, number))
  return to ? refers(reading, places, chunk.start + to.index + 1) : undefined
}
