import type { MeasureStatus } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import type { Statement } from './find-statements.ts'
import { isArticle, isPlain, namesNobody } from './find-statements.ts'
import type { Grammar } from './grammar.ts'
import { endOf } from './grammar.ts'

const ORDER = ['ADVISED', 'PLANNED', 'DONE'] as const

/** How much of a text opens it. */
const OPENING = 600

/** A text that gives a policy in full, or explains one: what it says is to be done. */
const givesPolicy = ({ foldedHeader, reading }: DocumentText, { explains, inFull }: Grammar): boolean =>
  explains.test(foldedHeader.title) || inFull.test(reading.text.slice(0, OPENING))

/** Tells, one statement after the other, the status of each: what headings and title say of all, else its own words, else those that lead in to its list. */
export function statusFinder(text: DocumentText, grammar: Grammar): (statement: Statement) => MeasureStatus {
  const title = stanceOf(text.foldedHeader.title, grammar.titleStance)
  const stances = text.sections.map(({ heading }) =>
    stanceOf(text.reading.text.slice(heading.start, heading.end), grammar.headingStance),
  )
  const argues = isArticle(text)
  const advises = title === 'ADVISED' || stances.includes('ADVISED') || argues
  const otherwise = givesPolicy(text, grammar) ? 'PLANNED' : 'DONE'
  let lead: MeasureStatus | undefined
  /** The one before, over plain background: it may stand anywhere. */
  let before: Statement | undefined
  const listed = dashedStatus(text)
  return (statement) => {
    const stance = sectionStance(text, statement.section, stances) ?? title
    const said = spokenStatus(text.reading.text, statement, grammar)
    const spoken = listed(statement, said) ?? said
    const goesOn = !spoken && lead === 'PLANNED' && follows(statement, before)
    if (!isPlain(statement)) {
      const announces = grammar.announces.test(text.reading.text.slice(statement.start, statement.end))
      if (!statement.item && !statement.heading) lead = goesOn ? lead : announces ? 'PLANNED' : spoken
      before = statement
    }
    if (stance !== 'DONE' && isPast(text.reading.text, statement)) return 'DONE'
    if (stance === 'PLANNED' && grants(text.reading.text, statement, grammar)) return 'DONE'
    if (stance === 'ADVISED' || stance === 'PLANNED') return stance
    const own =
      stance === 'DONE'
        ? demanded(text.reading.text, statement, grammar)
        : (spoken ?? (statement.item || goesOn ? lead : undefined))
    return advises && own === 'PLANNED'
      ? 'ADVISED'
      : (own ?? stance ?? (argues && namesNobody(statement.clauses) ? 'ADVISED' : otherwise))
  }
}

/**
 * Paragraphs that begin with a dash under a sentence that announces them (将在四个方面开展合作：) go on with what it plans,
 * each of their sentences that does not speak for itself.
 */
function dashedStatus({ reading, paragraphs }: DocumentText) {
  let lead: MeasureStatus | undefined
  return (statement: Statement, said: MeasureStatus | undefined): MeasureStatus | undefined => {
    const { paragraph, end } = statement
    const dashed = reading.text.startsWith('——', paragraphs[paragraph]?.start ?? end)
    const announces = reading.text[end - 1] === '：' && said === 'PLANNED'
    if (!dashed && (announces || !isPlain(statement))) lead = announces ? said : undefined
    return dashed && said === undefined ? lead : undefined
  }
}

/** 2014年9月两部门印发了《通知》: whatever the text plans or advises. */
const PAST = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?，?[^，；。]{0,60}了(?!解)/

const isPast = (reading: string, { start, end }: Statement): boolean => PAST.test(reading.slice(start, end))

/** 同意设立贵安新区: a reply does by its words what they say. */
const grants = (reading: string, { clauses: [first] }: Statement, { issuing }: Grammar): boolean =>
  first !== undefined && !first.subject && endOf(issuing, reading, first.start) > 0

/**
 * A sentence without a subject goes on with the plan that its paragraph began (新区将推进改革。完善政策。); so does a paragraph
 * that begins with an action.
 */
function follows({ paragraph, section, item, clauses }: Statement, before: Statement | undefined): boolean {
  if (!before || item || clauses.some(({ subject, alien }) => subject || alien)) return false
  const begins = section === before.section && clauses[0]?.acts === true && !clauses[0].adverbial
  return paragraph === before.paragraph || begins
}

/** 互学互鉴改革经验: whose practice is to be learnt from is not told. */
const LEARNS = /(?:学习|互学|借鉴|互鉴|推广|复制|对标)[^，。；]{0,12}(?:经验|做法)/g

/** What words outside of 《》 say; names of other documents do not count. */
function stanceOf(words: string, stance: Grammar['titleStance']): MeasureStatus | undefined {
  const own = words.replace(/《[^《》]*》/g, '').replace(LEARNS, '')
  return ORDER.find((status) => stance[status].test(own))
}

/** What the headings say, the innermost first. */
function sectionStance(
  text: DocumentText,
  section: number | undefined,
  stances: readonly (MeasureStatus | undefined)[],
): MeasureStatus | undefined {
  for (let index = section; index !== undefined; index = text.sections[index]?.parent)
    if (stances[index]) return stances[index]
  return undefined
}

/** 6月18日，甲区与乙大学签约，将共建…: the day tells of what comes first. */
const DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日|[上下]午|晚)?，/

/** 日前印发的《意见》|提出，: what a policy says is to be done, whenever it came. */
const SAYS = /》(?:提出|明确|要求|规定)，/

/** What the passage's own words say: the first cue decides. */
function spokenStatus(reading: string, statement: Statement, { status, modal }: Grammar): MeasureStatus | undefined {
  const { start, end, clauses } = statement
  const main = clauses.find(({ adverbial, verb, start }) => !adverbial && !DAY.test(reading.slice(start, verb + 1)))
  if (main && DAY.test(reading.slice(start, end))) {
    const own = reading.slice(main.start, main.end)
    if ((main.acts || main.subject) && !modal.test(own) && !status.PLANNED.test(own)) return 'DONE'
  }
  const whole = reading.slice(start, Math.min(end, start + 200))
  const words = whole.slice(Math.max(0, whole.search(SAYS)))
  const found = ORDER.map((kind) => ({ kind, at: words.search(status[kind]) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind
}

/** 建议省政府制定条例: a clause that begins so advises, whatever the text reports. */
const ADVICE = /(?:^|[，；：])(?:[一二三四五六七八九]是)?建议(?![书案稿和与、])/

/** In a report, only a sentence that begins with a demand tells of what is to be done. */
function demanded(
  reading: string,
  { start, end, clauses, item }: Statement,
  { modal, status }: Grammar,
): MeasureStatus | undefined {
  const first = clauses[0]
  if (ADVICE.test(reading.slice(start, end))) return 'ADVISED'
  if (!first || item) return undefined
  return modal.test(reading.slice(first.start, first.end)) ||
    reading.slice(start, first.end).search(status.PLANNED) === 0
    ? 'PLANNED'
    : undefined
}
