import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../http/serve.ts'
import { serveSeeds } from '../http/serve-seeds.ts'
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium.ts'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../../examples/graph-view/', import.meta.url))
const isRequired = process.env.XINQU_REQUIRE_CHROMIUM === '1'

describe.skipIf(!CHROMIUM && !isRequired)('the example page with the graph view', () => {
  let served: Served
  let vite: ViteDevServer
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    execFileSync(process.execPath, [BUILD])
    served = await serveSeeds()
    vite = await createServer({
      configFile: `${EXAMPLE}vite.config.ts`,
      logLevel: 'error',
      server: { port: 0, proxy: { '/graphql': new URL('/', served.url).href } },
    })
    await vite.listen()
    browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: CHROMIUM_FLAGS })
    page = await browser.newPage()
    await page.goto(vite.resolvedUrls?.local[0] ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await vite?.close()
    await served?.stop()
  })

  it('draws what surrounds a name, shows the sentence behind an edge, and grows where a node is expanded', async () => {
    const size = page.locator('output')
    await size.getByText('个节点').waitFor()
    const before = await size.textContent()
    await page.locator('#graph').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('e')
    await page.locator('#sentences mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => size.textContent()).not.toBe(before)
  })

  it('says so where nothing has the name', async () => {
    await page.getByLabel('从哪里开始').fill('没有这样的名称')
    await page.getByRole('button').click()
    await page.getByText('没有找到').waitFor()
  })

  it('says so where the server does not answer', async () => {
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button').click()
    await expect.poll(() => page.locator('output').textContent()).toContain('fetch')
    await page.unroute('**/graphql')
  })
})
