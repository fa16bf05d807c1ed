import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4jStore } from '../../../src/graph/neo4j-store.ts'
import { readTrustedDocuments } from '../../../src/graphql/http/trusted-documents.ts'
import { type Served, serve } from '../../http/serve.ts'

const TRUSTED = 'query Name { __typename }'
const folder = mkdtempSync(join(tmpdir(), 'xinqu-trusted-'))
const fileWith = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

afterAll(() => rmSync(folder, { recursive: true }))

describe('a manifest of trusted documents', () => {
  it.each([
    ['the map that the client preset writes', { 'any-hash': TRUSTED }],
    [
      'the list that Apollo writes',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'x', name: 'Name', type: 'query', body: TRUSTED }],
      },
    ],
  ])('may be %s', (_, content) => {
    const trusted = readTrustedDocuments(fileWith('manifest.json', JSON.stringify(content)))
    expect([...trusted]).toEqual([[hashOf(TRUSTED), TRUSTED]])
  })

  it.each([
    ['another shape', '["query"]', 'must be JSON that maps'],
    ['no JSON', '{', 'cannot be read as JSON'],
  ])('is refused with %s', (_, content, words) => {
    const path = fileWith('broken.json', content)
    expect(() => readTrustedDocuments(path)).toThrow(expect.objectContaining({ code: 'BAD_ENVIRONMENT' }))
    expect(() => readTrustedDocuments(path)).toThrow(words)
  })
})

describe('a server with trusted documents', () => {
  const store = openNeo4jStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', queryTimeout: 1000 })
  let served: Served

  beforeAll(async () => {
    served = await serve(store, { trustedDocuments: new Map([[hashOf(TRUSTED), TRUSTED]]) })
  })
  afterAll(async () => {
    await served.stop()
    await store.close()
  })

  const post = async (body: object) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    const response = await fetch(served.url, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: response.status, body: JSON.parse(await response.text()) }
  }
  const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } })
  const refusal = (code: string) => ({ errors: [{ extensions: { code } }] })

  it('answers them, by text and by hash', async () => {
    const answer = { status: 200, body: { data: { __typename: 'Query' } } }
    expect(await post({ query: TRUSTED })).toEqual(answer)
    expect(await post(byHash(TRUSTED))).toEqual(answer)
  })

  it('refuses every other, however it comes', async () => {
    const other = 'query Name { __typename other: __typename }'
    expect(await post({ query: other })).toMatchObject({ status: 403, body: refusal('DOCUMENT_NOT_TRUSTED') })
    expect((await post({ query: other, ...byHash(other) })).body).toMatchObject(refusal('DOCUMENT_NOT_TRUSTED'))
    expect((await post(byHash(other))).body).toMatchObject(refusal('PERSISTED_QUERY_NOT_FOUND'))
    expect((await post({ query: TRUSTED, ...byHash(other) })).status).toBe(400)
  })
})
