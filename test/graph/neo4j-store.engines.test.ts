import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { type Neo4jSettings, openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { emptyNeo4j } from '../engines/empty-neo4j.ts'
import type { Neo4jServer } from '../engines/neo4j-server.ts'

const STATEMENTS: Record<string, string> = {
  one: 'RETURN 1 AS one',
  slow: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS count',
  'under way':
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN count(*) AS statements",
}

const provided = inject('neo4j')
const server: Neo4jServer = 'missing' in provided ? { uri: '', user: '', password: '' } : provided

function open(settings: Partial<Neo4jSettings>): GraphStore {
  const store = openNeo4jStore({ ...server, queryTimeout: 10_000, ...settings }, (name) => STATEMENTS[name] ?? '')
  onTestFinished(() => store.close())
  return store
}

describe.skipIf('missing' in provided)('a store on Neo4j', () => {
  it('answers', async () => {
    await emptyNeo4j(server)
    expect(await open({}).query('one')).toEqual([{ one: 1 }])
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, 'STORE_REFUSED', 'NEO4J_PASSWORD'],
    ['a database that is not there', { database: 'nowhere' }, 'STORE_REFUSED', 'NEO4J_DATABASE'],
    ['an address where nothing listens', { uri: 'bolt://127.0.0.1:9' }, 'STORE_UNAVAILABLE', 'bolt://127.0.0.1:9'],
  ])('refuses %s with one sentence, soon', async (_, settings, code, words) => {
    const started = Date.now()
    await expect(open(settings).query('one')).rejects.toMatchObject({ code, message: expect.stringContaining(words) })
    expect(Date.now() - started).toBeLessThan(7_000)
  })

  it('tells a web server from a Neo4j', async () => {
    const web = createHttpServer((_, response) => response.end())
    const port = await listening(web)
    await expect(open({ uri: `bolt://127.0.0.1:${port}` }).query('one')).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    })
  })

  it('ends a query that takes longer than is allowed', async () => {
    const started = Date.now()
    await expect(open({ queryTimeout: 300 }).query('slow')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
    expect(Date.now() - started).toBeLessThan(5_000)
    // It is ended on the server, not only given up by who asked.
    await expect.poll(() => open({}).query('under way')).toEqual([{ statements: 0 }])
  })

  it('goes on when the server comes, goes and comes again', async () => {
    const line = await openLine(server.uri)
    const store = open({ uri: line.uri })
    await expect(store.describe()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await line.connect()
    expect(await store.query('one')).toEqual([{ one: 1 }])
    await line.cut()
    await expect(store.query('one')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    const started = Date.now()
    await expect(store.query('one')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(Date.now() - started).toBeLessThan(1_000)
    await line.connect()
    expect(await store.query('one')).toEqual([{ one: 1 }])
  })
})

/** A port that leads to the server while the line is connected, and where nothing listens otherwise. */
async function openLine(uri: string) {
  const { hostname, port: target } = new URL(uri)
  const sockets = new Set<Socket>()
  const line = createServer((socket) => {
    const onwards = connect(Number(target), hostname)
    for (const end of [socket, onwards]) sockets.add(end.on('error', () => end.destroy()))
    socket.pipe(onwards).pipe(socket)
  })
  const port = await listening(line)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => line.close(resolve))
  }
  await cut()
  onTestFinished(async () => void (await cut()))
  return { uri: `bolt://127.0.0.1:${port}`, cut, connect: () => listening(line, port) }
}

async function listening(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}
