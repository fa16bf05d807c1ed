import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOf } from '../../src/sandbox/address.ts'
import type { Served } from '../http/serve.ts'
import { serveSeeds } from '../http/serve-seeds.ts'
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium.ts'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

const isRequired = process.env.XINQU_REQUIRE_CHROMIUM === '1'

describe.skipIf(!CHROMIUM && !isRequired)('the sandbox in a browser', () => {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []
  const foreign: string[] = []

  beforeAll(async () => {
    execFileSync(process.execPath, [BUILD])
    served = await serveSeeds()
    browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: CHROMIUM_FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  beforeEach(async () => {
    complaints.length = 0
    foreign.length = 0
    context = await browser.newContext({ viewport: { width: 1440, height: 860 } })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url())
      if (protocol.startsWith('http') && host !== new URL(served.url).host) foreign.push(request.url())
    })
  })
  afterEach(async () => {
    await context.close()
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] })
  })

  const editor = () => page.locator('.graphiql-query-editor')
  const answer = () => page.locator('.graphiql-response')
  const shows = (text: string) => answer().getByText(text).first().waitFor()

  it('opens at /graphql with the first example, and answers it in Chinese', async () => {
    await page.goto(served.url)
    await editor().getByText('Cooperation').first().waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await shows('贵安新区')
    await shows('totalCount')
  })

  it('runs an example at a click, each in a tab of its own, and carries it in the address', async () => {
    await page.goto(served.url)
    await page.getByRole('button', { name: '哪些新区以大数据为产业' }).click()
    await shows('大数据')
    await page.getByRole('tab', { name: 'AreasOfAnIndustry' }).waitFor()
    await page.waitForURL(/AreasOfAnIndustry/)
    const { searchParams } = new URL(page.url())
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual({ industry: '大数据' })
    await page.getByRole('button', { name: '哪些指标增长' }).click()
    await shows('工业用电量')
    await page.getByRole('button', { name: '哪些新区以大数据为产业' }).click()
    await shows('focusedOnBy')
    expect(await page.getByRole('tab').count()).toBe(3)
  })

  it('opens what a shared link carries, also for somebody who has been here before', async () => {
    await page.goto(served.url)
    await editor().getByText('Cooperation').first().waitFor()
    const query = 'query Shared($name: String!) { entity(name: $name) { name romanized } }'
    await page.goto(served.url + addressOf({ query, variables: '{"name":"贵安"}' }))
    await editor().getByText('Shared').first().waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await shows("Gui'an Xinqu")
  })

  it('takes Chinese where it is typed, and keeps what was asked in its history', async () => {
    await page.goto(served.url + addressOf({ query: '{ entity(name: "") { name } }', variables: '' }))
    await editor().getByText('entity').first().waitFor()
    await editor().getByText('""').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('query Typed { entity(name: "天府新区") { name romanized } }')
    await page.waitForURL(/Typed/)
    await page.keyboard.press('Control+Enter')
    await shows('Tianfu')
    await page.getByRole('button', { name: /History/ }).click()
    await page.locator('.graphiql-history').getByText('Typed').first().waitFor()
  })

  it('documents the schema, with the Chinese terms', async () => {
    await page.goto(served.url)
    await page.getByRole('button', { name: /Documentation/ }).click()
    const documentation = page.locator('.graphiql-doc-explorer')
    await documentation.getByText('Query', { exact: true }).first().click()
    await documentation.getByText(/新区/).first().waitFor()
  })
})
