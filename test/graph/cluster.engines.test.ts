import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { readEnvironment } from '../../src/environment.ts'
import { openStore } from '../../src/graph/open-store.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { localOperations } from '../../src/operations/local.ts'
import { openReader } from '../../src/reader.ts'
import { type Cluster, type Member, openCluster } from '../engines/cluster/cluster.ts'
import { emptyNeo4j } from '../engines/empty-neo4j.ts'
import { type Served, serve } from '../http/serve.ts'

const provided = inject('neo4j')
const server = 'missing' in provided ? { uri: '', user: '', password: '' } : provided
const reader = openReader()

const NOTICE = '# 关于促进开放的通知\n\n一、支持西咸新区与贵安新区开展合作。\n'
const PLAN = '# 关于建设枢纽的规划\n\n一、两江新区建设物流枢纽。\n'

const titles = (first: number): string => `{ documents(first: ${first}) { nodes { title } } }`
const modesOf = ({ asked }: Member): string[] => [...new Set(asked.map(({ mode }) => mode))]

describe.skipIf('missing' in provided)('a cluster', () => {
  let direct: Driver
  let cluster: Cluster
  let leader: Member
  let readers: readonly [Member, Member]
  let store: GraphStore
  let served: Served

  beforeAll(async () => {
    await emptyNeo4j(server)
    direct = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  })
  afterAll(() => direct.close())

  beforeEach(async () => {
    await emptyNeo4j(server)
    cluster = await openCluster(server.uri)
    const [first, ...others] = cluster.members
    leader = first
    readers = others
    const environment = { NEO4J_URI: cluster.uri, NEO4J_PASSWORD: server.password, QUERY_TIMEOUT: '2000' }
    store = await openStore(readEnvironment(environment).store)
    served = await serve(store, { answerCache: 1_000_000 })
    onTestFinished(async () => {
      await served.stop()
      await store.close()
      await cluster.close()
    })
    await ingest(NOTICE)
  })

  async function ingest(text: string): Promise<void> {
    for await (const { status } of localOperations(store, reader).ingest([{ name: 'text', text }]))
      expect(status).toBe('added')
  }

  /** Writes as another process would, which this one hears nothing of; gives the bookmark. */
  async function elsewhere(statement: string, parameters: Record<string, unknown> = {}): Promise<string> {
    const session = direct.session()
    await session.run(statement, parameters)
    await session.close()
    return session.lastBookmarks()[0] ?? ''
  }

  const lastBookmark = (): Promise<string> => elsewhere('RETURN 1')

  it('takes an ingest at its leader and is read at its readers in turn', async () => {
    expect(modesOf(leader)).toEqual(['WRITE'])
    for (const member of cluster.members) member.asked.length = 0
    for (let first = 1; first <= 20; first++) expect((await served.send(titles(first))).errors).toEqual([])
    expect(leader.asked).toEqual([])
    expect(readers.flatMap(modesOf)).toEqual(['READ', 'READ'])
    for (const { asked } of readers) expect(asked.length).toBeGreaterThan(10)
  })

  it('is read as this process has written it', async () => {
    const bookmark = await lastBookmark()
    await served.send(titles(1))
    const bookmarks = readers.flatMap(({ asked }) => asked.at(-1)?.bookmarks)
    expect(bookmarks).toContain(bookmark)
  })

  it('is asked at its leader first, so that a process which starts sees what all others have written', async () => {
    const before = await lastBookmark()
    const bookmark = await elsewhere('CREATE (:Elsewhere)')
    await store.prepare()
    await served.send(titles(2))
    expect(readers.flatMap(({ asked }) => asked.at(-1)?.bookmarks)).toContain(bookmark)
    expect(before).not.toBe(bookmark)
  })

  it('answers while a reader goes away', async () => {
    const answers = Array.from({ length: 100 }, async (_, index) => {
      if (index === 20) void readers[0].leave()
      return served.send(titles(1 + (index % 50)))
    })
    for (const { status, errors } of await Promise.all(answers)) expect([status, errors]).toEqual([200, []])
    readers[1].asked.length = 0
    await served.send(titles(60))
    expect(modesOf(readers[1])).toEqual(['READ'])
  })

  it('lets nobody wait long for a reader that has fallen silent', async () => {
    await Promise.all([served.send(titles(1)), served.send(titles(2))])
    readers[0].fallSilent()
    const started = Date.now()
    const answers = await Promise.all([3, 4, 5, 6].map((first) => served.send(titles(first))))
    expect(Date.now() - started).toBeLessThan(15_000)
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'answered')
    expect(codes).toContain('answered')
    expect(['answered', 'STORE_UNAVAILABLE']).toEqual(expect.arrayContaining(codes))
    await expect.poll(async () => (await served.send(titles(7))).errors, { timeout: 20_000 }).toEqual([])
  })

  it('answers from the leader where no reader is left, and says so where nobody is', async () => {
    const tables = cluster.tables()
    for (const member of readers) await member.leave()
    expect((await served.send(titles(3))).errors).toEqual([])
    expect(modesOf(leader)).toContain('READ')
    expect(cluster.tables()).toBeGreaterThan(tables)
    await leader.leave()
    expect((await served.send(titles(4))).errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }])
  })

  it('takes an ingest while another leader is elected', async () => {
    await served.send(titles(1))
    cluster.elect(readers[0])
    await ingest(PLAN)
    expect(readers[0].asked.filter(({ statement }) => statement.includes('MERGE'))).not.toEqual([])
    expect((await served.send(titles(5))).data.documents).toMatchObject({ nodes: { length: 2 } })
  })

  it('never has an answer that a lagging reader gave kept for what is newer', async () => {
    const [was, is] = ['关于促进开放的通知', '关于扩大开放的通知']
    const [{ version = '' } = {}] = (await store.query('read-graph')) as { version?: string }[]
    const before = await lastBookmark()
    const turned = 'f'.repeat(version.length)
    const bookmark = await elsewhere('MATCH (g:Graph), (d:Document) SET g.version = $turned, d.title = $is', {
      turned,
      is,
    })
    readers[0].lag(bookmark, { [bookmark]: before, [turned]: version, [is]: was })
    const told: boolean[] = []
    for (let time = 0; time < 12; time++) {
      const { data } = await served.send(titles(1))
      told.push(JSON.stringify(data).includes(is))
    }
    expect(told).toEqual([...told].sort())
    expect((await served.send(titles(1))).statements).toEqual(['read-graph'])
  })
})
