import type { Comparator } from '../generated/graphql.ts'
import type { Language } from '../language/language.ts'

const SIGNS: Readonly<Record<Comparator, string>> = { EQ: '', GE: '≥ ', LE: '≤ ', GT: '> ', LT: '< ', APPROX: '≈ ' }

interface Stated {
  readonly comparator: Comparator
  readonly value: number
  readonly unit: string
}

/** A quantity as it is stated: ≥ 2,800 家. */
export function quantityText({ comparator, value, unit }: Stated, language: Language): string {
  const number = value.toLocaleString(language, { maximumFractionDigits: 6 })
  return `${SIGNS[comparator]}${number}${unit === '%' ? '' : ' '}${unit}`.trim()
}
