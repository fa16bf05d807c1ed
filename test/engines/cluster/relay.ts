import { connect, type Socket } from 'node:net'
import { z } from 'zod'
import { inChunks, onMessages } from './messages.ts'
import { type Packed, pack, Struct, unpack } from './packstream.ts'

/** A statement that a member of a cluster was asked. */
export interface Asked {
  readonly statement: string
  readonly mode: 'READ' | 'WRITE'
  readonly bookmarks: readonly string[]
}

/** What one member answers otherwise than the server behind it. */
export interface Views {
  onAsked(asked: Asked): void
  /** Whether it takes writes. */
  leads(): boolean
  /** What it says of who is there. */
  servers(): readonly { readonly role: 'WRITE' | 'READ' | 'ROUTE'; readonly addresses: readonly string[] }[]
  /** An answer as this member gives it. */
  asSeen(message: Buffer): Buffer
}

const GREETING = { client: 20, server: 4 }
/** The first version that a client proposes is a longer way to talk of versions, which is left out. */
const MANIFEST = { start: 4, end: 8 }

const REQUEST = { reset: 0x0f, run: 0x10, begin: 0x11, commit: 0x12, rollback: 0x13, goodbye: 0x02, route: 0x66 }
const ANSWER = { success: 0x70, record: 0x71, failure: 0x7f }
const ENDS = [REQUEST.commit, REQUEST.rollback, REQUEST.reset]

const transaction = z.object({
  mode: z
    .literal('r')
    .optional()
    .transform((mode) => (mode ? ('READ' as const) : ('WRITE' as const))),
  bookmarks: z.array(z.string()).default([]),
})
const routingTable = z.object({ rt: z.object({ ttl: z.number(), db: z.string() }) })

/** What Neo4j answers with an error, so that it ignores what follows, as a member does that refuses. */
const MISTAKE = pack(new Struct(REQUEST.run, ['refused', {}, {}]))
const NOT_A_LEADER = pack(
  new Struct(ANSWER.failure, [
    {
      neo4j_code: 'Neo.ClientError.Cluster.NotALeader',
      message: 'This member follows.',
      gql_status: '50N42',
      description: 'error: general processing exception - unexpected error',
    },
  ]),
)

/** Hands on what a client and a server say to each other, as a member of a cluster; gives both connections. */
export function relay(client: Socket, serverUri: string, views: Views): readonly Socket[] {
  const { hostname, port } = new URL(serverUri)
  const server = connect(Number(port), hostname)
  // Each request has one answer beside its records, in turn.
  const waiting: ((message: Buffer) => Buffer)[] = []
  let current: z.infer<typeof transaction> | undefined

  function onRequest(message: Buffer): void {
    const { signature, fields } = unpack(message) as Struct
    const begins = signature === REQUEST.begin || (signature === REQUEST.run && current === undefined)
    const within = begins ? transaction.parse(fields.at(-1)) : current
    if (signature === REQUEST.begin) current = within
    if (ENDS.includes(signature)) current = undefined
    const refused = begins && within?.mode === 'WRITE' && !views.leads()
    if (signature === REQUEST.run && within && !refused) views.onAsked({ statement: String(fields[0]), ...within })
    if (refused) waiting.push(() => NOT_A_LEADER)
    else if (signature === REQUEST.route) waiting.push(withTable)
    else if (signature !== REQUEST.goodbye) waiting.push((answer) => views.asSeen(answer))
    server.write(inChunks(refused ? MISTAKE : message))
  }

  function onAnswer(message: Buffer): void {
    const told = message[1] === ANSWER.record ? views.asSeen(message) : waiting.shift()?.(message)
    client.write(inChunks(told ?? message))
  }

  function withTable(message: Buffer): Buffer {
    const { signature, fields } = unpack(message) as Struct
    if (signature !== ANSWER.success) return message
    const { rt } = routingTable.parse(fields[0])
    const servers: Packed = views.servers().map(({ role, addresses }) => ({ role, addresses: [...addresses] }))
    return pack(new Struct(ANSWER.success, [{ rt: { ...rt, servers } }]))
  }

  onMessages(client, GREETING.client, (bytes) => server.write(bytes.fill(0, MANIFEST.start, MANIFEST.end)), onRequest)
  onMessages(server, GREETING.server, (bytes) => client.write(bytes), onAnswer)
  const sockets = [client, server]
  for (const socket of sockets) {
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const one of sockets) one.destroy()
    })
  }
  return sockets
}
