import type { QuantityCues } from '../lexicon/cues.ts'
import type { Comparator, IndicatorForm } from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Quantity } from './find-quantities.ts'
import { anyOf } from './words.ts'

const TURNED: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '~': '~',
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
}

/** Rates are growth; a fall is negative growth, whose comparison turns round. A rate that is reached (提高到95%) is a level. */
export function formsOf({ ratios, growth, reached, fall, comparators }: QuantityCues) {
  const apart = apartFrom(comparators)
  // 增加值 grows as little as 总额.
  const grows = new RegExp(`(?:${anyOf(growth)})(?!值)[^，。；]{0,12}$`)
  const reaches = new RegExp(`(?:${anyOf(reached)})$`)
  return (
    reading: string,
    { start }: Span,
    quantity: Quantity,
  ): { form: IndicatorForm; value: number; comparator: Comparator } => {
    const { value, unit } = quantity
    const words = reading.slice(start, quantity.start)
    const comparator = quantity.comparator === '=' && COMPARED_APART.test(unit) ? apart(words) : quantity.comparator
    const word = ratios.includes(unit) && !reaches.test(words) ? grows.exec(words)?.[0] : undefined
    if (!word) return { form: 'LEVEL', value, comparator }
    const falls = fall.some((cue) => word.includes(cue))
    return falls
      ? { form: 'GROWTH', value: -value, comparator: TURNED[comparator] }
      : { form: 'GROWTH', value, comparator }
  }
}

/** Shares and sums. */
const COMPARED_APART = /[%元]$/

/** 不足浦东的15%, 约占全市71%, 最高资助500万元: they are compared before the words that say of whom or for what they are. */
function apartFrom({ apart }: QuantityCues['comparators']): (words: string) => Comparator {
  const readers = Object.entries(apart).map(
    ([comparator, cues]) =>
      [comparator as keyof typeof apart, new RegExp(`(?:${anyOf(cues)})[^，。；、\\d]{1,14}$`)] as const,
  )
  return (words) => readers.find(([, reads]) => reads.test(words))?.[0] ?? '='
}
