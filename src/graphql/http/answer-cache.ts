import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { RouteHandlerMethod } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { GraphStore } from '../../graph/store.ts'
import { graphVersion } from './graph-version.ts'

/** What answers GraphQL over HTTP, with the body of the answer. */
type Handler = RouteHandlerMethod<Server, IncomingMessage, ServerResponse, { Reply: string }>
type Request = Parameters<Handler>[0]
type Reply = Parameters<Handler>[1]

interface KeptAnswer {
  readonly body: string
  readonly contentType: string
  /** Of the graph that it was read from. */
  readonly version: string
}

/** How much of all that is kept one answer may be. */
const LARGEST_PART = 1 / 16
const BYTES_OF_CHARACTER = 2

/**
 * Answers a question that was answered before from what was answered, as long as the graph has the version that it had
 * then; at most so many bytes are kept. Errors are not kept, nor is anything for a request that says who asks.
 */
export function keepingAnswers(answer: Handler, store: GraphStore, bytes: number): Handler {
  if (bytes === 0) return answer
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes * LARGEST_PART),
    sizeCalculation: ({ body }, question) => (body.length + question.length) * BYTES_OF_CHARACTER,
  })
  const version = graphVersion(store)
  version.onChange(() => kept.clear())

  /** Keeps an answer if the graph has not changed since before it was worked out. */
  async function keep(question: string, found: KeptAnswer): Promise<void> {
    if ((await version.now()) === found.version && found.version !== '') kept.set(question, found)
  }

  return async function (request, reply) {
    const question = questionOf(request)
    if (question === undefined) return answer.call(this, request, reply)
    const known = kept.get(question)
    if (known && known.version === (await version.now())) {
      reply.header('content-type', known.contentType)
      return known.body
    }
    const before = version.last()
    const body = await answer.call(this, request, reply)
    const contentType = reply.getHeader('content-type')
    if (isWhole(reply, body) && typeof contentType === 'string')
      void keep(question, { body, contentType, version: before })
    return body
  }
}

/** All that the answer to a request hangs on; undefined where it must not be kept. */
function questionOf({ method, headers, body }: Request): string | undefined {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return undefined
  if (headers.authorization !== undefined || headers.cookie !== undefined) return undefined
  return `${headers.accept ?? ''}\n${JSON.stringify(body)}`
}

/** An answer without errors, which would stand before its data. */
const isWhole = (reply: Reply, body: unknown): body is string =>
  reply.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":')
