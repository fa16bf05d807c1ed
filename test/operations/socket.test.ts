import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { XinquError } from '../../src/errors.ts'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import type { Source } from '../../src/ingest/source-file.ts'
import { listenForCommands } from '../../src/operations/listen.ts'
import { localOperations } from '../../src/operations/local.ts'
import { openOperations } from '../../src/operations/open-operations.ts'
import type { Operations } from '../../src/operations/operations.ts'
import { remoteOperations } from '../../src/operations/remote.ts'
import { socketPath } from '../../src/operations/socket.ts'
import { openReader } from '../../src/reader.ts'

const reader = openReader()
const ends: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

function newFolder(below = ''): string {
  const root = mkdtempSync(join(tmpdir(), 'xinqu-socket-'))
  ends.push(() => rmSync(root, { recursive: true }))
  const folder = join(root, below)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** What a server does for the other commands, in this process. */
async function serveFolder(dataDirectory: string): Promise<void> {
  const store = openGrafeoStore({ dataDirectory, queryTimeout: 10_000 })
  const stop = await listenForCommands(dataDirectory, localOperations(store, reader))
  ends.push(() => store.close(), stop)
}

async function remoteTo(dataDirectory: string): Promise<Operations> {
  const remote = await remoteOperations(dataDirectory)
  if (!remote) throw new Error('Nothing listens.')
  return remote
}

const SOURCES: readonly Source[] = [
  { name: 'a.txt', text: '贵安新区工作要点\n贵安新区与华为合作建设贵安华为云数据中心，引进企业20家。\n' },
  { name: 'copy-of-a.txt', text: '贵安新区工作要点\n贵安新区与华为合作建设贵安华为云数据中心，引进企业20家。\n' },
  { name: 'bad.txt', error: new XinquError('BAD_INPUT', 'bad.txt is empty.') },
]

async function statuses(operations: Operations, sources: Iterable<Source>): Promise<string[]> {
  const results = []
  for await (const { name, status } of operations.ingest(sources)) results.push(`${name} ${status}`)
  return results
}

describe('A command beside a server that holds the embedded store', () => {
  it('takes documents in through the server, as it would by itself', async () => {
    const [served, own] = [newFolder(), newFolder()]
    await serveFolder(served)
    const local = await openOperations({ dataDirectory: own, queryTimeout: 10_000 }, reader)
    ends.push(() => local.close())
    const remote = await openOperations({ dataDirectory: served, queryTimeout: 10_000 }, reader)
    const expected = ['a.txt added', 'copy-of-a.txt duplicate', 'bad.txt failed']
    expect((await statuses(remote, SOURCES)).sort()).toEqual([...expected].sort())
    expect((await statuses(local, SOURCES)).sort()).toEqual([...expected].sort())
    expect((await remote.status()).totals).toEqual((await local.status()).totals)
    expect((await remote.status()).totals.documents).toBe(1)
  })

  it('takes documents out through the server', async () => {
    const folder = newFolder()
    await serveFolder(folder)
    const remote = await remoteTo(folder)
    const ids = []
    for await (const { id } of remote.ingest(SOURCES.slice(0, 1))) ids.push(id ?? '')
    expect(await remote.remove([...ids, 'dUnknown'])).toEqual(ids)
    expect((await remote.status()).totals.documents).toBe(0)
  })

  it('hears of an error that the server meets', async () => {
    const folder = newFolder()
    const failing = async (): Promise<never> => {
      throw new XinquError('STORE_TIMEOUT', 'The store needed too long.')
    }
    const operations: Operations = {
      async *ingest() {
        yield await failing()
      },
      remove: failing,
      status: failing,
      close: async () => {},
    }
    ends.push(await listenForCommands(folder, operations))
    await expect((await remoteTo(folder)).status()).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
  })

  it('finds the server of a folder whose path is too long for a socket', async () => {
    const folder = newFolder('a'.repeat(120))
    expect(socketPath(folder).length).toBeLessThan(100)
    await serveFolder(folder)
    expect(await remoteOperations(folder)).toBeDefined()
  })

  it('finds none where a killed server left its socket, which the next server replaces', async () => {
    const folder = newFolder()
    writeFileSync(socketPath(folder), '')
    expect(await remoteOperations(folder)).toBeUndefined()
    await serveFolder(folder)
    expect(await remoteOperations(folder)).toBeDefined()
  })
})
