import type { Cues, Governor, StatedRelation } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import { isSummedUp } from './count-relations.ts'
import type { Doer } from './doers.ts'
import { doerFinder } from './doers.ts'
import type { Found } from './found.ts'
import { union } from './found.ts'
import type { Government } from './govern.ts'
import { spanOf } from './govern.ts'
import { isOwnThing } from './own.ts'
import { couplesOf } from './rows.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** Finds what the cues of a statement say of those who act and of what the cues govern. */
export function spokenFinder(cues: Cues, relationTypes: Ontology['relationTypes']) {
  const grants = new RegExp(`(?:${anyOf(cues.granting)})$`)
  const signs = new RegExp(anyOf(cues.signing))
  const ofOthers = new RegExp(`(?:${anyOf(cues.others)})[与同和跟][“《]?$`)
  const issuing = new Set(cues.issuing)
  const doersOf = doerFinder(cues)
  return (reading: string, said: Said): readonly Found[] =>
    said.governed.filter(isGoverned).flatMap((government) =>
      stated(reading, said, government).flatMap((relation) => {
        if (relation.type === 'ISSUED_BY' && isSummedUp(reading, government.row, said)) return []
        if (relation.type === 'COOPERATES_WITH' && leadsPartner(government)) return []
        const alien = relation.type === 'COOPERATES_WITH' && isOfOthers(reading, said, government, ofOthers)
        if (relation.type === 'OPERATES' && isGranted(reading, government, grants)) return []
        if (relation.type === 'OPERATES' && isSigned(reading, said, government, signs)) return []
        const { from, to } = relationTypes[relation.type]
        return doersOf(reading, said, government, relation.by ?? (relation.reverse ? to : from), relation)
          .filter(
            (doer) =>
              (doer.span || !alien) &&
              (doer.span || !relation.spoken || isOwned(reading, relation, government)) &&
              !isPhrase(reading, doer, relation) &&
              !isGrantee(doer, relation, government, issuing) &&
              !isObject(reading, doer),
          )
          .map((doer) => relate(relation, doer, government))
      }),
    )
}

/** 鼓励企业与华为合作: somebody who is no known name does it with them, and so does 新区 in what a ministry writes. */
function isOfOthers(reading: string, { actor }: Said, { row }: Government, ofOthers: RegExp): boolean {
  const before = reading.slice(Math.max(0, row.start - NEAR), row.start)
  return ofOthers.test(before) || (actor?.entity.type === 'Organization' && AREA_WITH.test(before))
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
const isGranted = (reading: string, { at }: Government, grants: RegExp): boolean =>
  grants.test(reading.slice(Math.max(0, at - 4), at))

/** How far before a cue it may be said that it is agreed. */
const AGREED = 16

/** 甲公司、乙大学签约共建实验室: it is not there yet. */
const isSigned = (reading: string, { statement }: Said, { at }: Government, signs: RegExp): boolean =>
  signs.test(reading.slice(Math.max(statement.start, at - AGREED), at))

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

/** 推动A与B合作: it is A and B that work together. */
const leadsPartner = ({ place, row }: Government): boolean => couplesOf(row).some(([left]) => left === place)
