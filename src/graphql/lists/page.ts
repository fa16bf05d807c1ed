import { badUserInput } from '../public-error.ts'
import { type CursorBinding, decodeCursor } from './cursor.ts'

export const DEFAULT_SIZE = 20
export const MAX_SIZE = 200

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** A page in the order of the list: so many items from the front, or from the end, between two keys. */
export interface Page {
  readonly size: number
  readonly fromEnd: boolean
  readonly after: string | undefined
  readonly before: string | undefined
}

/** What the arguments ask for; BAD_USER_INPUT or BAD_CURSOR where they ask for nothing that can be had. */
export function pageOf({ first, after, last, before }: PageArguments, binding: CursorBinding): Page {
  if (isGiven(first) && isGiven(last)) throw badUserInput('Give `first` or `last`, not both.')
  const fromEnd = isGiven(last)
  return {
    size: sizeOf(first ?? last ?? DEFAULT_SIZE, fromEnd ? 'last' : 'first'),
    fromEnd,
    after: isGiven(after) ? decodeCursor(after, binding, 'after') : undefined,
    before: isGiven(before) ? decodeCursor(before, binding, 'before') : undefined,
  }
}

/** A number of items that may be asked for at once. */
export function sizeOf(size: number, argument: string): number {
  if (size < 0) throw badUserInput(`\`${argument}\` is ${size}; it must not be negative.`)
  if (size > MAX_SIZE) throw badUserInput(`\`${argument}\` is ${size}; ask for at most ${MAX_SIZE} at once.`)
  return size
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** The parameters of a list statement: keys between `lower` and `upper`, so many from one end. */
export interface Bounds {
  readonly lower: string
  readonly upper: string
  readonly descending: boolean
  readonly limit: number
}

const LOWEST = ''
const HIGHEST = '\uffff'

/** A page of a list whose keys fall when `descending`, with one item more, which tells whether others follow. */
export function boundsOf({ size, fromEnd, after, before }: Page, descending: boolean): Bounds {
  const [lower, upper] = descending ? [before, after] : [after, before]
  return { lower: lower ?? LOWEST, upper: upper ?? HIGHEST, descending: descending !== fromEnd, limit: size + 1 }
}
