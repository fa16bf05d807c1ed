/** Something measured that has a bound; a bound that is missed is shown, never a failure: machines differ. */
export interface Figure {
  readonly what: string
  readonly measured: number
  readonly unit: 's' | 'MB' | 'bytes a request' | 'times'
  readonly most?: number
  readonly least?: number
}

const DIGITS = { s: 2, MB: 0, 'bytes a request': 1, times: 2 } as const

/** The figures with their bounds, as a table. */
export const figuresTable = (figures: readonly Figure[]): string =>
  ['| figure | measured | bound | |', '| --- | --- | --- | --- |', ...figures.map(lineOf)].join('\n')

function lineOf({ what, measured, unit, most, least }: Figure): string {
  const bound = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : ''
  const isMissed = measured > (most ?? Number.POSITIVE_INFINITY) || measured < (least ?? Number.NEGATIVE_INFINITY)
  return `| ${what} | ${measured.toFixed(DIGITS[unit])} ${unit} | ${bound} | ${isMissed ? 'missed' : ''} |`
}
