import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { XinquError } from '../errors.ts'
import type { Source } from '../ingest/source-file.ts'
import { readLines, writeLines } from './lines.ts'
import { parseIds, parseIngested, parseStatus, sourceMessage, unlessError } from './messages.ts'
import type { Operations } from './operations.ts'
import { socketPath } from './socket.ts'

/** Operations through the server that holds the embedded store of the folder; undefined where none listens. */
export async function remoteOperations(dataDirectory: string): Promise<Operations | undefined> {
  const socketAt = socketPath(dataDirectory)
  if (!(await listens(socketAt))) return undefined
  return {
    async *ingest(sources) {
      for await (const value of ask(socketAt, 'POST /ingest', messagesOf(sources))) yield parseIngested(value)
    },
    remove: async (ids) => parseIds(await only(ask(socketAt, 'POST /remove', [ids]))),
    status: async () => parseStatus(await only(ask(socketAt, 'GET /status'))),
    close: async () => {},
  }
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function* messagesOf(sources: AsyncIterable<Source> | Iterable<Source>): AsyncGenerator<object> {
  for await (const source of sources) yield sourceMessage(source)
}

/** Sends values and gives the answers as they come; throws the error that the server met. */
async function* ask(
  socketAt: string,
  endpoint: string,
  values: AsyncIterable<unknown> | Iterable<unknown> = [],
): AsyncGenerator<unknown> {
  const [method, path] = endpoint.split(' ')
  const asking = request({ socketPath: socketAt, method, path })
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    asking.once('response', resolve).once('error', reject)
  })
  const sent = pipeline(Readable.from(writeLines(values)), asking)
  try {
    for await (const value of readLines(await response)) yield unlessError(value)
    await sent
  } catch (error) {
    await sent.catch(() => undefined)
    throw error instanceof XinquError ? error : serverWentAway(error)
  }
}

const serverWentAway = (cause: unknown): XinquError =>
  new XinquError(
    'SERVER_FAILED',
    'The xinqu server that holds the store stopped in the middle; start it and try again.',
    {
      cause,
    },
  )

async function only(values: AsyncIterable<unknown>): Promise<unknown> {
  for await (const value of values) return value
  throw new XinquError(
    'SERVER_FAILED',
    'The xinqu server that holds the store gave no answer; is it of another version?',
  )
}
