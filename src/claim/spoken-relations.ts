import type { Entity } from '../entity/entity.ts'
import type { Governor, StatedRelation } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { EntityType, RelationType } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import { isSummedUp } from './count-relations.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Government } from './govern.ts'
import { spanOf } from './govern.ts'
import { isOwnBody, isOwnThing } from './own.ts'
import type { Place } from './places.ts'
import { couplesOf } from './rows.ts'
import type { Said } from './said.ts'

/** Who acts, and where the words say so. */
interface Doer {
  readonly entity: Entity
  readonly span?: Span
}

/** Between a doer and the cue stand adverbs at most. */
const ADVERBS = /^[》”]?[^，。；：、的等《“]{0,6}$/

export interface SpokenCues {
  /** Ends the words before a cue where somebody else is to do it. */
  readonly granting: RegExp
  /** Stands close before a cue where it is only agreed. */
  readonly signing: RegExp
  /** Only the issuer of a document does so in it. */
  readonly issuing: ReadonlySet<string>
  /** Ends the words before a partner where somebody who is no known name has it. */
  readonly others: RegExp
}

/** What the cues of a statement say of those who act and of what the cues govern. */
export function spokenRelations(
  reading: string,
  said: Said,
  cues: SpokenCues,
  relationTypes: Ontology['relationTypes'],
): readonly Found[] {
  return said.governed.filter(isGoverned).flatMap((government) =>
    stated(reading, said, government).flatMap((relation) => {
      if (relation.type === 'ISSUED_BY' && isSummedUp(reading, government.row, said)) return []
      if (relation.type === 'COOPERATES_WITH' && leadsPartner(government)) return []
      const alien = relation.type === 'COOPERATES_WITH' && isOfOthers(reading, said, government, cues.others)
      if (relation.type === 'OPERATES' && isGranted(reading, government, cues.granting)) return []
      if (relation.type === 'OPERATES' && isSigned(reading, said, government, cues.signing)) return []
      const { from, to } = relationTypes[relation.type]
      return doersOf(reading, said, government, relation.by ?? (relation.reverse ? to : from), relation)
        .filter(
          (doer) =>
            (doer.span || !alien) &&
            (doer.span || !relation.spoken || isOwned(reading, relation, government)) &&
            !isPhrase(reading, doer, relation) &&
            !isGrantee(doer, relation, government, cues.issuing) &&
            !isObject(reading, doer),
        )
        .map((doer) => relate(relation, doer, government))
    }),
  )
}

/** 鼓励企业与华为合作: somebody who is no known name does it with them, and so does 新区 in what a ministry writes. */
function isOfOthers(reading: string, { actor }: Said, { row }: Government, others: RegExp): boolean {
  const before = reading.slice(Math.max(0, row.start - NEAR), row.start)
  return others.test(before) || (actor?.entity.type === 'Organization' && AREA_WITH.test(before))
}

const NEAR = 8
const AREA_WITH = /新区[与同和跟][“《]?$/

interface Governed extends Government {
  readonly governor: Governor
}

const isGoverned = (government: Government): government is Governed => government.governor !== undefined

/** 全面深化改革、扩大开放 begins with a policy as a phrase: only one in 《》 carries out another. */
const isPhrase = (reading: string, { entity, span }: Doer, { type }: StatedRelation): boolean =>
  type === 'BASED_ON' &&
  entity.type === 'Policy' &&
  span !== undefined &&
  !reading.slice(span.end - 1, span.end + 1).includes('》')

/** 同意《总体规划》: a reply is a government's, and the area that it is about grants nothing. */
const isGrantee = (
  { entity, span }: Doer,
  { type }: StatedRelation,
  { cue }: Governed,
  issuing: ReadonlySet<string>,
): boolean => type === 'ISSUED_BY' && !span && entity.type === 'NewArea' && cue !== undefined && issuing.has(cue.word)

/** 把新区建成示范区: it is made into it by somebody else. */
const isObject = (reading: string, { span }: Doer): boolean =>
  span !== undefined && /[把将]/.test(reading[span.start - 1] ?? '')

/** 建成新区“产业大脑”: the words say whose it is. */
const isOwned = (reading: string, { type }: StatedRelation, { place, row }: Government): boolean =>
  type === 'OPERATES' && (isOwnThing(reading, place) || isOwnThing(reading, row))

/** 同意建设, 支持打造: somebody else builds. */
const isGranted = (reading: string, { at }: Government, granting: RegExp): boolean =>
  granting.test(reading.slice(Math.max(0, at - 4), at))

/** How far before a cue it may be said that it is agreed. */
const AGREED = 16

/** 甲公司、乙大学签约共建实验室: it is not there yet. */
const isSigned = (reading: string, { statement }: Said, { at }: Government, signing: RegExp): boolean =>
  signing.test(reading.slice(Math.max(statement.start, at - AGREED), at))

function relate(relation: StatedRelation, doer: Doer, { place, governor, quote, cue }: Governed): Found {
  const [from, to] = relation.reverse ? [place.entity, doer.entity] : [doer.entity, place.entity]
  return {
    type: relation.type,
    from,
    to,
    quote: doer.span ? union(doer.span, quote) : quote,
    rule: governor.rule,
    assertion: doer.span ? 'STATED' : 'INFERRED',
    ...(cue ? { cue: spanOf(cue) } : {}),
  }
}

function stated(reading: string, { status }: Said, government: Governed): readonly StatedRelation[] {
  const { governor, cue, place } = government
  const said = cue?.word ?? ''
  return (governor.relations ?? []).filter(
    ({ to, when, words, except, ends }) =>
      to.includes(place.entity.type) &&
      !(place.entity.kind && except?.includes(place.entity.kind)) &&
      (!ends || endsSo(reading, government, ends)) &&
      (!when || when.includes(status)) &&
      (!words || words.some((word) => word === said || (word.length > 1 && said.endsWith(word)))),
  )
}

/** By its name or by the head of its row: 创新行动, 产业兴区、开放强区两大战略. */
const endsSo = (reading: string, { place, row }: Government, ends: readonly string[]): boolean => {
  const tail = reading.slice(row.end, row.end + HEAD)
  const head = tail.slice(SUM.exec(tail)?.[0].length ?? 0)
  return ends.some((end) => place.entity.name.replace(/”$/, '').endsWith(end) || head.startsWith(end))
}

/** A head in a row: its marks, a count and itself. */
const HEAD = 10
const SUM = /^[”》]?等?(?:[一二两三四五六七八九十\d]{1,2}[大个项])?/

/** 为新区出台《措施》: for whom it is done. */
const FOR = /(?:(?<!成)为|给|针对|围绕|面向)[“]?$/

/** 在新区建设实验室, 甲大学在新区与乙公司合作: whom the words right before the cue name is where it is done. */
const SOMEWHERE: ReadonlySet<RelationType> = new Set(['OPERATES', 'COOPERATES_WITH'])

/**
 * The names right before the cue, with the subject whom they only help; else the subject of the clause or of those before
 * it; else who acts in the statement. `types` are those of which the relation holds.
 */
function doersOf(
  reading: string,
  said: Said,
  government: Government,
  types: readonly EntityType[],
  { type, alone = false }: StatedRelation,
): readonly Doer[] {
  const before = type === 'COOPERATES_WITH' ? beforePartner(government) : []
  const fellows = { types: alone ? [] : types, partners: type !== 'COOPERATES_WITH' }
  if (before.length > 0) return before.filter(({ entity }) => types.includes(entity.type))
  const own = new Set(government.row.places)
  const near = nearest(
    said.governed.filter(
      ({ place, row, governor }) =>
        types.includes(place.entity.type) &&
        !place.nested &&
        !own.has(place) &&
        !(SOMEWHERE.has(type) && reading[row.start - 1] === '在') &&
        !FOR.test(reading.slice(Math.max(0, row.start - 3), row.start)) &&
        !(alone && (helps(place, governor) || governor?.local)) &&
        row.end <= government.at &&
        government.at - row.end <= 8 &&
        ADVERBS.test(reading.slice(row.end, government.at)),
    ),
  )
  const named = near.map(({ place }) => ({ entity: place.entity, span: place }))
  const built = alone ? builtBefore(reading, said, government) : undefined
  if (built) return [{ entity: built.entity, span: built }]
  if (near.length > 0 && !near.some(({ place, governor, row }) => !row.partner && helps(place, governor))) return named
  const clause = said.statement.clauses
    .filter(({ start }) => start <= government.place.start)
    .findLast(
      ({ subject }) =>
        typeof subject === 'object' &&
        types.includes(subject.entity.type) &&
        !own.has(subject) &&
        subject.end <= government.row.start,
    )
  const subject = typeof clause?.subject === 'object' ? clause.subject : undefined
  if (subject && clause && clause.end <= government.at && SETTLES.test(reading.slice(subject.end, clause.end)))
    return said.about && types.includes(said.about.type) ? [{ entity: said.about }, ...named] : named
  const leader = type === 'COOPERATES_WITH' ? leaderBefore(reading, said, government, subject?.end ?? 0) : undefined
  if (leader) return types.includes(leader.entity.type) ? [{ entity: leader.entity, span: leader }, ...named] : named
  if (hasAlienSubject(said, government)) return named
  if (subject) return [...withFellows(said, { entity: subject.entity, span: subject }, fellows), ...named]
  const scene = alone ? sceneBefore(reading, said, government) : undefined
  if (scene && types.includes(scene.entity.type)) return [{ entity: scene.entity, span: scene }, ...named]
  const actor = actorFor(said, types, type)
  if (actor && !types.includes(actor.entity.type) && said.areas.some((area) => types.includes(area.type)))
    return [...said.areas.map((entity) => ({ ...actor, entity })), ...named]
  if (!actor || !types.includes(actor.entity.type)) return named
  // 甲中心、乙基地相继落户: neither settles in the other.
  if (
    SETTLES.test(government.cue?.word ?? '') &&
    government.row.places.some(({ start }) => start === actor.span?.start)
  )
    return named
  return [...withFellows(said, actor, fellows), ...named]
}

/**
 * 新区党工委赴…考察: where no body can be meant, one that is called after the area alone stands for it. What a city orders for
 * its new area (本市推动生物医药产业发展) is told of that area.
 */
function actorFor(
  { actor, about, statement }: Said,
  types: readonly EntityType[],
  type: StatedRelation['type'],
): Doer | undefined {
  const stands = actor?.entity.type === 'Organization' && isOwnBody(actor.entity) && !types.includes('Organization')
  const orders =
    type !== 'ISSUED_BY' && about?.type === 'NewArea' && statement.clauses.some(({ subject }) => subject === 'seat')
  return actor && about && (stands || orders) ? { ...actor, entity: about } : actor
}

/** 共建联合实验室，重点突破固态电池: it is what has just been built that works in the field. */
function builtBefore(reading: string, { statement, governed }: Said, { at, cue, row }: Government): Place | undefined {
  if (!cue || !RESEARCHES.has(cue.word)) return undefined
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

const RESEARCHES: ReadonlySet<string> = new Set([
  '围绕',
  '生产',
  '主要生产',
  '从事',
  '聚焦',
  '重点聚焦',
  '突破',
  '主攻',
  '攻关',
  '研究',
  '研制',
  '研发',
  '瞄准',
  '专注',
  '专注于',
  '面向',
])
const BUILDS: ReadonlySet<string> = new Set(['build', 'own', 'establish', 'completed'])

/** 甲公司、乙公司等落户，带动产业发展: what follows is told of where they settle. */
const SETTLES = /(?:入驻|落户|落地|进驻)$/

/** 甲局推进改革，由乙局牵头，联合丙公司: it is the one who leads that works with others. */
const leaderBefore = (reading: string, { governed }: Said, { at }: Government, from: number): Place | undefined =>
  governed.findLast(
    ({ place, row }) =>
      !place.nested &&
      row.start > from &&
      row.end <= at &&
      reading[row.start - 1] === '由' &&
      LEADS.test(reading.slice(row.end, at)),
  )?.place

const LEADS = /^(?:牵头|负责|主导|发起)/

/** 在甲保税区布局数据中心，培育数字贸易: what follows is done there too. */
function sceneBefore(reading: string, { statement, governed }: Said, { at, row }: Government): Place | undefined {
  const from = Math.min(at, row.start)
  const index = statement.clauses.findLastIndex(({ start }) => start <= from)
  const before = statement.clauses[index - 1]
  if (!before || before.subject || reading[before.start] !== '在') return undefined
  return governed.find(({ place }) => place.start === before.start + 1 && !place.nested)?.place
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

/** 推动A与B合作: it is A and B that work together. */
const leadsPartner = ({ place, row }: Government): boolean => couplesOf(row).some(([left]) => left === place)

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
