import { useEffect, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { ask } from './ask.ts'
import { type Problem, problemOf } from './problem.ts'

/** How a question stands. While it is loading, `previous` is the answer to the question before, to show meanwhile. */
export type Answer<Data> =
  | { readonly state: 'loading'; readonly previous: Data | undefined }
  | { readonly state: 'failed'; readonly problem: Problem; retry(): void }
  | { readonly state: 'answered'; readonly data: Data }

/** How many answers are kept, so that going back shows at once what was there. */
const KEPT = 60
const answers = new Map<string, unknown>()

function keep(key: string, data: unknown): void {
  answers.delete(key)
  answers.set(key, data)
  const oldest = answers.keys().next().value
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
}

/** Asks when the question changes; nothing while there are no variables yet. */
export function useAnswer<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | undefined,
): Answer<Data> {
  const key = JSON.stringify([operation, variables])
  const [attempt, setAttempt] = useState(0)
  const [settled, setSettled] = useState<{ key: string; answer: Answer<Data> }>()
  const [previous, setPrevious] = useState<Data>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for operation and variables; an attempt asks again.
  useEffect(() => {
    if (variables === undefined) return
    if (answers.has(key)) {
      setPrevious(answers.get(key) as Data)
      return
    }
    const abort = new AbortController()
    ask(operation, variables, abort.signal).then(
      (data) => {
        keep(key, data)
        setPrevious(data)
        setSettled({ key, answer: { state: 'answered', data } })
      },
      (error) => {
        if (abort.signal.aborted) return
        const retry = () => {
          setSettled(undefined)
          setAttempt((count) => count + 1)
        }
        setSettled({ key, answer: { state: 'failed', problem: problemOf(error), retry } })
      },
    )
    return () => abort.abort()
  }, [key, attempt])

  if (answers.has(key)) return { state: 'answered', data: answers.get(key) as Data }
  return settled?.key === key ? settled.answer : { state: 'loading', previous }
}
