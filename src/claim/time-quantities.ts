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

/** Plans and advice aim, reports count; the words before a quantity may say otherwise. */
export function timingOf(cues: QuantityCues) {
  const there = new RegExp(`(?:${anyOf(cues.actual)})[^，。；]{0,4}的?$`)
  const target = new RegExp(anyOf(cues.target))
  const aims = new RegExp(anyOf(cues.aims))
  const beginnings = new RegExp(`^[^，。；]{0,8}?(?:${anyOf(cues.beginnings)})`)
  return (
    { reading: { text: reading }, header }: DocumentText,
    { statement, status }: Said,
    { start }: Quantity,
  ): { nature: IndicatorNature; year?: number } => {
    const before = wholeSentence(reading.slice(Math.max(0, start - SENTENCE), start))
    const clause = before.slice(-REACH).replace(/^.*[，。；\n]/s, '')
    const planned = status !== 'DONE' && (statement.measure || aims.test(before))
    const aimed = planned ? !there.test(clause) : target.test(clause) || aims.test(before)
    const spoken = yearIn(before, beginnings)
    const year = spoken ?? (aimed && status === 'PLANNED' ? yearOf(header.title) : undefined)
    return { nature: aimed ? 'TARGET' : 'ACTUAL', ...(year === undefined ? {} : { year }) }
  }
}

/** From the last full stop on: 到2025年，产值突破50亿元；人口达到30万人. */
const wholeSentence = (words: string): string =>
  words.slice(Math.max(...['。', '！', '？', '\n'].map((end) => words.lastIndexOf(end))) + 1)

/** The year of a title that names one, and no span of them. */
function yearOf(title: string): number | undefined {
  const year = /(?<![—\-~～至到\d])(\d{4})年/.exec(withoutAsides(title))?.[1]
  return year ? Number(year) : undefined
}

/** 总体规划（2018—2035年） is of no one year. */
const withoutAsides = (title: string): string => title.replace(/[（《][^）》]{0,60}[）》]/g, '')

/** The last year that is named before a quantity, outside of titles, unless something began in it or is compared with it (较2024年). */
function yearIn(words: string, beginnings: RegExp): number | undefined {
  const own = withoutAsides(words)
  const last = [...own.matchAll(/(?<![\d较比])((?:19|20)\d{2})年/g)].at(-1)
  return last && !beginnings.test(own.slice(last.index + last[0].length)) ? Number(last[1]) : undefined
}
