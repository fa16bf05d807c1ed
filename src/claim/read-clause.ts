import type { EntityType } from '../ontology.ts'
import { marksOf } from '../text/codes.ts'
import type { Span } from '../text/text.ts'
import type { Grammar } from './grammar.ts'
import { endOf } from './grammar.ts'
import type { Place, Places } from './places.ts'
import { lastFrom } from './places.ts'
import { BESIDE } from './rows.ts'

/** What a clause begins with, once words of time and transition are set aside. */
export interface Clause extends Span {
  /** Who stands as its subject: a place that names an entity, the document's own subject, its city or province, or the one named last. */
  readonly subject?: Place | 'self' | 'seat' | 'back' | undefined
  readonly subjectSpan?: Span | undefined
  /** Of whom somebody speaks: 管委会有关负责人表示. */
  readonly speaker?: Place | undefined
  /** Says when, why or how, or who reports; the main statement comes later. */
  readonly adverbial: boolean
  readonly purpose: boolean
  /** Begins a sentence. */
  readonly initial: boolean
  /** Says how something is. */
  readonly copular: boolean
  /** Where the words behind the subject begin. */
  readonly verb: number
  /** More than the name of its subject. */
  readonly says: boolean
  /** Says what is done, or, behind a modal, what somebody is to do. */
  readonly acts: boolean
  /** Its subject is somebody who is no known name: 有关部门要加强…. */
  readonly alien: boolean
}

/** What can be a subject; projects and policies are, though others act in them. */
const SUBJECTS: ReadonlySet<EntityType> = new Set([
  'NewArea',
  'Region',
  'Platform',
  'Organization',
  'Enterprise',
  'Project',
  'Policy',
])

/** Who can act. */
export const ACTORS: ReadonlySet<EntityType> = new Set(['NewArea', 'Region', 'Platform', 'Organization', 'Enterprise'])

/** A clause that ends with it says in which case. */
const CONDITION = '的'

/** A clause that ends with it may tell who advises. */
const ADVICE = '建议'

/** A modal this far from the clause's beginning still has the clause's own subject. */
const NEAR = 40

/** An action as the subject of a copula (发展是硬道理; 建设新区有利于开放); what it is said to be may go on (也是关键之年). */
const IS =
  /^(?:(?!明确|提出|强调|规定|确保)[^，“《：]{1,15}[^，“《：的不只都正还](?:是[^否]|有利于|有助于|意味着)|[也又还更既就都]是)/

/** 公司（以下简称甲公司）. */
const PARENTHESIS = /^[”》]?（[^）]{0,40}）/

/** 省政府按照《方案》要求: it asks for nothing, it is asked. */
const FOLLOWS = /^(?:要)?(?:严格)?(?:按照?|根据|依照|依据|对照|遵照|落实|贯彻)/

const isStop = marksOf('，；：。！？\n')

/** Splits a span at ，；：。 into clauses, not inside names. */
export function splitClauses(text: string, span: Span, places: Places): readonly Span[] {
  const clauses: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const place = places.at(at)
    if (place && place.end <= span.end) at = place.end - 1
    else if (isStop(text.charCodeAt(at))) {
      if (at > start) clauses.push({ start, end: at })
      start = at + 1
    }
  }
  if (start < span.end) clauses.push({ start, end: span.end })
  return clauses
}

/** Reads a clause; undefined where it holds nothing but words of time and transition. */
export function readClause(text: string, span: Span, places: Places, grammar: Grammar): Clause | undefined {
  const begin = skipConnectors(text, span, grammar)
  const from = skipModifier(text, skipAttribute(text, begin, places, grammar), span, places, grammar)
  if (from >= span.end) return undefined
  const first = subjectAt(text, from, places, grammar)
  const work = first ? workBehind(text, first, span, places, grammar) : undefined
  const found = work ?? first
  const row = found ? endOfCollective(text, endOfRow(text, found.subjectSpan.end, places), grammar) : from
  const verb = found ? Math.max(row, endOf(grammar.when, text, row)) : from
  const rest = text.slice(verb, Math.min(span.end, verb + NEAR))
  const reports = !FOLLOWS.test(rest) && grammar.report.test(text.slice(Math.max(verb, span.end - 8), span.end))
  // 东南大学教授建议，新区应…: who advises is not who is to act.
  const advises = text.startsWith(ADVICE, span.end - ADVICE.length) && grammar.advice.test(text.slice(from, span.end))
  const conditional = text[span.end - 1] === CONDITION || grammar.period.test(text.slice(from, span.end))
  const adverbial =
    reports ||
    advises ||
    conditional ||
    (!found && endOf(grammar.adverbial, text, from) > 0 && grammar.modal.exec(rest)?.index !== 0)
  const purpose = !found && endOf(grammar.purpose, text, from) > 0
  const initial = !/[，：]/.test(text[span.start - 1] ?? '')
  const ofField = isField(places.at(verb))
  const acting = endOf(grammar.action, text, verb) > 0
  const own = reports || advises || conditional ? undefined : found
  const copular = found || !acting ? endOf(grammar.copula, rest, 0) > 0 : IS.test(rest)
  return {
    start: from,
    end: span.end,
    subject: own?.subject,
    subjectSpan: own?.subjectSpan,
    speaker:
      reports && typeof found?.subject === 'object' && speaks(text.slice(verb, span.end), grammar)
        ? found.subject
        : undefined,
    adverbial,
    purpose,
    initial,
    copular,
    verb,
    says: !ofField && text.slice(verb, span.end).replace(PARENTHESIS, '').length > 1,
    alien: !found && !acting && !adverbial && isStranger(text, from, places, grammar),
    acts: acting || (!ofField && (grammar.modal.test(rest) || grammar.aspect.test(rest))),
  }
}

/** 管委会有关负责人表示; a firm speaks for itself: 甲公司表示. */
const speaks = (words: string, { spokesperson }: Grammar): boolean => spokesperson.test(words) || words.length <= 4

function skipConnectors(text: string, span: Span, grammar: Grammar): number {
  let at = span.start
  for (
    let end = endOf(grammar.connector, text, at);
    end > at && at < span.end;
    end = endOf(grammar.connector, text, at)
  )
    at = end
  return at
}

/** 位于新区的软件园: what lies there is the subject, not where. 这座软件园 is the one that is named. */
function skipAttribute(text: string, from: number, places: Places, grammar: Grammar): number {
  const pointed = endOf(grammar.pointer, text, from)
  if (pointed > 0 && places.at(pointed)) return pointed
  const lying = endOf(grammar.lying, text, from)
  const place = lying > 0 ? lastFrom(places.at, lying) : undefined
  return place && text[place.end] === '的' && places.at(place.end + 1) ? place.end + 1 : from
}

/** 总投资20亿元的软件园: words before 的 are not the subject's own verb. */
function skipModifier(text: string, from: number, { end }: Span, places: Places, grammar: Grammar): number {
  if (places.at(from) || endOf(grammar.action, text, from) > 0 || endOf(grammar.adverbial, text, from) > 0) return from
  const named = places.within({ start: from, end: Math.min(end, from + NEAR) }).find(({ nested }) => !nested)
  return named && MODIFIER.test(text.slice(from, named.start)) ? named.start : from
}

const MODIFIER = /^[^，。；：、]{2,30}的[“《]?$/

/** 新区|总投资20亿元的|软件园开工: what is built there is told of, not the area. */
function workBehind(
  text: string,
  { subject, subjectSpan }: NonNullable<ReturnType<typeof subjectAt>>,
  span: Span,
  places: Places,
  grammar: Grammar,
): ReturnType<typeof subjectAt> {
  if (typeof subject !== 'object' || !AREA_TYPES.has(subject.entity.type)) return undefined
  const at = skipModifier(text, subjectSpan.end, span, places, grammar)
  const work = at > subjectSpan.end ? subjectAt(text, at, places, grammar) : undefined
  return typeof work?.subject === 'object' && WORKS.has(work.subject.entity.type) ? work : undefined
}

const AREA_TYPES: ReadonlySet<EntityType> = new Set(['NewArea', 'Region'])
const WORKS: ReadonlySet<EntityType> = new Set(['Project', 'Platform'])

/** 新区|各单位|走访企业. */
const endOfCollective = (text: string, at: number, { collective }: Grammar): number =>
  Math.max(at, endOf(collective, text, at))

/** Where the names end that stand in a row with the one that ends at a place. */
function endOfRow(text: string, end: number, places: Places): number {
  let last = end
  for (let next = nextInRow(text, last, places); next; next = nextInRow(text, last, places)) last = next.end
  return last
}

function nextInRow(text: string, end: number, places: Places): Place | undefined {
  const gap = [1, 2, 3].find((width) => places.at(end + width) && BESIDE.test(text.slice(end, end + width)))
  return gap === undefined ? undefined : places.at(end + gap)
}

/** A name whose owner or place stands before it is the last of the row: 北京市|西城区推进; a field tells of the one before. */
function subjectAt(
  text: string,
  at: number,
  places: Places,
  grammar: Grammar,
): { subject: Place | 'self' | 'seat' | 'back'; subjectSpan: Span } | undefined {
  const open = /[“《]/.test(text[at] ?? '') ? 1 : 0
  const place = lastFrom(places.at, places.at(at) ? at : at + open, (next) => !isField(next))
  if (place && SUBJECTS.has(place.entity.type))
    return stands(text, place) ? { subject: place, subjectSpan: place } : undefined
  const self = endOf(grammar.self, text, at)
  if (self > 0) return { subject: 'self', subjectSpan: { start: at, end: self } }
  const seat = endOf(grammar.seat, text, at)
  if (seat > 0) return { subject: 'seat', subjectSpan: { start: at, end: seat } }
  const back = endOf(grammar.back, text, at)
  return back > 0 ? { subject: 'back', subjectSpan: { start: at, end: back } } : undefined
}

/** 有关部门要…; what stands inside of a known name, or behind it, is none (接收|中关村科学城). */
function isStranger(text: string, from: number, places: Places, { stranger }: Grammar): boolean {
  const end = endOf(stranger, text, from)
  return (
    end > 0 && places.within({ start: from, end: from + NEAR }).every((place) => place.start >= end || place.end < end)
  )
}

/** 湖南|北斗产业已涵盖…: what is said is said of the field. */
const isField = (place: Place | undefined): boolean => place?.entity.type === 'Industry'

/** Not the attribute of another noun, nor the place where something is. */
const stands = (text: string, place: Place): boolean => !/^(?:的|内|等地)/.test(text.slice(place.end, place.end + 2))
