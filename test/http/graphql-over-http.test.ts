import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { auditServer, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import type { ServerOptions } from '../../src/graphql/http/server.ts'
import { type Served, serve } from './serve.ts'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

// Nothing listens on this port: what is asked here needs no store.
const store = openNeo4jStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret', queryTimeout: 1000 })
const running = new Set<Served>()

const start = async (settings: Partial<ServerOptions> = {}): Promise<Served> => {
  const served = await serve(store, settings)
  running.add(served)
  return served
}

afterAll(async () => {
  for (const served of running) await served.stop()
  await store.close()
})

let served: Served
beforeAll(async () => {
  execFileSync(process.execPath, [BUILD])
  served = await start()
})

/** A client that pages of other sites cannot pass for: only such may send a GET, which browsers send without asking. */
const fetchFn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('apollo-require-preflight', 'yes')
  return fetch(input, { ...init, headers })
}

const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const get = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetchFn(`${url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json', ...headers },
    redirect: 'manual',
  })

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http, without a warning', async () => {
    const results = await auditServer({ url: served.url, fetchFn })
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([])
    expect(results).toHaveLength(serverAudits({ url: served.url }).length)
    expect(results.length).toBeGreaterThanOrEqual(61)
  })

  it('answers a GET in the media type that was asked for', async () => {
    const response = await get(served.url, '{ __typename }')
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/)
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('refuses a GET that a page of another site could send without being asked', async () => {
    const response = await fetch(`${served.url}?query={__typename}`)
    expect(response.status).toBe(400)
  })

  it('tags what a GET answers, and sends it once', async () => {
    const first = await get(served.url, '{ __typename }')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/".+"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const second = await get(served.url, '{ __typename }', { 'if-none-match': `"other", ${tag}` })
    expect([second.status, await second.text()]).toEqual([304, ''])
    const other = await get(served.url, '{ again: __typename }', { 'if-none-match': tag })
    expect(other.status).toBe(200)
  })

  it('tags no error', async () => {
    const response = await get(served.url, '{ nothing }', { 'if-none-match': '*' })
    expect([response.status, response.headers.get('etag')]).toEqual([400, null])
  })

  it.each(['br', 'gzip'])('compresses long answers with %s, for those who take it', async (encoding) => {
    const response = await get(served.url, '{ __schema { types { name description } } }', {
      'accept-encoding': encoding,
    })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(JSON.stringify(await response.json())).toContain('国家级新区')
  })
})

describe('the sandbox', () => {
  it('is where a browser is led that opens /graphql, with what the address carries', async () => {
    const response = await get(served.url, '{ coverage { documents } }', { accept: HTML })
    expect(response.status).toBe(302)
    const location = new URL(response.headers.get('location') ?? '', served.url)
    expect(location.pathname).toBe('/sandbox/')
    expect(location.searchParams.get('query')).toBe('{ coverage { documents } }')
    expect(response.headers.get('vary')).toMatch(/accept/i)
  })

  it('is served from our own files, compressed beforehand, under a policy that lets no script in', async () => {
    const page = await fetch(new URL('/sandbox/', served.url), { headers: { accept: HTML } })
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    const html = await page.text()
    expect(html).not.toMatch(/<script(?![^>]* src="\.\/)/)
    expect(html).not.toMatch(/https?:/)
    const script = /src="(\.\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
    const asset = await fetch(new URL(script, page.url))
    expect(asset.status).toBe(200)
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  it('leaves clients that ask for JSON alone', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html, application/json']) {
      expect((await get(served.url, '{ __typename }', { accept })).status).toBe(200)
    }
  })
})

describe('the settings', () => {
  it('turn the sandbox off', async () => {
    const { url } = await start({ sandbox: false })
    expect((await get(url, '{ __typename }', { accept: HTML })).status).not.toBe(302)
    expect((await fetch(new URL('/sandbox/', url))).status).toBe(404)
  })

  it('turn introspection off', async () => {
    const closed = await start({ introspection: false })
    const { errors } = await closed.send('{ __schema { types { name } } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect((await closed.send('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })

  it('let pages of other sites ask, those that are named and no others', async () => {
    const { url } = await start({ corsOrigins: ['https://a.example', 'https://b.example'] })
    const allowed = await preflight(url, 'https://b.example')
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://b.example')
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type')
    expect((await preflight(url, 'https://c.example')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('let every site ask, or none', async () => {
    const open = await start({ corsOrigins: ['*'] })
    expect((await preflight(open.url, 'https://c.example')).headers.get('access-control-allow-origin')).toBe('*')
    expect((await preflight(served.url, 'https://c.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})
