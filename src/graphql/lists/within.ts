import { badUserInput } from '../public-error.ts'

/** A number of an argument between two bounds; BAD_USER_INPUT beyond. */
export function within(lowest: number, highest: number, value: number, argument: string): number {
  if (value >= lowest && value <= highest) return value
  throw badUserInput(`\`${argument}\` is ${value}; ask for ${lowest} to ${highest.toLocaleString('en')}.`)
}
