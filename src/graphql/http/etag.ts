import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Gives what a GET answers a tag, and answers 304 where the client holds the same. The tag is weak, since it stands for the
 * answer however it is compressed; and the client has to ask each time, since any ingest may change the answer.
 */
export async function tagAnswers(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
  const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
  reply.headers({ etag: tag, 'cache-control': 'no-cache' })
  if (!holds(request.headers['if-none-match'], tag)) return payload
  reply.code(304).removeHeader('content-length')
  return null
}

const holds = (tags: string | undefined, tag: string): boolean =>
  tags?.split(',').some((held) => held.trim() === tag || held.trim() === '*') ?? false
