import { expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'

const STATEMENTS = {
  'write-measures': 'UNWIND $rows AS row MERGE (m:Measure {id: row.id}) SET m += row RETURN count(m) AS written',
  'list-measures': 'MATCH (m:Measure) RETURN m.id AS id ORDER BY id LIMIT $limit',
  'get-measure': 'MATCH (m:Measure {id: $id}) RETURN m {.*} AS measure',
  'create-measure': 'CREATE (m:Measure {id: $id})',
  'echo-value': 'RETURN $value AS value',
  'give-large': 'RETURN 9007199254740993 AS large',
  'break-grammar': 'MATCH (m:Measure RETURN m',
} as const

const textOf = (name: string): string => STATEMENTS[name as keyof typeof STATEMENTS]

const write = (store: GraphStore, ...ids: string[]) =>
  store.write((transaction) => transaction.run('write-measures', { rows: ids.map((id) => ({ id })) }))

const listed = async (store: GraphStore): Promise<unknown[]> =>
  (await store.query('list-measures', { limit: 100 })).map(({ id }) => id)

describeOnEachEngine('a store', (openEmptyStore, engine) => {
  it('gives back what a transaction wrote, at once', async () => {
    const store = await openEmptyStore(textOf)
    expect(await write(store, 'm2', 'm1')).toEqual([{ written: 2 }])
    expect(await listed(store)).toEqual(['m1', 'm2'])
  })

  it('takes a whole number as a limit', async () => {
    const store = await openEmptyStore(textOf)
    await write(store, 'm1', 'm2', 'm3')
    expect(await store.query('list-measures', { limit: 2 })).toEqual([{ id: 'm1' }, { id: 'm2' }])
  })

  it('keeps numbers, texts and lists as they are', async () => {
    const store = await openEmptyStore(textOf)
    const measure = {
      id: 'm1',
      start: 0,
      value: 2.5,
      negative: -3,
      large: 2 ** 53 - 1,
      text: '《意见》\n“双安”',
      order: ['a'],
    }
    await store.write((transaction) => transaction.run('write-measures', { rows: [measure] }))
    expect(await store.query('get-measure', { id: 'm1' })).toEqual([{ measure }])
  })

  it.each([[null], [true], [''], [[]], [{ a: [1, { b: 'c' }] }], [1e20], [-0.5]])('echoes %j', async (value) => {
    const store = await openEmptyStore(textOf)
    expect(await store.query('echo-value', { value })).toEqual([{ value }])
  })

  it('refuses an integer that a JavaScript number cannot hold', async () => {
    const store = await openEmptyStore(textOf)
    await expect(store.query('give-large')).rejects.toThrow('9007199254740993')
  })

  it('leaves nothing of a transaction whose work fails', async () => {
    const store = await openEmptyStore(textOf)
    const failing = store.write(async (transaction) => {
      await transaction.run('create-measure', { id: 'm1' })
      throw new Error('no more')
    })
    await expect(failing).rejects.toThrow('no more')
    expect(await listed(store)).toEqual([])
  })

  it('leaves nothing of a transaction with a failed statement, even where its work goes on', async () => {
    const store = await openEmptyStore(textOf)
    const failing = store.write(async (transaction) => {
      await transaction.run('create-measure', { id: 'm1' })
      await transaction.run('create-measure', { id: 'm1' }).catch(() => undefined)
    })
    await expect(failing).rejects.toThrow()
    expect(await listed(store)).toEqual([])
  })

  it('runs what was sent before what is asked for next', async () => {
    const store = await openEmptyStore(textOf)
    const found = await store.write(async (transaction) => {
      transaction.send('create-measure', { id: 'm1' })
      transaction.send('create-measure', { id: 'm2' })
      return transaction.run('list-measures', { limit: 100 })
    })
    expect(found).toEqual([{ id: 'm1' }, { id: 'm2' }])
    expect(await listed(store)).toEqual(['m1', 'm2'])
  })

  it('leaves nothing of a transaction that sent a wrong statement, and names that one', async () => {
    const store = await openEmptyStore(textOf)
    const failing = store.write(async (transaction) => {
      transaction.send('create-measure', { id: 'm1' })
      transaction.send('break-grammar')
      transaction.send('create-measure', { id: 'm2' })
    })
    await expect(failing).rejects.toThrow('cypher/break-grammar.cypher')
    expect(await listed(store)).toEqual([])
  })

  it('names the statement that is wrong', async () => {
    const store = await openEmptyStore(textOf)
    await expect(store.query('break-grammar')).rejects.toThrow('cypher/break-grammar.cypher')
  })

  it('runs writes that were asked for together, each whole', async () => {
    const store = await openEmptyStore(textOf)
    const ids = Array.from({ length: 20 }, (_, index) => `m${String(index).padStart(2, '0')}`)
    await Promise.all(ids.map((id) => write(store, id)))
    expect(await listed(store)).toEqual(ids)
  })

  it('runs statements that one transaction asks for together', async () => {
    const store = await openEmptyStore(textOf)
    await store.write((transaction) =>
      Promise.all(['m1', 'm2', 'm3'].map((id) => transaction.run('create-measure', { id }))),
    )
    expect(await listed(store)).toEqual(['m1', 'm2', 'm3'])
  })

  it('never keeps what a query writes', async () => {
    const store = await openEmptyStore(textOf)
    const written = store.query('create-measure', { id: 'm1' })
    if (engine === 'Neo4j') await expect(written).rejects.toThrow()
    else await written
    expect(await listed(store)).toEqual([])
  })

  it('says what it is, and that no schema work is left', async () => {
    const store = await openEmptyStore(textOf)
    const description = await store.describe()
    expect(description.engine).toBe(engine === 'Neo4j' ? 'neo4j' : 'grafeo')
    expect(description.version).toMatch(/^(\d+\.\d+|dev)/)
    await store.prepare()
    expect(await store.pendingSchema()).toEqual([])
  })
})
