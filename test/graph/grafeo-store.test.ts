import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'

const STATEMENTS: Record<string, string> = {
  create: 'CREATE (m:Measure {id: $id})',
  list: 'MATCH (m:Measure) RETURN m.id AS id ORDER BY id',
  slow: 'UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS count',
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'xinqu-store-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function open(dataDirectory: string, queryTimeout = 30_000): GraphStore {
  const store = openGrafeoStore({ dataDirectory, queryTimeout }, (name) => STATEMENTS[name] ?? '')
  onTestFinished(() => store.close())
  return store
}

const create = (store: GraphStore, id: string) => store.write((transaction) => transaction.run('create', { id }))

/** Another process that holds the store of a folder, until it is killed. */
async function holder(dataDirectory: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('hold-store.ts', import.meta.url)), [dataDirectory], {
    execArgv: ['--import', 'tsx'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

describe('a store in a folder', () => {
  it('makes the folder, and keeps what was written for the next time', async () => {
    const path = join(folder(), 'deep', 'down')
    const first = open(path)
    await create(first, 'm1')
    await first.close()
    expect(await open(path).query('list')).toEqual([{ id: 'm1' }])
  })

  it('is held by one process at a time, and free once that is killed', async () => {
    const path = folder()
    const other = await holder(path)
    const refused = expect.objectContaining({ code: 'STORE_LOCKED', message: expect.stringContaining(path) })
    expect(() => open(path)).toThrow(refused)
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect(await open(path).query('list')).toEqual([{ id: 'held' }])
  })

  it.each([
    ['is no store', (path: string) => writeFileSync(join(path, 'graph.grafeo'), 'A letter.'), 'is no store of xinqu'],
    ['is cut short', (path: string) => writeFileSync(join(path, 'graph.grafeo'), 'GRAF'), 'graph.grafeo'],
  ])('refuses a file that %s, and leaves it alone', (_, spoil, words) => {
    const path = folder()
    spoil(path)
    expect(() => open(path)).toThrow(
      expect.objectContaining({ code: 'STORE_REFUSED', message: expect.stringContaining(words) }),
    )
    expect(readdirSync(path)).toContain('graph.grafeo')
  })

  it('refuses a file where its folder should be', () => {
    const path = join(folder(), 'file')
    writeFileSync(path, '')
    expect(() => open(path)).toThrow(expect.objectContaining({ code: 'STORE_REFUSED' }))
  })

  it('waits for what is underway before it closes, and answers nothing afterwards', async () => {
    const path = folder()
    const store = open(path)
    const written = create(store, 'm1')
    await store.close()
    await written
    await expect(store.query('list')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(await open(path).query('list')).toEqual([{ id: 'm1' }])
  })

  it('lets nobody wait longer for a query than is allowed', async () => {
    await expect(open(folder(), 50).query('slow')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
  })
})
