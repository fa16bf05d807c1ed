import type { Entity } from '../entity/entity.ts'
import type { EntityType } from '../ontology.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Speller } from './document-subject.ts'
import { namedIn } from './document-subject.ts'
import type { Statement } from './find-statements.ts'
import { isPlain } from './find-statements.ts'
import type { Grammar } from './grammar.ts'
import { endOf } from './grammar.ts'
import { itemFollower } from './item-subject.ts'
import type { Places } from './places.ts'
import { AREAS } from './places.ts'
import type { Clause } from './read-clause.ts'
import { ACTORS } from './read-clause.ts'
import { sceneOf } from './scene.ts'
import { chargedBy, labelled, sectionSubjects } from './section-subject.ts'

/** Who acts in a statement; `span` where the words say it, absent where the context gives it. */
export interface Actor {
  readonly entity: Entity
  readonly span?: Span
}

/** Who acts in a statement, and whom its part of the document is about. */
export interface Acting {
  readonly actor: Actor | undefined
  readonly about: Entity | undefined
}

/** What the document is about, and what another title in it is about. */
interface Subjects {
  readonly document: Entity | undefined
  titled(title: string): Entity | undefined
  /** The region of each level (省, 市, 县) that the text names more than all others. */
  readonly regions: ReadonlyMap<string, Entity>
  /** The new area that the text names more than all others. */
  readonly area: Entity | undefined
}

/** Tells, one statement after the other, who acts in each: its own subject or agent, else the head of its list, its paragraph's subject, its item's, the document's. */
export function actorFinder(
  text: DocumentText,
  places: Places,
  spelled: Speller,
  { document, titled, regions, area: prevailing }: Subjects,
  grammar: Grammar,
): (statement: Statement) => Acting {
  let before: Statement | undefined
  let head: Entity | undefined
  let last: Entity | undefined
  const item = itemFollower(text, spelled, { document, titled }, grammar)
  let charged: { readonly entity: Entity; readonly section: number | undefined } | undefined
  const issuer = namedIn(text.foldedHeader.title, spelled, ['Organization'])
  const area = namedIn(text.foldedHeader.title, spelled, ['NewArea']) ?? prevailing
  const title = sectionSubjects(text, places, spelled, grammar)
  const labelOf = labelled(text, places)
  return (statement) => {
    const aside = statement.heading || (isPlain(statement) && before?.paragraph !== statement.paragraph)
    if (!aside && !continues(statement, before)) head = undefined
    if (!aside) before = statement
    if (statement.heading) item.enter(statement)
    const charge = statement.heading ? chargedBy(text.reading.text, statement, places, grammar) : undefined
    if (charge) charged = { entity: charge, section: statement.section }
    const part = charged?.section === statement.section ? charged?.entity : undefined
    const context = {
      issuer,
      area,
      seat: item.seat(),
      part,
      subject: part ?? labelOf(statement.paragraph) ?? title(statement.section) ?? item.subject(),
      regions,
      last,
      grammar,
    }
    const own = spokenActor(text.reading.text, statement, places, context)
    const about = context.subject
    if (statement.heading) return actingOf(own, about, about)
    const answers = ANSWERS.test(text.reading.text.slice(statement.start, statement.end))
    const told = own && !answers && statement.clauses.some(({ says }) => says)
    if (told && (!statement.item || statement.item.by === 'example')) head = own.entity
    if (own) {
      last = own.entity
      item.tells(own.entity)
    }
    const nobody = !own && isOfStrangers(text.reading.text, statement, grammar)
    if (!own && statement.clauses.some((clause) => isBuilt(text.reading.text, clause, grammar))) head = undefined
    return actingOf(own, nobody ? undefined : advises(text.reading.text, statement) ? about : (head ?? about), about)
  }
}

/** 建议先行先试: advice is for whom the text is about, not for whom the sentence before tells of. */
const advises = (reading: string, { start, item }: Statement): boolean => !item && reading.startsWith('建议', start)

/** 各部门要加强协作: what is demanded of those who are no known names is not for whom the text is about. */
const isOfStrangers = (reading: string, { item, clauses }: Statement, { obliged }: Grammar): boolean => {
  const main = clauses.find(({ adverbial }) => !adverbial)
  return !item && main?.alien === true && obliged.test(reading.slice(main.start, main.end))
}

const actingOf = (own: Actor | undefined, inferred: Entity | undefined, about: Entity | undefined): Acting => ({
  actor: own ?? (inferred ? { entity: inferred } : undefined),
  about,
})

/** A paragraph keeps its subject; so do the items of a list, whose head stands in a paragraph before. */
const continues = (statement: Statement, before: Statement | undefined): boolean =>
  before !== undefined &&
  statement.section === before.section &&
  (statement.paragraph === before.paragraph || statement.item !== undefined)

interface Context {
  /** Who issued the document. */
  readonly issuer: Entity | undefined
  /** The new area that the title names, else the one that the text names most. */
  readonly area: Entity | undefined
  /** The city or province that the title names. */
  readonly seat: Entity | undefined
  /** Whose part the words above tell: 乙方的义务. */
  readonly part: Entity | undefined
  readonly subject: Entity | undefined
  readonly regions: Subjects['regions']
  readonly last: Entity | undefined
  readonly grammar: Grammar
}

/** The subject of the first clause that has one, as long as only adverbial clauses stand before it; else an agent. */
function spokenActor(reading: string, statement: Statement, places: Places, context: Context): Actor | undefined {
  let open = true
  // 建成码头，新增航线；甲集团设立总部: what a list tells first is done by whom it does not name.
  let unsaid = false
  for (const clause of statement.clauses) {
    if (clause.initial && statement.item && !unsaid) open = true
    if (
      open &&
      clause.subject &&
      clause.subjectSpan &&
      !isBuilt(reading, clause, context.grammar) &&
      !context.grammar.assigned.test(reading.slice(clause.subjectSpan.end, clause.end))
    ) {
      const { start, end } = clause.subjectSpan
      const entity = resolve(clause.subject, reading.slice(start, end), context) ?? builderIn(clause.subject, places)
      const agent = clause.acts ? undefined : agentOf(reading, statement, places, context.grammar)
      if (agent) return agent
      if (entity) return { entity, span: clause.subjectSpan }
    }
    if (open && !clause.subject && context.issuer && endOf(context.grammar.issuing, reading, clause.start) > 0)
      return { entity: context.issuer }
    if (!clause.adverbial && (clause.acts || clause.copular)) open = false
    if (!clause.adverbial && clause.acts && !clause.subject && !clause.alien) unsaid = true
  }
  const agent = agentOf(reading, statement, places, context.grammar)
  const speaker = speakerOf(statement)
  if (speaker && !agent) return speaker
  return agent ?? (context.part ? undefined : settingOf(reading, statement, places, context.grammar))
}

/** 你省《…请示》收悉。现批复如下：: those who have asked do not answer. */
const ANSWERS = /(?:收悉|均悉|[批函答]复如下)[。：，]?$/

/** For whom somebody speaks (管委会有关负责人表示，将出台…). */
function speakerOf({ clauses }: Statement): Actor | undefined {
  const speaker = clauses.find((clause) => clause.speaker)?.speaker
  return speaker && ACTORS.has(speaker.entity.type) ? { entity: speaker.entity, span: speaker } : undefined
}

/** 数据中心刚刚封顶: somebody else has built it. */
const isBuilt = (reading: string, { subject, verb, end }: Clause, { finished }: Grammar): boolean =>
  typeof subject === 'object' &&
  (subject.entity.type === 'Project' || subject.entity.type === 'Platform') &&
  finished.test(reading.slice(verb, end))

/** How much may follow a place for it to be the scene of the sentence: 在天津滨海新区内，. */
const SCENE_TAIL = /^[^\n]{0,8}$/

/** Where a sentence is set, when nobody in it is said to act. */
function settingOf(reading: string, { clauses }: Statement, places: Places, grammar: Grammar): Actor | undefined {
  const [first] = clauses
  const place = first && sceneOf(reading, first, places.at, { opens: grammar.locative, tail: SCENE_TAIL })
  return place && AREAS.has(place.entity.type) ? { entity: place.entity, span: place } : undefined
}

/** `word` is how the words refer: 新区 in what a ministry writes is not the ministry, 我委 is. */
function resolve(
  subject: Statement['clauses'][number]['subject'],
  word: string,
  { subject: own, issuer, area, seat, regions, last }: Context,
): Entity | undefined {
  if (subject === 'self') {
    if (issuer && OWN_BODY.test(word) && issuer.name.endsWith(word.charAt(1))) return issuer
    // 该区 behind 甲新区|乙经开区 is the zone.
    if (word === '该区' && last?.name.endsWith('区')) return last
    if (own?.type === 'Enterprise') return area ?? own
    if (own?.type === 'Organization' && word.endsWith('区')) return area
    return own && own.type !== 'NewArea' && word.endsWith('新区') ? (area ?? own) : own
  }
  if (subject === 'seat') return seat ?? (AT_LEVEL.test(word) ? regions.get(word.charAt(0)) : undefined) ?? own
  if (subject === 'back') return last ?? own
  return subject && ACTORS.has(subject.entity.type) ? subject.entity : undefined
}

/** 我委 is the body that wrote it, whatever the text is about. */
const OWN_BODY = /^我[委部局院厅办署]$/

/** 省级层面: the province, whichever the text is about. */
const AT_LEVEL = /^[省市]级/

/** 甲公司乙工厂将先兴建生产线: a project acts through whom its name begins with. */
function builderIn(subject: Clause['subject'], places: Places): Entity | undefined {
  if (typeof subject !== 'object' || subject.entity.type !== 'Project') return undefined
  const inside = places.within(subject).find(({ start, nested }) => nested && start === subject.start)
  return inside && BUILDERS.has(inside.entity.type) ? inside.entity : undefined
}

const BUILDERS: ReadonlySet<EntityType> = new Set(['NewArea', 'Enterprise'])

function agentOf(reading: string, { start, end }: Statement, places: Places, grammar: Grammar): Actor | undefined {
  for (const place of places.within({ start, end })) {
    if (place.nested || !grammar.agent.test(reading.slice(Math.max(start, place.start - 2), place.start))) continue
    if (['NewArea', 'Organization', 'Enterprise', 'Region'].includes(place.entity.type))
      return { entity: place.entity, span: place }
  }
  return undefined
}
