import { rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readLines, writeLines } from './lines.ts'
import { errorMessage, parseIds, parseSource } from './messages.ts'
import type { Operations } from './operations.ts'
import { socketPath } from './socket.ts'

type Answer = (operations: Operations, request: IncomingMessage) => AsyncIterable<unknown>

const ANSWERS: Readonly<Record<string, Answer>> = {
  'POST /ingest': (operations, request) => operations.ingest(sourcesOf(request)),
  async *'POST /remove'(operations, request) {
    for await (const ids of readLines(request)) yield await operations.remove(parseIds(ids))
  },
  async *'GET /status'(operations) {
    yield await operations.status()
  },
}

async function* sourcesOf(request: IncomingMessage) {
  for await (const value of readLines(request)) yield parseSource(value)
}

/**
 * Lets the other commands do their work through this process, while it holds the embedded store of the folder. The caller
 * holds the store, so a socket that is already there is one that a killed process left.
 */
export async function listenForCommands(dataDirectory: string, operations: Operations): Promise<() => Promise<void>> {
  const path = socketPath(dataDirectory)
  await rm(path, { force: true })
  const server = createServer((request, response) => void answer(operations, request, response))
  // A long ingest is no idle connection.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(path, { force: true })
  }
}

async function answer(operations: Operations, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const work = ANSWERS[`${request.method} ${request.url}`]
  response.statusCode = work ? 200 : 404
  const lines = writeLines(work ? told(work(operations, request)) : [])
  await pipeline(Readable.from(lines), response).catch(() => response.destroy())
}

/** What goes wrong is told as the last line. */
async function* told(values: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* values
  } catch (error) {
    yield { error: errorMessage(error) }
  }
}
