import type { Entity } from '../entity/entity.ts'
import type { Cues, StatedRelation } from '../lexicon/cues.ts'
import type { EntityType, RelationType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Government } from './govern.ts'
import { isOwnBody } from './own.ts'
import type { Place } from './places.ts'
import type { Clause } from './read-clause.ts'
import { couplesOf } from './rows.ts'
import type { Said } from './said.ts'
import { sceneOf, THERE } from './scene.ts'
import { anyOf } from './words.ts'

/** Who acts, and where the words say so. */
export interface Doer {
  readonly entity: Entity
  readonly span?: Span
}

/** Between a doer and the cue stand adverbs at most; what 和 joins to another verb was done before it (服务甲战略和共建乙带). */
const ADVERBS = /^[》”]?(?![和及])[^，。；：、的等《“]{0,6}$/
const NEAR = 8

/** 为新区出台《措施》: for whom it is done. */
const FOR = /(?:(?<!成)为|给|针对|围绕|面向)[“]?$/

/** 在新区建设实验室, 甲大学在新区与乙公司合作: whom the words right before the cue name is where it is done. */
const SOMEWHERE: ReadonlySet<RelationType> = new Set(['OPERATES', 'COOPERATES_WITH'])

/**
 * Finds who does what a cue says: the names right before the cue, with the subject whom they only help; else the subject of
 * the clause or of those before it; else who acts in the statement. `types` are those of which the relation holds.
 */
export function doerFinder({ settling, leading, researching }: Pick<Cues, 'settling' | 'leading' | 'researching'>) {
  const settles = new RegExp(`(?:${anyOf(settling)})$`)
  const leads = new RegExp(`^(?:${anyOf(leading)})`)
  const researches = new Set(researching)
  return (
    reading: string,
    said: Said,
    government: Government,
    types: readonly EntityType[],
    { type, alone = false }: StatedRelation,
  ): readonly Doer[] => {
    const before = type === 'COOPERATES_WITH' ? beforePartner(government) : []
    const fellows = { types: alone ? [] : types, partners: type !== 'COOPERATES_WITH' }
    if (before.length > 0) return before.filter(({ entity }) => types.includes(entity.type))
    const near = namedBefore(reading, said, government, types, { type, alone })
    const named = near.map(({ place }) => ({ entity: place.entity, span: place }))
    const built = alone ? builtBefore(reading, said, government, researches) : undefined
    if (built) return [{ entity: built.entity, span: built }]
    if (near.length > 0 && !near.some(({ place, governor, row }) => !row.partner && helps(place, governor)))
      return named
    const clause = lastSubject(said, government, types)
    const subject = typeof clause?.subject === 'object' ? clause.subject : undefined
    if (subject && clause && clause.end <= government.at && settles.test(reading.slice(subject.end, clause.end)))
      return said.about && types.includes(said.about.type) ? [{ entity: said.about }, ...named] : named
    const leader =
      type === 'COOPERATES_WITH' ? leaderBefore(reading, said, government, leads, subject?.end ?? 0) : undefined
    if (leader) return types.includes(leader.entity.type) ? [{ entity: leader.entity, span: leader }, ...named] : named
    if (hasAlienSubject(said, government)) return named
    if (subject) return [...withFellows(said, { entity: subject.entity, span: subject }, fellows), ...named]
    const scene = alone ? sceneBefore(reading, said, government) : undefined
    if (scene && types.includes(scene.entity.type)) return [{ entity: scene.entity, span: scene }, ...named]
    const actor = alone && tellsOfField(government, said.actor) ? aboutWhom(said) : actorFor(said, types, type)
    if (actor && !types.includes(actor.entity.type) && said.areas.some((area) => types.includes(area.type)))
      return [...said.areas.map((entity) => ({ ...actor, entity })), ...named]
    if (!actor || !types.includes(actor.entity.type)) return named
    // 甲中心、乙基地相继落户: neither settles in the other.
    if (
      settles.test(government.cue?.word ?? '') &&
      government.row.places.some(({ start }) => start === actor.span?.start)
    )
      return named
    return [...withFellows(said, actor, fellows), ...named]
  }
}

/** 生物医药产业加快集聚，甲园区入驻企业47家: the field is the subject of a clause before that of who acts. */
const tellsOfField = ({ cue, row }: Government, actor: Said['actor']): boolean =>
  cue !== undefined && cue.start >= row.end && actor?.span !== undefined && actor.span.start > cue.start

const aboutWhom = ({ about }: Said): Doer | undefined => about && { entity: about }

/** The row of names that stands right before the cue. */
function namedBefore(
  reading: string,
  { governed }: Said,
  { at, row: own }: Government,
  types: readonly EntityType[],
  { type, alone }: Pick<StatedRelation, 'type' | 'alone'>,
): readonly Government[] {
  return nearest(
    governed.filter(
      ({ place, row, governor }) =>
        types.includes(place.entity.type) &&
        !place.nested &&
        !own.places.includes(place) &&
        !(SOMEWHERE.has(type) && reading[row.start - 1] === '在') &&
        !FOR.test(reading.slice(Math.max(0, row.start - 3), row.start)) &&
        !(alone && (helps(place, governor) || governor?.local)) &&
        row.end <= at &&
        at - row.end <= NEAR &&
        ADVERBS.test(reading.slice(row.end, at)),
    ),
  )
}

/** The last clause before the governed row that has one of the types as its subject. */
const lastSubject = (
  { statement }: Said,
  { place, row }: Government,
  types: readonly EntityType[],
): Clause | undefined =>
  statement.clauses
    .filter(({ start }) => start <= place.start)
    .findLast(
      ({ subject }) =>
        typeof subject === 'object' &&
        types.includes(subject.entity.type) &&
        !row.places.includes(subject) &&
        subject.end <= row.start,
    )

/**
 * 新区党工委赴…考察: where no body can be meant, one that is called after the area alone stands for it. What a city orders for
 * its new area (本市推动生物医药产业发展) is told of that area. A policy is issued by whoever is charged with it; what else
 * such a sentence states is of the area.
 */
function actorFor(
  { actor, charged, about, statement }: Said,
  types: readonly EntityType[],
  type: StatedRelation['type'],
): Doer | undefined {
  if (type === 'ISSUED_BY' && charged) return charged
  const stands = actor?.entity.type === 'Organization' && isOwnBody(actor.entity) && !types.includes('Organization')
  const isTold = about?.type === 'NewArea' && type !== 'ISSUED_BY'
  const governs = actor?.entity.kind === 'GOVERNMENT' && !actor.span && !types.includes('Organization')
  const orders = isTold && (governs || statement.clauses.some(({ subject }) => subject === 'seat'))
  return actor && about && (stands || orders) ? { ...actor, entity: about } : actor
}

/** 共建联合实验室，重点突破固态电池: it is what has just been built that works in the field. */
function builtBefore(
  reading: string,
  { statement, governed }: Said,
  { at, cue, row }: Government,
  researches: ReadonlySet<string>,
): Place | undefined {
  if (!cue || !researches.has(cue.word)) return undefined
  const from = Math.min(at, row.start)
  const index = statement.clauses.findLastIndex(({ start }) => start <= from)
  const [before, clause] = [statement.clauses[index - 1], statement.clauses[index]]
  if (!before || !clause || clause.subject) return undefined
  const last = governed.findLast(
    ({ place, governor }) =>
      !place.nested &&
      place.entity.type === 'Platform' &&
      place.start >= before.start &&
      place.end <= before.end &&
      BUILDS.has(governor?.rule ?? ''),
  )
  return last && /^[”》]?(?:建设)?$/.test(reading.slice(last.place.end, before.end)) ? last.place : undefined
}

const BUILDS: ReadonlySet<string> = new Set(['build', 'own', 'establish', 'completed'])

/** 甲局推进改革，由乙局牵头，联合丙公司: it is the one who leads that works with others. */
const leaderBefore = (
  reading: string,
  { governed }: Said,
  { at }: Government,
  leads: RegExp,
  from: number,
): Place | undefined =>
  governed.findLast(
    ({ place, row }) =>
      !place.nested &&
      row.start > from &&
      row.end <= at &&
      reading[row.start - 1] === '由' &&
      leads.test(reading.slice(row.end, at)),
  )?.place

/** 在甲保税区布局数据中心，培育数字贸易: what follows is done there too. */
function sceneBefore(reading: string, { statement, top }: Said, { at, row }: Government): Place | undefined {
  const from = Math.min(at, row.start)
  const index = statement.clauses.findLastIndex(({ start }) => start <= from)
  const before = statement.clauses[index - 1]
  if (!before || before.subject) return undefined
  return sceneOf(reading, before, (start) => top.find((place) => place.start === start), { opens: THERE })
}

/** 企业牵头，会同…: somebody who is no known name is the subject of the clause, or of the last before it that has one. */
const hasAlienSubject = ({ statement }: Said, { at, row }: Government): boolean =>
  statement.clauses
    .filter(({ start }) => start <= Math.min(at, row.start))
    .findLast(({ subject, alien }) => subject !== undefined || alien)?.alien === true

/** 会同财政部制定: the one who acts does it too. */
const helps = ({ entity }: Place, governor: Government['governor']): boolean =>
  governor?.roles[entity.type] === 'COOPERATION' && !governor.local

/** A、B与C合作: what is said of C is said of A and B. */
const beforePartner = ({ place, row }: Government): readonly Doer[] =>
  couplesOf(row)
    .filter(([, right]) => right === place)
    .map(([left]) => ({ entity: left.entity, span: left }))

/** Of the rows before a cue the last: 河北省|邢台市实施. */
function nearest(candidates: readonly Government[]): readonly Government[] {
  const last = Math.max(...candidates.map(({ row }) => row.end))
  return candidates.filter(({ row }) => row.end === last)
}

/** Which others of the row of a doer do the same. */
interface Fellowship {
  readonly types: readonly EntityType[]
  /** A与B合作，并与C签约: B does nothing with C. */
  readonly partners: boolean
}

/** A与B推进: both do. */
function withFellows(said: Said, doer: Doer, { types, partners }: Fellowship): readonly Doer[] {
  const { span } = doer
  if (!span) return [doer]
  const row = said.governed.find(({ place }) => place.start === span.start)?.row
  const end = partners ? undefined : row?.partner?.start
  const fellows = (row?.places ?? []).filter(
    (place) =>
      place.start !== span.start && types.includes(place.entity.type) && (end === undefined || place.start < end),
  )
  return [doer, ...fellows.map((place) => ({ entity: place.entity, span: place }))]
}
