import type { Field } from '../address/field.ts'

/** Years of four digits. */
export const years = (): Field<readonly string[]> => ({
  absent: [],
  read: (words) => (words.every((word) => /^\d{4}$/.test(word)) ? words : undefined),
  write: (values) => values,
})
