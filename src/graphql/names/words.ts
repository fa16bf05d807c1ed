import type { Context } from '../context.ts'
import { badUserInput } from '../public-error.ts'

const MAX_LENGTH = 500

/** What somebody typed, folded to compare with stored keys; BAD_USER_INPUT where it is empty or too long. */
export function foldedWords(context: Context, words: string, argument: string): string {
  if (words.trim() === '') throw badUserInput(`\`${argument}\` is empty; say what to look for, or leave it out.`)
  if (words.length > MAX_LENGTH) {
    throw badUserInput(`\`${argument}\` has ${words.length} characters; at most ${MAX_LENGTH} are compared.`)
  }
  return context.foldQuery(words)
}

/** What a stored text must contain; null where nothing is asked, BAD_USER_INPUT where every text would contain it. */
export function foldedPart(context: Context, words: string | null | undefined, argument: string): string | null {
  if (words === null || words === undefined) return null
  const folded = foldedWords(context, words, argument)
  if (folded === '') throw badUserInput(`\`${argument}\` has neither letters nor numbers, which alone are compared.`)
  return folded
}
