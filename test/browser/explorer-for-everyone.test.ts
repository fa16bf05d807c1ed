import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousProblems } from './axe.ts'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'
import { coveredControls, movingParts } from './layout.ts'

describe.skipIf(isSkipped)('the explorer for everyone', () => {
  let explorer: Explorer
  const views = new Map<string, string>()

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send(`{
      entity(name: "贵安新区") { id }
      policy: entity(name: "关于支持贵州在新时代西部大开发上闯新路的意见") { id }
      documents { nodes { id text } }
    }`)
    const { entity, policy, documents } = data as unknown as Known
    const [shortest] = documents.nodes.toSorted((a, b) => a.text.length - b.text.length)
    views
      .set('search', '?q=guian')
      .set('evidence', `?evidence=${entity.id}`)
      .set('document', `document?id=${shortest?.id}&start=100&end=120`)
      .set('graph', `graph?id=${entity.id}`)
      .set('lineage', `lineage?id=${policy.id}`)
      // What is the same in each row is looked at in few.
      .set('list', `graph?id=${entity.id}&limit=15&list=1`)
      .set('measures', `measures?cites=${entity.id}`)
      .set('indicators', `indicators?of=${entity.id}`)
      .set('indicators as a table', `indicators?of=${entity.id}&view=table`)
      .set('matrix', 'matrix?columns=POLICY')
  })
  afterAll(() => explorer?.stop())
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  const open = async (page: Page, view: string) => {
    await page.goto(explorer.address(views.get(view) ?? ''))
    await settle(page)
  }
  const settle = async (page: Page) => {
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading').first().waitFor()
  }

  const VIEWS = [
    'start',
    'search',
    'evidence',
    'document',
    'graph',
    'list',
    'lineage',
    'measures',
    'indicators',
    'indicators as a table',
    'matrix',
  ]

  it.each(VIEWS)(
    'has nothing that axe finds serious: %s, light and dark, in both languages',
    async (view) => {
      const page = await explorer.visit({ reducedMotion: 'reduce' })
      await open(page, view)
      expect(await seriousProblems(page), `${view} zh light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.getByRole('button', { name: 'English' }).click()
      await settle(page)
      expect(await seriousProblems(page), `${view} en dark`).toEqual([])
    },
    60_000,
  )

  it.each(VIEWS)(
    'fits every screen from 360 px up: nothing moves sideways, nothing lies on a control: %s',
    async (view) => {
      for (const locale of ['en', 'zh-CN']) {
        const page = await explorer.visit({ locale })
        await open(page, view)
        for (const width of [1280, 768, 360]) {
          await page.setViewportSize({ width, height: 740 })
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
          expect(wide, `${width} ${locale}`).toBeLessThanOrEqual(width)
          expect(await coveredControls(page), `${width} ${locale}`).toEqual([])
        }
      }
    },
    60_000,
  )

  it.each(VIEWS)('moves nothing for those who want no motion: %s', async (view) => {
    const page = await explorer.visit({ reducedMotion: 'reduce' })
    await open(page, view)
    expect(await page.evaluate(`matchMedia('(prefers-reduced-motion: reduce)').matches`)).toBe(true)
    expect(await movingParts(page)).toEqual([])
  })

  it('speaks the language of the browser, another once it is chosen, and remembers that', async () => {
    const page = await explorer.visit({ locale: 'en-GB' })
    await open(page, 'start')
    await page.getByRole('heading', { name: 'State-level new areas' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '国家级新区政策图谱' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: '国家级新区政策图谱' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })

  it('follows the colours of the system until others are chosen', async () => {
    const page = await explorer.visit({ colorScheme: 'dark' })
    await open(page, 'start')
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await ground()
    await page.getByRole('button', { name: '颜色：跟随系统' }).click()
    expect(await ground()).not.toBe(dark)
    await page.getByRole('button', { name: '颜色：浅色' }).click()
    expect(await ground()).toBe(dark)
  })

  it('lets the keyboard skip the header', async () => {
    const page = await explorer.visit()
    await open(page, 'measures')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true)
  })

  it('loads at most 250 kB before the first view is there, the renderer only with the first graph', async () => {
    const page = await explorer.visit()
    const loaded: { readonly url: string; readonly size: Promise<number> }[] = []
    page.on('requestfinished', (request) => {
      const size = request.sizes().then(({ responseBodySize }) => responseBodySize)
      loaded.push({ url: request.url(), size })
    })
    const total = async () => (await Promise.all(loaded.map(({ size }) => size))).reduce((sum, size) => sum + size, 0)
    await open(page, 'start')
    expect(await total()).toBeLessThan(250_000)
    const first = await total()
    await page.getByRole('link', { name: /^贵安新区 贵州省/ }).click()
    await page.locator('canvas').first().waitFor()
    expect((await total()) - first).toBeGreaterThan(RENDERER)
  })
})

/** Bytes of the renderer, compressed, at the least. */
const RENDERER = 100_000

interface Known {
  readonly entity: { readonly id: string }
  readonly policy: { readonly id: string }
  readonly documents: { readonly nodes: readonly { readonly id: string; readonly text: string }[] }
}
