import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/http/limits.ts'
import { type Served, serve } from './serve.ts'

// Nothing listens on this port, so every field that needs the store meets a store that is away.
const AWAY = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret', queryTimeout: 1000 }

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `measures(first: 1) { nodes { actor { ${nested(levels - 1)} } } }`

describe('a server whose store is away', () => {
  const store = openNeo4jStore(AWAY)
  let served: Served

  beforeAll(async () => {
    served = await serve(store)
  })
  afterAll(async () => {
    await served.stop()
    await store.close()
  })

  const codes = async (query: string, variables = {}) => {
    const { errors } = await served.send(query, variables)
    return errors.map(({ extensions }) => extensions.code)
  }

  it('answers STORE_UNAVAILABLE and nothing of where the store is, and goes on', async () => {
    for (const query of [
      '{ coverage { documents } }',
      '{ measures { totalCount } }',
      '{ entity(name: "贵安") { id } }',
    ]) {
      const { errors, data } = await served.send(query)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['STORE_UNAVAILABLE'])
      expect(JSON.stringify({ errors, data })).not.toMatch(/127\.0\.0\.1|bolt|\.ts|secret/)
    }
    expect((await served.send('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  it('tells at /health that it lives and waits', async () => {
    const response = await fetch(new URL('/health', served.url))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'waiting', store: { code: 'STORE_UNAVAILABLE' } })
  })

  it.each([
    ['a document that cannot be read', '{ measures(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a depth of 50', `{ ${nested(17)} }`, 'OPERATION_TOO_DEEP'],
    [
      'lists of 200 within lists of 200 within lists of 200',
      '{ entities(first: 200) { nodes { measures(first: 200) { nodes { citations { entity { measures(first: 200) { nodes { id } } } } } } } } }',
      'OPERATION_TOO_COSTLY',
    ],
    [
      'a field a thousand times over',
      `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: coverage { documents }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'three hundred aliases of what costs nothing, and one',
      `{ ${Array.from({ length: DEFAULT_LIMITS.aliases + 1 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'a hundred directives and one',
      `{ ${'__typename @include(if: true) '.repeat(DEFAULT_LIMITS.directives + 1)} }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'a hundred searches at once',
      `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: search(query: "${n}") { totalCount }`).join(' ')} }`,
      'OPERATION_TOO_COSTLY',
    ],
    [
      'facets six hundred times over, by a fragment',
      `{ ${Array.from({ length: 6 }, (_, n) => `m${n}: measures { ...f }`).join(' ')} } fragment f on MeasureConnection { ${Array.from({ length: 100 }, (_, n) => `a${n}: facets(by: STATUS) { count }`).join(' ')} }`,
      'OPERATION_TOO_COSTLY',
    ],
    [
      'fragments that double in size thirty times',
      `{ ...f0 } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f30 on Query { __typename }`,
      'OPERATION_TOO_COSTLY',
    ],
    [
      'more tokens than a document may have',
      `{ ${'__typename '.repeat(DEFAULT_LIMITS.tokens)} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a date that is none',
      '{ documents(where: {dates: {from: "2023-13"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two ways to match at once',
      '{ measures(where: {actor: {id: "e", name: "x"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['words that every text contains', '{ measures(where: {text: "，"}) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'a range of dates that goes backwards',
      '{ documents(where: {dates: {from: "2023-02", to: "2023-01"}}) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    [
      'a range of numbers that goes backwards',
      '{ indicators(where: {value: {from: 20, to: 10}}) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['too many ids', `{ nodes(ids: [${'"e" '.repeat(201)}]) { id } }`, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, query, code) => {
    expect(await codes(query)).toEqual([code])
  })

  it.each([
    ['{ documents(where: {dates: {from: "2023-13"}}) { totalCount } }', {}],
    ['query($d: PartialDate) { documents(where: {dates: {from: $d}}) { totalCount } }', { d: '2023-13' }],
  ])('says of a date that is none which it was, where, and what to write: %s', async (query, variables) => {
    const { errors } = await served.send(query, variables)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/2023-13.*YYYY-MM-DD/), locations: [{ line: 1, column: expect.any(Number) }] },
    ])
  })

  it('counts the sizes that variables give', async () => {
    const query = `query($n: Int!) { entities(first: $n) { nodes { measures(first: $n) { nodes { citations { entity { measures(first: $n) { nodes { id } } } } } } } } }`
    expect(await codes(query, { n: 200 })).toEqual(['OPERATION_TOO_COSTLY'])
    expect(await codes(query, { n: 2 })).toEqual(['STORE_UNAVAILABLE'])
    expect(await codes(query, { n: 'many' })).toEqual(['BAD_USER_INPUT'])
  })

  it('points to /graphql from anywhere else', async () => {
    const response = await fetch(new URL('/graph', served.url))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('/graphql') }] })
  })

  it('lets two connections of 200, one within the other, and the introspection pass', async () => {
    expect(await codes('{ entities(first: 200) { nodes { measures(first: 200) { nodes { text } } } } }')).toEqual([
      'STORE_UNAVAILABLE',
    ])
    const { getIntrospectionQuery } = await import('graphql')
    expect(await codes(getIntrospectionQuery())).toEqual([])
  })

  it.each([
    [
      'a body that is too large',
      413,
      { 'content-type': 'application/json' },
      `{"query":"${' '.repeat(DEFAULT_LIMITS.body)}"}`,
      /larger .*MAX_BODY.*smaller/,
    ],
    ['a body that is no JSON', 400, { 'content-type': 'application/json' }, '{"query":', /no JSON.*"query"/],
    [
      'a simple request of another site',
      400,
      { 'content-type': 'text/plain' },
      '{"query":"{__typename}"}',
      /content-type.*text\/plain/s,
    ],
  ])('refuses %s with status %i, tells why, and says nothing of its inside', async (_, status, headers, body, why) => {
    const response = await fetch(served.url, { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    const { errors } = JSON.parse(await response.text())
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(why), extensions: { code: 'BAD_REQUEST' } })
    expect(JSON.stringify(errors)).not.toMatch(/stack|\.ts|node_modules/)
  })
})
