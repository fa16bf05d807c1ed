import type { TypedDocumentString } from '../generated/graphql.ts'
import { AskError, problemOf, problemSaid, type SaidError } from './problem.ts'

/** Milliseconds after which an answer is no longer waited for; the server gives up before. */
const PATIENCE = 30_000

interface Response<Data> {
  readonly data?: Data | null
  readonly errors?: readonly SaidError[]
}

/** Asks the API next to this page; an AskError says why there is no answer. An aborted question rejects with its reason. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const timeout = AbortSignal.timeout(PATIENCE)
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    return dataOf(await readJson<Data>(response))
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw new AskError(problemOf(error))
  }
}

async function readJson<Data>(response: globalThis.Response): Promise<Response<Data>> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new AskError({ kind: 'BROKEN', message: `HTTP ${response.status} ${response.statusText}`.trim() })
  }
}

function dataOf<Data>({ data, errors }: Response<Data>): Data {
  const [error] = errors ?? []
  if (error) throw new AskError(problemSaid(error))
  if (!data) throw new AskError({ kind: 'BROKEN', message: 'No data.' })
  return data
}
