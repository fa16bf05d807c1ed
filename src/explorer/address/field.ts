/** How one parameter of an address is read and written. */
export interface Field<Value> {
  /** What counts where the address has no such parameter. */
  readonly absent: Value
  /** The value that the words name; undefined where they name none. */
  read(words: readonly string[]): Value | undefined
  write(value: Value): readonly string[]
}

const last = (words: readonly string[]): string => words.at(-1) ?? ''

export const text = (): Field<string> => ({
  absent: '',
  read: last,
  write: (value) => (value ? [value] : []),
})

export const texts = (): Field<readonly string[]> => ({
  absent: [],
  read: (words) => words.filter((word) => word !== ''),
  write: (values) => values,
})

export const oneOf = <Value extends string>(values: readonly Value[], absent: Value): Field<Value> => ({
  absent,
  read: (words) => values.find((value) => value === last(words)),
  write: (value) => (value === absent ? [] : [value]),
})

/** Some of these values, or none: an empty list is no restriction. */
export const manyOf = <Value extends string>(values: readonly Value[]): Field<readonly Value[]> => ({
  absent: [],
  read: (words) => {
    const known = values.filter((value) => words.includes(value))
    return known.length === new Set(words).size ? known : undefined
  },
  write: (chosen) => chosen,
})

export const wholeNumber = (least: number, most: number, absent: number): Field<number> => ({
  absent,
  read: (words) => {
    const value = /^\d{1,9}$/.test(last(words)) ? Number(last(words)) : Number.NaN
    return value >= least && value <= most ? value : undefined
  },
  write: (value) => (value === absent ? [] : [String(value)]),
})

export const flag = (): Field<boolean> => ({
  absent: false,
  read: (words) => (['1', ''].includes(last(words)) ? true : undefined),
  write: (value) => (value ? ['1'] : []),
})
