import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  EntitiesDocument,
  type EntitiesQuery,
  type EntitiesQueryVariables,
  MeasuresDocument,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const report = annotatedDocument('report', lexicon)
const plan = annotatedDocument('plan', lexicon)

describeOnEachEngine('pages', (openEmptyStore) => {
  let store: GraphStore
  let served: Served

  beforeAll(async () => {
    store = await openEmptyStore()
    await loadAnnotated(store, 'report')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const page = async (variables: EntitiesQueryVariables): Promise<EntitiesQuery['entities']> => {
    const { data, errors } = await served.ask(EntitiesDocument, variables)
    expect(errors).toEqual([])
    return data.entities
  }

  /** All items, page by page: forward from the front, or backward from the end. */
  const walk = async (
    size: number,
    orderBy: EntitiesQueryVariables['orderBy'],
    backward = false,
  ): Promise<string[]> => {
    const ids: string[] = []
    let cursor: string | null | undefined
    for (;;) {
      const bounds = backward ? { last: size, before: cursor ?? null } : { first: size, after: cursor ?? null }
      const { nodes, pageInfo } = await page({ ...bounds, orderBy: orderBy ?? null })
      const taken = nodes.map(({ id }) => id)
      if (backward) ids.unshift(...taken)
      else ids.push(...taken)
      expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== undefined)
      if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
    }
  }

  it.each([
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['DEGREE', 'DESC'],
    ['MENTIONS', 'ASC'],
  ] as const)('show every entity once, by %s %s, forward and backward alike', async (field, direction) => {
    const forward = await walk(50, { field, direction })
    expect(new Set(forward).size).toBe(report.claims.entities.length)
    expect(await walk(70, { field, direction }, true)).toEqual(forward)
  })

  it('come in falling order as the mirror of rising order', async () => {
    const rising = await walk(60, { field: 'NAME', direction: 'ASC' })
    expect(await walk(200, { field: 'NAME', direction: 'DESC' })).toEqual(rising.reverse())
  })

  it.each([
    ['entities', ', orderBy: {field: DEGREE, direction: DESC}'],
    ['policies', ''],
    ['measures', ''],
    ['measures', ', orderBy: {field: CITATIONS}'],
    ['indicators', ''],
    ['indicators', ', orderBy: {field: NAME, direction: DESC}'],
    ['indicators', ', orderBy: {field: YEAR}'],
    ['indicators', ', orderBy: {field: VALUE, direction: DESC}'],
    ['relations', ''],
    ['documents', ''],
    ['documents', ', orderBy: {field: TITLE}'],
  ])('of %s%s end with what comes before the end', async (list, orderBy) => {
    const ids = async (size: string): Promise<string[]> => {
      const { data, errors } = await served.send(`{ ${list}(${size}${orderBy}) { totalCount nodes { id } } }`)
      expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
      return (data[list] as { nodes: { id: string }[] }).nodes.map(({ id }) => id)
    }
    const { data } = await served.send(`{ ${list} { totalCount } }`)
    const { totalCount } = data[list] as { totalCount: number }
    const size = Math.min(totalCount, 7)
    expect(size).toBeGreaterThan(0)
    const last = await ids(`last: ${size}`)
    expect(last).toHaveLength(size)
    expect(last).toEqual((await allIds(list, orderBy)).slice(-size))
  })

  const allIds = async (list: string, orderBy: string): Promise<string[]> => {
    const ids: string[] = []
    for (let after = 'null'; ; ) {
      const query = `{ ${list}(first: 200, after: ${after}${orderBy}) { nodes { id } pageInfo { hasNextPage endCursor } } }`
      const { data } = await served.send(query)
      const { nodes, pageInfo } = data[list] as {
        nodes: { id: string }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
      ids.push(...nodes.map(({ id }) => id))
      if (!pageInfo.hasNextPage) return ids
      after = JSON.stringify(pageInfo.endCursor)
    }
  }

  it('have the cursors of their first and last edge, and the same nodes as edges', async () => {
    const { nodes, edges, pageInfo, totalCount } = await page({ first: 3 })
    expect(edges.map(({ node }) => node.name)).toEqual(nodes.map(({ name }) => name))
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[2]?.cursor,
    })
    expect(totalCount).toBe(report.claims.entities.length)
  })

  it('are empty beyond the end and where nothing is asked for', async () => {
    const { pageInfo } = await page({ last: 1 })
    const beyond = await page({ after: pageInfo.endCursor ?? null })
    expect(beyond).toMatchObject({ nodes: [], edges: [], pageInfo: { hasNextPage: false, startCursor: null } })
    expect(await page({ first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, endCursor: null } })
  })

  it('lie between two cursors where both are given', async () => {
    const { edges } = await page({ first: 6 })
    const between = await page({ after: edges[0]?.cursor ?? null, before: edges[4]?.cursor ?? null })
    expect(between.edges).toEqual(edges.slice(1, 4))
    const last = await page({ last: 2, after: edges[0]?.cursor ?? null, before: edges[4]?.cursor ?? null })
    expect(last.edges).toEqual(edges.slice(2, 4))
    expect(last.pageInfo.hasPreviousPage).toBe(true)
  })

  it.each([
    ['BAD_USER_INPUT', { first: -1 }],
    ['BAD_USER_INPUT', { last: -1 }],
    ['BAD_USER_INPUT', { first: 201 }],
    ['BAD_USER_INPUT', { first: 100_000 }],
    ['BAD_USER_INPUT', { first: 2, last: 2 }],
    ['BAD_CURSOR', { after: 'nonsense' }],
    ['BAD_CURSOR', { before: '' }],
  ])('answer %s to %o', async (code, variables) => {
    const { errors } = await served.ask(EntitiesDocument, variables)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
  })

  it('refuse a cursor of another field, filter or order', async () => {
    const { pageInfo } = await page({ first: 2 })
    const after = pageInfo.endCursor ?? null
    const codes = async (answer: Promise<{ errors: readonly { extensions: { code: string } }[] }>) =>
      (await answer).errors.map(({ extensions }) => extensions.code)
    expect(await codes(served.ask(MeasuresDocument, { after }))).toEqual(['BAD_CURSOR'])
    expect(await codes(served.ask(EntitiesDocument, { after, where: { kind: ['STATE'] } }))).toEqual(['BAD_CURSOR'])
    expect(await codes(served.ask(EntitiesDocument, { after, orderBy: { field: 'DEGREE' } }))).toEqual(['BAD_CURSOR'])
  })

  it('go on after an ingest, showing what was there exactly once', async () => {
    const before = await walk(200, null)
    const first = await page({ first: 40 })
    await loadAnnotated(store, 'plan')
    const seen = first.nodes.map(({ id }) => id)
    let after = first.pageInfo.endCursor ?? null
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await page({ first: 100, after })
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor ?? null
      more = pageInfo.hasNextPage
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(plan.claims.entities.length)
    const stayed = new Set((await walk(200, null)).filter((id) => before.includes(id)))
    expect(seen.filter((id) => stayed.has(id)).sort()).toEqual([...stayed].sort())
  })
})
