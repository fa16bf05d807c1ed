import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractionSchema } from '../../src/exchange.ts'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const seeds = join(root, 'seeds/documents')
const folder = mkdtempSync(join(tmpdir(), 'xinqu-cli-'))
const servers = new Set<ChildProcess>()

beforeAll(() => execFileSync(process.execPath, [join(root, 'scripts/build.mjs')]))
afterAll(async () => {
  for (const server of servers) await stop(server)
  rmSync(folder, { recursive: true })
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command as a user does. */
function xinqu(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, NEO4J_URI: '', DATA_DIR: join(folder, 'store'), ...environment }
    execFile(process.execPath, [join(root, 'dist/cli.js'), ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

/** Starts a server on a free port, and waits until it tells its address. */
async function serve(dataDirectory: string, ...options: string[]): Promise<{ server: ChildProcess; url: string }> {
  const env = { ...process.env, NEO4J_URI: '', DATA_DIR: dataDirectory, PORT: '0' }
  const server = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve', ...options], { env })
  servers.add(server)
  let said = ''
  for await (const chunk of server.stdout) {
    said += String(chunk)
    const url = /http:\S+\/graphql/.exec(said)?.[0]
    if (url) return { server, url }
  }
  throw new Error(`The server ended: ${said}`)
}

async function stop(server: ChildProcess): Promise<number | null> {
  servers.delete(server)
  if (server.exitCode === null) {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  return server.exitCode
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return response.json()
}

function path(name: string, content?: string | Uint8Array): string {
  const file = join(folder, name)
  if (content !== undefined) writeFileSync(file, content)
  return file
}

describe('xinqu extract', () => {
  const files = readdirSync(seeds).map((file) => join(seeds, file))

  it('prints one object in the exchange format for one file, every quote in its place', async () => {
    const { code, out } = await xinqu(['extract', files[0] ?? ''])
    const text = readFileSync(files[0] ?? '', 'utf8')
    const { document, entities } = extractionSchema.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(document.title).toBe('西咸新区赴国家级新区学习考察报告')
    const guian = entities.find(({ name }) => name === '贵安新区')
    expect(guian?.mentions.map(({ start, end }) => text.slice(start, end))).toContain('贵安新区')
  })

  it('prints a line each for several', async () => {
    const { out } = await xinqu(['extract', ...files.slice(0, 2)])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => extractionSchema.parse(JSON.parse(line)).document.title)).toHaveLength(2)
  })
})

describe('Bad input', () => {
  beforeAll(() => {
    path('empty.txt', '')
    path('gb.txt', Uint8Array.of(0xce, 0xf7, 0xcf, 0xcc))
    path('large.txt', '')
    truncateSync(path('large.txt'), 50 * 1024 * 1024)
    mkdirSync(path('no-documents'))
    path('file-as-store', 'no store')
  })

  it.each<[what: string, args: string[], environment: Record<string, string>, says: RegExp]>([
    ['a missing path', ['ingest', 'nowhere.txt'], {}, /nowhere\.txt is not there; check the spelling/],
    [
      'a folder without documents',
      ['ingest', join(folder, 'no-documents')],
      {},
      /holds no document; put \.txt or \.md/,
    ],
    ['an empty file', ['ingest', join(folder, 'empty.txt')], {}, /empty\.txt is empty/],
    ['a file that is not UTF-8', ['extract', join(folder, 'gb.txt')], {}, /gb\.txt is not UTF-8 text; convert it/],
    ['a file of 50 MB', ['ingest', join(folder, 'large.txt')], {}, /larger than 20 MB.*split it/],
    ['an unknown option', ['ingest', '--fast', 'a.txt'], {}, /unknown option '--fast'/],
    ['a command misspelt', ['ingst', 'a.txt'], {}, /Did you mean ingest\?/],
    ['no path', ['ingest'], {}, /missing required argument 'path'/],
    ['a port that is none', ['serve', '--port', '99999'], {}, /A port is a number from 0 to 65535/],
    [
      'a variable that is wrong',
      ['doctor'],
      { PORT: 'x', NEO4J_URI: 'http://a' },
      /PORT must be .*; NEO4J_URI must be/,
    ],
    ['a store that is none', ['ingest', seeds], { DATA_DIR: join(folder, 'file-as-store') }, /A file stands where/],
    ['an unknown document', ['remove', 'dUnknown'], {}, /dUnknown is no document of the graph/],
  ])('%s gets one clear sentence and no stack', async (_, args, environment, says) => {
    const { code, err } = await xinqu(args, environment)
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBeGreaterThan(0)
  })

  it('a store held by a process that is no xinqu is named', async () => {
    const held = path('held')
    const store = openGrafeoStore({ dataDirectory: held, queryTimeout: 1_000 })
    const { code, err } = await xinqu(['ingest', seeds], { DATA_DIR: held })
    await store.close()
    expect(err).toMatch(/Another process holds the store .*held.*; stop it, or name another folder with DATA_DIR/)
    expect(code).toBe(1)
  })

  it('an occupied port is named', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, err } = await xinqu(['serve', '--no-seeds', '--port', port], { DATA_DIR: path('port') })
    other.close()
    expect(err).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} cannot be listened on`))
    expect(code).toBe(1)
  })
})

describe('xinqu ingest', () => {
  it('says what it did, and the second time that nothing changed', async () => {
    const environment = { DATA_DIR: path('twice') }
    const first = await xinqu(['ingest', seeds], environment)
    expect(first.out).toMatch(
      /^5 documents in .*: 5 added; \d+ diagnostics?\.\nThe graph holds 5 documents, \d+ entities \(NewArea/,
    )
    const second = await xinqu(['ingest', seeds], environment)
    expect(second.out).toMatch(/5 unchanged; 0 diagnostics\.\nNothing changed in the graph\./)
    expect(second.out.split('\n').slice(2)).toEqual(first.out.split('\n').slice(1))
  })

  it('takes the same document under two names as one, with a notice', async () => {
    const [first] = readdirSync(seeds)
    mkdirSync(path('copies'))
    for (const name of ['a.txt', 'b.txt']) copyFileSync(join(seeds, first ?? ''), join(folder, 'copies', name))
    const { code, out, err } = await xinqu(['ingest', path('copies')], { DATA_DIR: path('copied') })
    expect(err).toMatch(/b\.txt duplicate – The same document as .*a\.txt\./)
    expect(out).toMatch(/1 added, 1 duplicate/)
    expect(code).toBe(0)
  })

  it('takes in what it can beside a file that cannot be read, and ends with an error', async () => {
    mkdirSync(path('mixed'))
    writeFileSync(join(folder, 'mixed/a.txt'), '')
    writeFileSync(join(folder, 'mixed/b.txt'), '贵安新区工作要点\n贵安新区与华为合作。\n')
    const { code, out, err } = await xinqu(['ingest', path('mixed')], { DATA_DIR: path('mixed-store') })
    expect(err).toMatch(/a\.txt is empty/)
    expect(out).toMatch(/1 added, 1 failed/)
    expect(code).toBe(1)
  })
})

describe('xinqu serve', () => {
  const GUIAN = `{ measures(where: {cites: {entity: {name: "Gui'an"}, role: COOPERATION}}) { nodes { text document { title } } } }`

  it('takes in the documents that come along, answers, and lets other commands work through it', async () => {
    const store = path('served')
    const { server, url } = await serve(store)
    expect(JSON.stringify(await ask(url, GUIAN))).toContain('双安')
    const file = path('new.txt', '雄安新区与贵安新区合作建设双园科技产业园。\n')
    const ingested = await xinqu(['ingest', file], { DATA_DIR: store })
    expect(ingested.out).toMatch(/1 added.*\nThe graph holds 6 documents/)
    expect((await xinqu(['doctor'], { DATA_DIR: store })).out).toMatch(/answers +yes: grafeo .*\ndocuments 6\n/)
    expect(await stop(server)).toBe(0)
  })

  it('examines a folder without a store, and leaves it so', async () => {
    const store = path('nowhere')
    const { code, out } = await xinqu(['doctor'], { DATA_DIR: store })
    expect(out).toMatch(/answers +not yet: there is no store/)
    expect(code).toBe(0)
    expect(existsSync(store)).toBe(false)
  })

  it('leaves out what a user took out, at the next start', async () => {
    const store = path('removed')
    const first = await serve(store)
    const answer = (await ask(first.url, '{ documents { nodes { id } } }')) as {
      data: { documents: { nodes: { id: string }[] } }
    }
    await xinqu(['remove', answer.data.documents.nodes[0]?.id ?? ''], { DATA_DIR: store })
    await stop(first.server)
    const second = await serve(store)
    expect(await ask(second.url, '{ coverage { documents } }')).toEqual({ data: { coverage: { documents: 4 } } })
    await stop(second.server)
  })

  it('starts with an empty graph where it is told so', async () => {
    const { server, url } = await serve(path('bare'), '--no-seeds')
    expect(await ask(url, '{ coverage { documents } }')).toEqual({ data: { coverage: { documents: 0 } } })
    await stop(server)
  })

  it('waits for a Neo4j that is away, and says so to its clients', async () => {
    const env = { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', PORT: '0', HOST: '127.0.0.1' }
    const server = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve'], { env })
    servers.add(server)
    let said = ''
    for await (const chunk of server.stderr) {
      said += String(chunk)
      if (said.includes('STORE_UNAVAILABLE')) break
    }
    expect(said).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer; see that it runs/)
    await stop(server)
  })
})
