import type { SuffixRule } from '../lexicon/grammar.ts'
import type { EntityKind } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Head } from './heads.ts'

/** A head noun with the words before it, which may be a name. */
export interface Candidate extends Span {
  readonly rule: SuffixRule
  /** What stands before the plain head noun. */
  readonly modifier: string
  /** What stands before the whole head. */
  readonly before: string
  readonly wordBefore: string
  /** The first of two fields in the name of a laboratory, centre or campaign: 先进材料 in 先进材料与智能制造实验室. */
  readonly firstField?: string
  /** Begins with whose body it is, before the verb that says what it leads. */
  readonly leads?: true
  /** Where a line begins whose name says from where to where it runs: 南昌 in 南昌至九江高铁. */
  readonly from?: string
  /** What follows the head: a phase, a stretch of road. */
  readonly extension: string
}

const LONGEST_NAME = 40

/** Kinds that may be of two fields, with what joins these. */
const OF_FIELDS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  LAB: ['与'],
  INSTITUTE: ['与'],
  CENTER: ['与'],
  BASE: ['与', '和', '及'],
  PROGRAM: ['与', '和', '及'],
  DATA_CENTER: ['与', '和'],
}
const LONGEST_FIELD = 14

/** What joins the ends of a line, and the longest name of one. */
const TO = '至'
const LONGEST_END = 5

/** What may still belong to a name after its head: a phase with what is done in it, a stretch of road, that it is being set up. */
const EXTENSION =
  /^[一二三四五六七八]期(?:改?扩建(?=[、，。；]|建设|项目|工程|等))?(?:项目|工程)?|^（[^（）\n]{2,16}段）|^（筹）|^(?:[东西南北]延?|延伸)段(?![落位])/

/** The end of a line that is built: 地铁4号线松北段. */
const STRETCH = /^[\u4e00-\u9fff]{2,3}段(?![落位])/

/** A committee before the government of the same place. */
const SECOND_BODY = /^(.*?([\u4e00-\u9fff]{2,8}?[省市区县州])委员?会?)\2/

/** The name as it probably begins, then as it begins where the verb before it is its own; a body of government begins there first. */
export function candidatesOf(
  head: Head,
  text: string,
  boundaries: Boundaries,
  builds: ReadonlySet<string>,
): Candidate[] {
  const begin = boundaries.begin(head.start)
  const built = head.rule.type !== 'Policy' && head.rule.needs !== 'placed' && builds.has(boundaries.wordBefore(begin))
  const widest = boundaries.widestBegin(head.start)
  const begins = built ? [begin] : [begin, widest]
  if (head.rule.needs === 'acted') begins.push(boundaries.nominalBegin(head.start))
  if (head.rule.needs === 'placed') begins.reverse()
  // 中共江苏省委|江苏省人民政府 are two, side by side in a title.
  const second = head.rule.type === 'Organization' ? SECOND_BODY.exec(text.slice(begin, head.end)) : null
  if (second) begins.unshift(begin + (second[1]?.length ?? 0))
  return [
    ...lineCandidate(begin, head, text, boundaries),
    ...leadingCandidate(widest, head, text, boundaries),
    ...[...new Set([begin, widest])].flatMap((begin) => joinedCandidate(begin, head, text, boundaries)),
    ...[...new Set(begins)].flatMap((begin) => candidateFrom(begin, head, text, boundaries)),
  ]
}

/** A group that leads what it advances begins with whose it is: 国务院|推进浦东新区开发开放领导小组. */
const LEADS = /(?:领导小组|工作专班|协调小组)(?:办公室)?$/
const ADVANCES = /^(?:深入|加快|全面)?(?:推进|促进|推动|支持)$/
const LONGEST_BODY = 8

function leadingCandidate(begin: number, head: Head, text: string, boundaries: Boundaries): Candidate[] {
  if (head.rule.kind !== 'GOVERNMENT' || !LEADS.test(text.slice(head.start, head.end))) return []
  const verb = boundaries.wordBefore(begin)
  if (!ADVANCES.test(verb)) return []
  const joint = begin - verb.length
  const start = boundaries.begin(joint - 1)
  if (start === joint || joint - start > LONGEST_BODY) return []
  return candidateFrom(start, head, text, boundaries).map((candidate) => ({ ...candidate, leads: true }))
}

/** The name of a line as it begins with the place from which it runs. */
function lineCandidate(begin: number, head: Head, text: string, boundaries: Boundaries): Candidate[] {
  if (head.rule.kind !== 'TRANSPORT' || boundaries.wordBefore(begin) !== TO) return []
  const joint = begin - TO.length
  const start = boundaries.begin(joint - 1)
  const from = text.slice(start, joint)
  if (from.length < 2 || from.length > LONGEST_END) return []
  return candidateFrom(start, head, text, boundaries).map((candidate) => ({ ...candidate, from }))
}

/** The name as it begins where a joint stands between two fields. */
function joinedCandidate(begin: number, head: Head, text: string, boundaries: Boundaries): Candidate[] {
  const word = boundaries.wordBefore(begin)
  if (!head.rule.kind || !OF_FIELDS[head.rule.kind]?.includes(word)) return []
  const joint = begin - word.length
  const start = boundaries.begin(joint - 1)
  if (joint - start < 2 || joint - start > LONGEST_FIELD || head.core - begin < 2) return []
  return candidateFrom(start, head, text, boundaries).map((candidate) => ({
    ...candidate,
    firstField: text.slice(start, joint),
  }))
}

function candidateFrom(begin: number, head: Head, text: string, { wordBefore }: Boundaries): Candidate[] {
  const start = withoutOwner(text, begin, head)
  const modifier = text.slice(start, head.core)
  if (modifier.length === 0 || head.end - start > LONGEST_NAME || /[，。；\n]/.test(modifier)) return []
  const extension = extensionOf(head, text)
  const before = text.slice(start, head.start)
  const end = head.end + extension.length
  return [{ start, end, rule: head.rule, modifier, before, wordBefore: wordBefore(start), extension }]
}

/** A line of the underground may have a letter in its number: 贵阳轨道交通S1|号线. */
const LINE = /线(?:[一二三四]期)?$/

/** The code of a road begins its name: S2高速公路. */
const ROAD = /[GSXY]\d{1,4}$/

/** A house of a museum or library: 青屿图书馆|东馆. */
const HOUSE = /^[^和与及或等的、，。开闭建成布到进出在将为]{1,3}馆(?!长|藏|员)/
const HOUSES = /(?:博物[馆院]|图书馆|美术馆|科技馆|档案馆|展览馆|文化馆)$/

function extensionOf({ rule, start, end }: Head, text: string): string {
  const after = text.slice(end, end + 20)
  if (HOUSES.test(text.slice(start, end))) return HOUSE.exec(after)?.[0] ?? ''
  const stretch = rule.needs === 'numbered' ? STRETCH.exec(after)?.[0] : undefined
  return stretch ?? EXTENSION.exec(after)?.[0] ?? ''
}

/** A long clause before a quotation is not part of its name; a grade is: 国家“3+N”人才集聚平台. */
function withoutOwner(text: string, start: number, head: Head): number {
  const before = text.slice(start, head.start)
  const road = ROAD.exec(before)
  if (road && !LINE.test(text.slice(head.start, head.end))) return start + road.index
  const quotation = before.indexOf('“')
  return quotation > 3 ? start + quotation : start
}
