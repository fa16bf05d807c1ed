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
export function formsOf({ ratios, growth, reached, fall }: QuantityCues) {
  // 增加值 grows as little as 总额.
  const grows = new RegExp(`(?:${anyOf(growth)})(?!值)[^，。；]{0,12}$`)
  const reaches = new RegExp(`(?:${anyOf(reached)})$`)
  return (
    reading: string,
    { start }: Span,
    quantity: Quantity,
  ): { form: IndicatorForm; value: number; comparator: Comparator } => {
    const { value, comparator, unit } = quantity
    const words = reading.slice(start, quantity.start)
    const word = ratios.includes(unit) && !reaches.test(words) ? grows.exec(words)?.[0] : undefined
    if (!word) return { form: 'LEVEL', value, comparator }
    const falls = fall.some((cue) => word.includes(cue))
    return falls
      ? { form: 'GROWTH', value: -value, comparator: TURNED[comparator] }
      : { form: 'GROWTH', value, comparator }
  }
}
