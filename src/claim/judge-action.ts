import type { Span } from '../text/text.ts'
import type { Grammar } from './grammar.ts'
import { endOf } from './grammar.ts'
import type { Clause } from './read-clause.ts'

/** How much of a passage is looked at to judge it. */
const HEAD = 400

/** A topic may stand before the main statement: so many clauses are looked at behind it. */
const LOOKED_AT = 3

/** What kind of text a sentence stands in. */
export interface Kind {
  /** What it says is to be done. */
  readonly plans: boolean
  /** The text is news: nothing says what kind of document it is. */
  readonly terse: boolean
}

/** In news a wish for nobody who is named asks for nothing: 希望各位企业家深耕新区. */
const WISH = /^(?:我们)?(?:希望|欢迎|祝愿)/

/** In news what can be done is not done: 船舶、飞机都可以租赁. */
const isPossible = (words: string, { modal }: Grammar): boolean => modal.exec(words)?.[0].startsWith('可') === true

/** An item that demands or does, or that is more than a phrase and does not begin with how something is. */
export function doesSomething(reading: string, span: Span, clauses: readonly Clause[], grammar: Grammar): boolean {
  if (clauses.some((clause) => clause.acts && !clause.copular)) return true
  return clauses.length > 1 && !clauses[0]?.copular && !grammar.praise.test(reading.slice(span.start, span.end))
}

/** The first clause that is neither adverbial nor a copula decides: a named subject does something, or the words say so. */
export function isAction(
  reading: string,
  span: Span,
  clauses: readonly Clause[],
  grammar: Grammar,
  { plans, terse }: Kind,
): boolean {
  const words = reading.slice(span.start, Math.min(span.end, span.start + HEAD))
  if (terse && WISH.test(words) && typeof clauses[0]?.subject !== 'object') return false
  if (isBackground(words, clauses, reading, grammar)) return false
  const wordsOf = ({ start, end }: Span) => reading.slice(start, end)
  const main = clauses.findIndex((clause) => !clause.adverbial && !clause.copular)
  const clause = clauses[main]
  const acting = clause ? main : clauses.findIndex(({ adverbial, acts, purpose }) => adverbial && acts && !purpose)
  const describes = clauses.slice(0, Math.max(0, acting)).some((before) => isDescription(reading, before, grammar))
  if (!clause) return acting >= 0 && !describes
  if (DUTY.test(words)) return true
  if (isPolicy(clause) && !AGENT.test(reading.slice(clause.verb, clause.end))) return false
  if (describes && !plans && !clause.subject && !goesOnToAct(reading, clause, grammar)) return false
  const next = clauses[main + 1]
  if (!clause.subject && next && TELLS_OF_IT.test(wordsOf(next))) return false
  if (terse && !clause.subject && isPossible(wordsOf(clause), grammar)) return false
  if (clause.acts || grammar.passive.test(words)) return true
  const own = reading.slice(clause.verb, clause.end).replace(DAYS, '')
  if (isNamed(clause) && !/\d/.test(own) && grammar.inside.test(own)) return true
  const rest = clauses.slice(main + 1, main + 1 + LOOKED_AT)
  const does = [clause, ...rest].some((one) => !one.adverbial && !one.copular && grammar.inside.test(wordsOf(one)))
  return rest.some((one) => one.acts && !one.copular && (does || !one.adverbial))
}

/** When something is done is no figure of it: 项目5月10日在新区开工. */
const DAYS = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?/g

/** Says what something is, and not what is to be done (关键是要加强统筹). */
const isDescription = (reading: string, { copular, adverbial, start, end }: Clause, { modal }: Grammar): boolean =>
  copular && !adverbial && !modal.test(reading.slice(start, end))

/** 新区是综合功能区，要推进改革: behind what somebody is, what they are to do or have done counts. */
const goesOnToAct = (reading: string, { start, end }: Clause, { modal, status }: Grammar): boolean => {
  const words = reading.slice(start, end)
  return reading[start - 1] === '：' || words.startsWith('要') || modal.test(words) || status.DONE.test(words)
}

/** 建设新区，是国家的战略部署: the clause before is what this one tells of. */
const TELLS_OF_IT = /^(?:也?是(?!否)|有利于|有助于|意味着|事关)/

/** 重大事项按规定程序报批, 重大问题及时向国务院报告: so the last words of replies and opinions put to whom a matter is to go. */
const DUTY = /(?:按[^，。；]{0,6}程序报批|及时(?:向[^，。；]{2,20})?(?:请示)?报告)[。；]?$/

/** 《办法》由管委会印发: its agent acts. */
const AGENT = /^[》”]?(?:近日|日前)?(?:由|经)[^，。；]{2,24}(?:印发|发布|出台|制定|编制|批准|批复|颁布|公布)/

/** What a policy is or does tells of the policy; it is those who carry it out that act. */
const isPolicy = ({ subject }: Clause): boolean => typeof subject === 'object' && subject.entity.type === 'Policy'

const isNamed = ({ subject, says }: Clause): boolean => typeof subject === 'object' && says

/** Words of somebody's mouth; “十四五”期间 only names something. */
const QUOTATION = /^[“‘](?![^“”‘’，。]{1,12}[”’][^，。！？；])/

/** 要加快建设，为振兴发挥重要作用 praises nothing that is there. */
const DEMANDS = /^(?:要|应当?|必须|须)/

/** So far from its beginning somebody's very words open. */
const MOUTH = 60

function isBackground(words: string, clauses: readonly Clause[], reading: string, grammar: Grammar): boolean {
  const last = words.replace(/[。；！]?[”’]?$/, '')
  const first = clauses[0]
  if (/[？?]$/.test(last) || QUOTATION.test(words) || (last.endsWith('：') && typeof first?.subject !== 'object'))
    return true
  if (first && grammar.view.test(reading.slice(first.start, first.end))) return true
  if (grammar.mouth.test(words.slice(0, MOUTH)) && /[”’]$/.test(words)) return true
  if (!first || endOf(grammar.background, reading, first.start) > 0 || endOf(grammar.background, words, 0) > 0)
    return true
  if (grammar.meeting.test(last)) return true
  if (grammar.announcement.test(last.replace(/：$/, ''))) return true
  return grammar.praise.test(words) && !DEMANDS.test(reading.slice(first.start, first.end))
}
