import { readMark } from '../text/marks.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Passage } from './find-passages.ts'
import { findPassages } from './find-passages.ts'
import type { Grammar } from './grammar.ts'
import { endOf } from './grammar.ts'
import type { Kind } from './judge-action.ts'
import { doesSomething, isAction } from './judge-action.ts'
import type { Places } from './places.ts'
import type { Clause } from './read-clause.ts'
import { ACTORS, readClause, splitClauses } from './read-clause.ts'

/** A passage with its clauses, and whether it states a measure. */
export interface Statement extends Passage {
  readonly clauses: readonly Clause[]
  readonly measure: boolean
}

/** How much of a passage is looked at to judge it. */
const HEAD = 400

/**
 * Reads one passage after the other. Counted items are measures unless they do nothing; a sentence is one where its main statement is an
 * action. What stands before the items of its paragraph only leads in to them.
 */
export function* findStatements(text: DocumentText, places: Places, grammar: Grammar): Generator<Statement> {
  const reading = text.reading.text
  const heads = ({ start, end }: Span) =>
    grammar.backgroundHeading.test(reading.slice(start, end).replace(/[。：]$/, ''))
  const background = text.sections.map(({ heading }) => heads(heading))
  const inBackground = (section: number | undefined): boolean =>
    section !== undefined && (background[section] === true || inBackground(text.sections[section]?.parent))
  let lamented = false
  const manner = {
    inBackground,
    places,
    grammar,
    terse: isNews(text, grammar) && !asks(text),
    plans: isPlan(text, grammar),
    argues: isArticle(text),
    isLed: ({ section, paragraph }: Passage) =>
      (text.sections[section ?? -1]?.heading.start ?? -1) >= (text.paragraphs[paragraph]?.start ?? 0),
  }
  for (const whole of findPassages(text))
    for (const passage of byActor(reading, whole, manner)) yield* statementsOf(passage)

  function statementsOf(passage: Passage): readonly Statement[] {
    if (passage.leadsIn || passage.heading)
      lamented = passage.leadsIn && (heads(passage) || FORBIDS.test(reading.slice(passage.start, passage.end)))
    if (passage.item && lamented) return [{ ...readStatement(reading, passage, manner), measure: false }]
    const whole = passage.item ?? (passage.heading || isTitle(reading, passage))
    const start = whole ? passage.start : afterHeadline(reading, passage, places)
    const rest = readStatement(reading, start > passage.start ? { ...passage, start } : passage, manner)
    if (rest.measure && !passage.item) lamented = false
    if (start === passage.start) return [rest]
    return [readStatement(reading, { ...passage, end: start, heading: true }, manner), rest]
  }
}

/** 不得从事下列业务：（一）提供担保；: what must not be done is nobody's action. */
const FORBIDS = /(?:不得|禁止|严禁)[^。：]{0,12}(?:下列|以下|如下)/

/** Plain background: no measure, and nothing that a list hangs on. What goes on around it goes on behind it. */
export const isPlain = ({ measure, item, heading, leadsIn, clauses }: Statement): boolean =>
  !measure && !item && !heading && !leadsIn && namesNobody(clauses)

export const namesNobody = (clauses: readonly Clause[]): boolean => clauses.every(({ subject }) => !subject)

/** What another than before does behind a semicolon is a statement of its own: 经发局…；商务局…. */
function byActor(reading: string, passage: Passage, { places, grammar, terse }: Manner): readonly Passage[] {
  if (passage.item || passage.heading || !reading.slice(passage.start, passage.end).includes('；')) return [passage]
  const starts = [passage.start]
  let last: string | undefined
  for (const span of splitClauses(reading, passage, places)) {
    const named = readClause(reading, span, places, grammar)
    const known = typeof named?.subject === 'object' && ACTORS.has(named.subject.entity.type)
    const body = terse ? grammar.body.exec(reading.slice(span.start, span.end))?.[0] : undefined
    const actor = known && typeof named.subject === 'object' ? named.subject.entity.id : body
    const parts = last !== undefined && actor !== undefined && actor !== last && reading[span.start - 1] === '；'
    if (parts && named?.says) starts.push(span.start)
    last = actor ?? last
  }
  return starts.map((start, index) => ({ ...passage, start, end: starts[index + 1] ?? passage.end }))
}

/** No word of the title or of a heading tells a plan, a report or advice. */
export function isNews(
  { foldedHeader, sections, reading }: DocumentText,
  { titleStance, headingStance }: Grammar,
): boolean {
  const headings = sections.map(({ heading }) => reading.text.slice(heading.start, heading.end))
  const tells = (words: string, stance: Grammar['titleStance']) => Object.values(stance).some((cue) => cue.test(words))
  return !tells(foldedHeader.title, titleStance) && !headings.some((heading) => tells(heading, headingStance))
}

/** Questions and answers: headlines stand over them, and no short sentence is one. */
export const asks = ({ reading, sections }: DocumentText): boolean =>
  sections.some(({ heading }) => /[？?]$|^问/.test(reading.text.slice(heading.start, heading.end)))

/** An article of a journal gives its keywords. */
export const isArticle = ({ reading }: DocumentText): boolean => /^关键[词字]/m.test(reading.text)

/** In an article a sentence that names nobody and demands nothing argues: 建设强国，战略转型是关键。 */
const isArgument = (
  reading: string,
  { start, end, item }: Passage,
  clauses: readonly Clause[],
  { modal, status }: Grammar,
): boolean => {
  const words = reading.slice(start, end)
  return !item && namesNobody(clauses) && !modal.test(words) && !status.ADVISED.test(words)
}

const isPlan = ({ foldedHeader }: DocumentText, { titleStance }: Grammar): boolean =>
  titleStance.PLANNED.test(foldedHeader.title)

/** A sentence without a subject that is no longer is a headline, in a text that is no plan, report or advice. */
const HEADLINE = 20

const isHeadline = ({ start, end, item }: Passage, clauses: readonly Clause[]): boolean =>
  !item && end - start <= HEADLINE && clauses.every(({ subject, acts, adverbial }) => !subject && acts && !adverbial)

interface Manner extends Kind {
  readonly inBackground: (section: number | undefined) => boolean
  readonly places: Places
  readonly grammar: Grammar
  /** A heading opens its paragraph: （1）完善制度。建立…。 */
  readonly isLed: (passage: Passage) => boolean
  /** The text is an article of a journal. */
  readonly argues: boolean
}

function readStatement(
  reading: string,
  passage: Passage,
  { inBackground, isLed, places, grammar, terse, plans, argues }: Manner,
): Statement {
  const mark = passage.heading ? (readMark(reading.slice(passage.start, passage.end))?.length ?? 0) : 0
  const body = { start: passage.item?.body ?? passage.start + mark, end: passage.end }
  const spans = splitClauses(reading, body, places)
  const clauses = spans.flatMap((clause) => readClause(reading, clause, places, grammar) ?? [])
  const judge = passage.item && passage.item.by !== 'example' ? doesSomething : isAction
  const heading = passage.heading || isTitle(reading, passage)
  const measure = passage.leadsIn
    ? grammar.institutes.test(reading.slice(body.start, body.end))
    : !heading &&
      !inBackground(passage.section) &&
      !isQuestion(reading, passage) &&
      !grammar.charges.whole.test(reading.slice(passage.start, passage.end)) &&
      !grammar.sends.test(reading.slice(passage.start, passage.end)) &&
      !grammar.ofItself.test(reading.slice(body.start, body.end)) &&
      !(!passage.item && GOAL.test(reading.slice(body.start, body.end))) &&
      !(!plans && isStatistic(reading, clauses, grammar)) &&
      !(terse && isHeadline(passage, clauses)) &&
      !(argues && !isLed(passage) && isArgument(reading, passage, clauses, grammar)) &&
      judge(reading, body, clauses, grammar, { plans, terse })
  const { start, end, paragraph, section, item, leadsIn } = passage
  return { start, end, paragraph, section, item, leadsIn, heading, clauses, measure }
}

/** 一、问：政策由谁负责兑现？ is counted and asks. */
const isQuestion = (reading: string, { end }: Span): boolean => /[？?]$/.test(reading.slice(end - 1, end))

/** 到2030年，产值突破千亿元，建成示范区: how things are to be by then; 到2030年，新区将建成示范区 tells who does it. */
const GOAL = /^(?:力争|努力)?[到至]20\d{2}年[底末]?，(?![^，。]{0,16}(?:将|要(?!素|求)|计划|拟))/

/** So long may a line without an end be to be no sentence. */
const LINE = 40

/** A line of its own that does not end as sentences do. */
const isTitle = (reading: string, { start, end, item }: Passage): boolean =>
  !item &&
  end - start <= LINE &&
  /^\n?$/.test(reading[start - 1] ?? '') &&
  /^\n?$/.test(reading[end] ?? '') &&
  !/[。；：！？，、”）…]$/.test(reading.slice(start, end))

/** 1至5月. */
const TIME = /^[\d一二三四前上下至—～-]+(?:个?月|季度|年)$/

/** 完成投资186亿元，增长5%: what somebody has reached is no action. */
function isStatistic(reading: string, clauses: readonly Clause[], { reached, result }: Grammar): boolean {
  const main = clauses.find(({ adverbial, start, end }) => !adverbial && !TIME.test(reading.slice(start, end)))
  if (main && typeof main.subject === 'object' && endOf(result, reading, main.verb) > 0) return true
  return (
    main !== undefined &&
    reached.test(reading.slice(main.verb, main.end)) &&
    clauses.every(({ acts, end, start }) => !acts || /\d/.test(reading.slice(start, end)))
  )
}

/** A headline may run on into the text with nothing but a space behind it; so may a name (中共中央 国务院, （记者 李明）). */
function afterHeadline(reading: string, { start, end }: Span, places: Places): number {
  if (!reading.slice(start, Math.min(end, start + HEAD)).includes(' ')) return start
  const [first = { start, end }] = splitClauses(reading, { start, end: Math.min(end, start + HEAD) }, places)
  const space = start + reading.slice(start, first.end).lastIndexOf(' ')
  const isName = places.at(start)?.end === space
  const head = reading.slice(start, space)
  const inBrackets = head.lastIndexOf('（') > head.lastIndexOf('）')
  return space > start && !isName && !inBrackets && /[\u3400-\u9fff“《]/.test(reading[space + 1] ?? '')
    ? space + 1
    : start
}
