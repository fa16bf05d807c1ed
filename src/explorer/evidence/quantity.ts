import type { EvidenceIndicatorFragment } from '../generated/graphql.ts'

const SIGNS: Readonly<Record<EvidenceIndicatorFragment['comparator'], string>> = {
  EQ: '',
  GE: '≥ ',
  LE: '≤ ',
  GT: '> ',
  LT: '< ',
  APPROX: '≈ ',
}

/** A stated quantity as one reads it: ≥ 20 %, 93 个. */
export function quantityOf({
  comparator,
  value,
  unit,
}: Pick<EvidenceIndicatorFragment, 'comparator' | 'value' | 'unit'>): string {
  return `${SIGNS[comparator]}${value.toLocaleString('en')} ${unit}`.trim()
}
