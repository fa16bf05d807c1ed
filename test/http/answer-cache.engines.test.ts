import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

const COUNT = '{ documents { totalCount } }'
const MEASURES = 'query ($first: Int) { measures(first: $first) { nodes { text } } }'

describeOnEachEngine('answers that are kept', (openEmptyStore) => {
  let store: GraphStore
  let served: Served

  beforeAll(async () => {
    store = await openEmptyStore()
    await loadAnnotated(store, 'report')
    served = await serve(store, { answerCache: 1_000_000 })
  })
  afterAll(() => served.stop())

  /** Asked until nothing but the version of the graph is looked at: an answer is kept after it was given. */
  async function askUntilKept(query: string, variables?: Record<string, unknown>) {
    await expect.poll(async () => (await served.send(query, variables)).statements).toEqual(['read-graph'])
    return served.send(query, variables)
  }

  it('cost one look at the version of the graph', async () => {
    const { data, statements } = await askUntilKept(MEASURES, { first: 2 })
    expect(statements).toEqual(['read-graph'])
    expect(data.measures).toMatchObject({ nodes: { length: 2 } })
  })

  it('are of the same variables', async () => {
    await askUntilKept(MEASURES, { first: 2 })
    expect((await served.send(MEASURES, { first: 3 })).data.measures).toMatchObject({ nodes: { length: 3 } })
  })

  it('are new after an ingest', async () => {
    expect((await askUntilKept(COUNT)).data).toEqual({ documents: { totalCount: 1 } })
    await loadAnnotated(store, 'platforms')
    expect((await served.send(COUNT)).data).toEqual({ documents: { totalCount: 2 } })
  })

  it('are no errors', async () => {
    const wrong = '{ documents { totalCount } measures(first: 1000) { nodes { id } } }'
    for (const _ of [1, 2, 3]) expect((await served.send(wrong)).statements).toContain('count-documents')
  })

  it('are not given to requests that say who asks', async () => {
    await askUntilKept(COUNT)
    const { statements } = await served.send(COUNT, {}, { authorization: 'Bearer a' })
    expect(statements).toEqual(['count-documents'])
  })

  it('are none where none are to be kept', async () => {
    const plain = await serve(store)
    for (const _ of [1, 2, 3]) expect((await plain.send(COUNT)).statements).toEqual(['count-documents'])
    await plain.stop()
  })
})
