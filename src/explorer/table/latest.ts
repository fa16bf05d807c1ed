import type { Answer } from '../ask/use-answer.ts'

/** The data of an answer, or of the one before while the next is on its way. */
export function latest<Data>(answer: Answer<Data>): Data | undefined {
  if (answer.state === 'answered') return answer.data
  return answer.state === 'loading' ? answer.previous : undefined
}
