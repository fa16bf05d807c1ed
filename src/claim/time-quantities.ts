import type { QuantityCues } from '../lexicon/cues.ts'
import type { IndicatorNature } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import type { Quantity } from './find-quantities.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** How far back the clause of a quantity is looked at. */
const REACH = 60

/** How far back a sentence is looked at. */
const SENTENCE = 400

/**
 * Plans and advice aim, reports count; the words before a quantity may say otherwise. What somebody looks back on and
 * expects (五年来，…预计达到) is there, but for the last figures.
 */
export function timingOf(cues: QuantityCues) {
  const there = new RegExp(`(?:${anyOf(cues.actual)})[^，。；]{0,4}的?$`)
  const target = new RegExp(anyOf(cues.target))
  const aims = new RegExp(anyOf(cues.aims))
  const recalled = new RegExp(anyOf(cues.recalling))
  const beginnings = new RegExp(`^[^，。；]{0,8}?(?:${anyOf(cues.beginnings)})`)
  return (
    { reading: { text: reading }, foldedHeader, sections }: DocumentText,
    { statement, status }: Said,
    { start, end }: Quantity,
    told?: number,
  ): { nature: IndicatorNature; year?: number } => {
    const sentence = wholeSentence(reading.slice(Math.max(0, start - SENTENCE), start))
    const headings = headingsOf(reading, sections, statement.section)
    const [heading = ''] = headings
    const recalls = headings.some((words) => recalled.test(words)) || recalled.test(sentence.slice(0, OPENING))
    const before = recalls ? sentence.replaceAll('预计', '') : sentence
    const clause = before.slice(-REACH).replace(/^.*[，。；\n]/s, '')
    const planned =
      status !== 'DONE' &&
      (statement.measure || aims.test(before) || UNTIL.test(before) || BOUND.test(reading.slice(start, end)))
    const spoken = yearIn(before, beginnings)
    // Under 主要预期目标 stand goals, whatever the text is.
    const goals = GOALS.test(heading)
    const isOver = spoken !== undefined && spoken < (yearOfText(foldedHeader) ?? 0) && !goals && !GOAL.test(before)
    const turns =
      !target.test(before.replace(QUOTED, '')) &&
      TURNS.test(reading.slice(start, Math.min(statement.end, start + SENTENCE)))
    const aimed =
      !isOver &&
      !turns &&
      !ALREADY.test(clause) &&
      (planned || goals ? !there.test(clause) : target.test(clause) || aims.test(before))
    const planning = aimed && status === 'PLANNED'
    const year =
      spoken ??
      told ??
      (recalls || goals || planning ? headings.map(yearOf).find((one) => one !== undefined) : undefined) ??
      (planning ? yearOf(foldedHeader.title) : undefined)
    return { nature: aimed ? 'TARGET' : 'ACTUAL', ...(year === undefined ? {} : { year }) }
  }
}

/** What stands above a section, the innermost heading first: 一、2024年工作回顾 goes for all below it. */
function headingsOf(
  reading: string,
  sections: DocumentText['sections'],
  section: number | undefined,
): readonly string[] {
  const found: string[] = []
  for (let index = section; index !== undefined; index = sections[index]?.parent) {
    const heading = sections[index]?.heading
    if (heading) found.push(reading.slice(heading.start, heading.end))
  }
  return found
}

/** 主要预期目标是：地区生产总值增长6.5%: whatever year that was. */
const GOAL = /目标(?:任务)?[是为：]/

/** A heading under which stand goals: 主要预期目标, but not 目标任务完成情况. */
const GOALS = /目标(?!任务|完成|责任|考核)/

/** 到2020年，产值达到50亿元: in a plan. */
const UNTIL = /到20\d\d年/

/** 预计年产值50亿元；园区开园，已吸引42家企业: what is there already, whatever else is expected. */
const ALREADY = /^(?:目前|现|均)?已(?!签)/

/** 公司投资5亿元建厂，将生产新材料: what is to be done comes only behind the quantity. */
const TURNS = /^[^。…\n]{2,120}，[^，。]{0,8}?(?:将|需要)/

/** What is to be reached at least: 生产总值增长8%以上 is a goal in a plan. */
const BOUND = /(?:以上|左右|以内)$/

/** 实施“净水计划”: a name of something aims at nothing. */
const QUOTED = /[“《][^”》]{0,40}[”》]/g

/** The year in which a text was written, as far as it says so. */
const yearOfText = ({ date, title }: DocumentText['header']): number | undefined =>
  date ? Number(date.slice(0, 4)) : yearOf(title)

/** From the last full stop on: 到2025年，产值突破50亿元；人口达到30万人. */
const wholeSentence = (words: string): string =>
  words.slice(Math.max(...['。', '！', '？', '…', '\n'].map((end) => words.lastIndexOf(end))) + 1)

/** The year of a title that names one, and no span of them; a headline tells of the year in which something will be. */
function yearOf(title: string): number | undefined {
  const year = /(?<![—\-~～至到\d])(\d{4})年(?!将)/.exec(withoutAsides(title))?.[1]
  return year ? Number(year) : undefined
}

/** 总体规划（2018—2035年） is of no one year. */
const withoutAsides = (title: string): string => title.replace(/[（《][^）》]{0,60}[）》]/g, '')

/** The last year that is named before a quantity, outside of titles, unless something began in it or is compared with it (较2024年). */
function yearIn(words: string, beginnings: RegExp): number | undefined {
  const own = withoutAsides(words)
  const last = [...own.matchAll(/(?<![\d较比])((?:19|20)\d{2})年(?!前|相比|[^，。；]{0,4}基础上)/g)].at(-1)
  if (!last || SPAN_BEFORE.test(own.slice(0, last.index))) return undefined
  const rest = own.slice(last.index + last[0].length)
  return beginnings.test(rest) || /今年|去年|目前|现在|如今/.test(rest) ? undefined : Number(last[1])
}

const FROM_YEAR = '\\d{4}年?(?:至|到|—{1,2}|-|～|~)'

/** 2011年至|2016年: what follows ends a span of years, so it is no one year. */
const SPAN_BEFORE = new RegExp(`${FROM_YEAR}$`)

/** 2011年至2016年: words that tell of a span of years. */
const SPAN = new RegExp(`${FROM_YEAR}\\d{4}年`)

/** Words for another time than that of the sentence before. */
const OTHER_TIME = /^[^，。]{0,6}(?:目前|截至|近年|近日|日前|如今|现在|当前|今年|去年|未来|下一步|以来|\d{1,2}日)/

/** So near its beginning a sentence names the year that it and the next ones tell of. */
const OPENING = 12

/** The year that a report of quantities opens with holds for its next sentences and paragraphs, until somebody acts. */
export function yearTold(reading: string, { statement }: Said, before: Told | undefined): Told | undefined {
  const { start, end, section, measure, heading } = statement
  const words = reading.slice(start, end)
  if (heading && before && /\d/.test(words) && yearIn(words, /^$/) === undefined)
    return { ...before, section, own: false }
  if (measure || heading) return undefined
  const own = yearIn(words, /^$/)
  if (own !== undefined) {
    const at = words.indexOf(`${own}年`)
    return at <= OPENING && !/[是于]/.test(words[at - 1] ?? '') ? { section, year: own, own: true } : undefined
  }
  if (!before || before.section !== section || OTHER_TIME.test(words) || SPAN.test(words)) return undefined
  return { ...before, own: false }
}

/** The year of which the sentences of a report tell. */
export interface Told {
  readonly section: number | undefined
  readonly year: number
  /** Named in this sentence. */
  readonly own: boolean
}
