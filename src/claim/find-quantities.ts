import type { QuantityCues } from '../lexicon/cues.ts'
import type { Comparator } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import { readNumeral } from './numerals.ts'
import { anyOf } from './words.ts'

/** A number with its unit; `start` takes in the words of comparison before it, `end` those behind it. */
export interface Quantity extends Span {
  readonly value: number
  readonly unit: string
  readonly comparator: Comparator
  /** Where the unit stands; of a row, that of the last one. */
  readonly unitSpan: Span
  /** Where the number itself begins. */
  readonly number: number
  /** Written in Chinese numerals. */
  readonly han: boolean
}

type Finder = (text: string, span: Span) => readonly Quantity[]

const HAN = '[零〇一二两三四五六七八九十百千万壹贰叁拾佰仟]'
const HAN_FIRST = new RegExp(`^${HAN}`)

/** Makes the finder of quantities; its pattern has no nested repetition, so its cost is linear. */
export function quantityFinder(cues: QuantityCues): Finder {
  const { before, inside, after } = cues.comparators
  const scale = anyOf(cues.scales)
  const unit = anyOf([...cues.counts, ...cues.sizes, ...cues.ratios])
  const number = `\\d[\\d,]*(?:\\.\\d+)?(?:/\\d+)?|百分之${HAN}{1,6}|${HAN}{1,4}分之${HAN}{1,4}|${HAN}{1,7}`
  const pattern = new RegExp(
    `(${anyOf(Object.values(before).flat())})?` +
      `(?<![A-Za-z\\d.第〔零〇一二两三四五六七八九十百千万-])(${number})` +
      `(?:(?:${scale})?(?:${anyOf(cues.ratios)}|${unit})?[-~—至～到](${number}))?` +
      `(${anyOf(inside['>'])})?((?:${scale})?)(${anyOf(inside['>'])})?((?:${unit})?)` +
      `(${anyOf(Object.values(after).flat())})?`,
    'g',
  )
  const classes = new RegExp(`^(?:${anyOf(cues.classes)})`)
  /** 1类新药 is a class of drugs. */
  const isClass = (text: string, end: number, unit: string): boolean =>
    unit === '类' && classes.test(text.slice(end, end + 4))
  const comparatorOf = reader(cues)
  const termsIn = termFinder(cues)
  return (text, { start, end }) => {
    const found = [...text.slice(start, end).matchAll(pattern)].flatMap((match) => {
      const [all, lead = '', written = '', upper, infix, digits = '', more, counted = '', tail = ''] = match
      // 十万元 is ten of 万元, as 10万元 is.
      const scaled = digits === '' && counted !== '' && TEN_THOUSANDS.test(written) ? '万' : digits
      const first = scaled === digits ? written : written.slice(0, -1)
      const percent = first.startsWith('百分之')
      const value = readNumeral(percent ? first.slice(3) : first)
      const at = start + match.index
      const unitText = percent ? '%' : `${scaled}${counted}`
      if (value === undefined || (unitText === '' && !isFraction(first, value))) return []
      if (isClass(text, at + all.length, unitText) || ORDINALS.test(text.slice(Math.max(0, at - REACH), at))) return []
      const unitEnd = at + all.length - tail.length
      const isWithin = counted.endsWith(WORKING_DAY) && text[unitEnd] === '内'
      const compared = upper === undefined ? comparatorOf(lead, infix ?? more, tail) : '>='
      const comparator = isWithin ? '<=' : compared
      return [
        {
          start: at,
          end: at + all.length,
          number: at + lead.length,
          value,
          unit: normal(isGrade(tail, unitText) ? `${unitText}元` : unitText),
          unitSpan: { start: unitEnd - counted.length - (more?.length ?? 0) - scaled.length, end: unitEnd },
          comparator,
          han: HAN_FIRST.test(first),
        },
      ]
    })
    const terms = termsIn(text, { start, end })
    if (terms.length === 0) return found
    // 两个 is read in 两个月, too.
    const others = found.filter((one) => !terms.some((term) => term.start <= one.number && one.number < term.end))
    return [...others, ...terms].toSorted((a, b) => a.number - b.number)
  }
}

/** Lengths of time count where the words say that it is one: 有效期3年, 提前两个月, 审批缩短至3天. A verb is no part of its name. */
function termFinder(cues: QuantityCues): Finder {
  const { terms } = cues
  const { before, after } = cues.comparators
  const [leads, tails] = [before, after].map((table) => anyOf(Object.values(table).flat()))
  const pattern = new RegExp(
    `(?:(${anyOf(terms.verbs)})|(?:${anyOf(terms.nouns)}))(${leads})?(\\d{1,3}|${HAN}{1,3})(${anyOf(terms.units)})` +
      `(?!${terms.notBefore.join('|')})(${tails})?`,
    'g',
  )
  const comparatorOf = reader(cues)
  return (text, { start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap((match): Quantity[] => {
      const [all, verb = '', lead = '', written = '', unit = '', tail = ''] = match
      const value = readNumeral(written)
      if (value === undefined) return []
      const last = start + match.index + all.length
      const unitSpan = { start: last - tail.length - unit.length, end: last - tail.length }
      const number = unitSpan.start - written.length
      const comparator = comparatorOf(lead, undefined, tail)
      return [
        {
          start: number - lead.length - verb.length,
          end: last,
          number,
          value,
          unit,
          unitSpan,
          comparator,
          // 两个月 counts as 2个月 does: the words before it say that it is a length.
          han: false,
        },
      ]
    })
}

/** 5个工作日内办结. */
const WORKING_DAY = '工作日'

const TEN_THOUSANDS = /^[一二两三四五六七八九十百千]{1,6}万$/

/** 第3、5项: the fifth, too. */
const ORDINALS = /第\d{1,3}(?:、\d{1,3})*、$/
const REACH = 12

/** 千亿级产业集群: the order of a sum of money. */
const isGrade = (tail: string, unit: string): boolean => tail === '级' && /[万亿]$/.test(unit)

/** 1/3 stands without a unit; 2020/12 is a date. */
const isFraction = (number: string, value: number): boolean => number.includes('/') && value < 1

const normal = (unit: string): string => unit.replace('％', '%')

/** Words behind the quantity count more than those before it: 达80%以上. */
function reader({ comparators: { before, after } }: QuantityCues) {
  const find = (table: Readonly<Record<string, readonly string[]>>, word: string) =>
    Object.entries(table).find(([, words]) => words.includes(word))?.[0]
  return (lead: string, infix: string | undefined, tail: string): Comparator => {
    const said = find(after, tail) ?? (infix ? '>' : find(before, lead))
    return isComparator(said) ? said : '='
  }
}

const isComparator = (text: string | undefined): text is Comparator =>
  text !== undefined && ['=', '>=', '<=', '>', '<', '~'].includes(text)
