import { badUserInput } from '../public-error.ts'

/** A number of an argument between two bounds; BAD_USER_INPUT beyond. */
export function within(lowest: number, highest: number, value: number, argument: string): number {
  if (value >= lowest && value <= highest) return value
  throw badUserInput(`\`${argument}\` is ${value}; ask for ${lowest} to ${highest.toLocaleString('en')}.`)
}

/** Bounds of a range, which nothing would lie between if they were the wrong way round; BAD_USER_INPUT then. */
export function refuseTurned<T>(from: T | null | undefined, to: T | null | undefined, argument: string): void {
  if (from === null || from === undefined || to === null || to === undefined || from <= to) return
  throw badUserInput(
    `\`${argument}\` goes from ${from} to ${to}, which nothing lies between; give the lower bound as \`from\`.`,
  )
}
