import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousProblems } from './axe.ts'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

describe.skipIf(isSkipped)('the explorer for everyone', () => {
  let explorer: Explorer
  const views = new Map<string, string>()

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send(`{
      entity(name: "贵安新区") { id }
      policy: entity(name: "关于支持贵州在新时代西部大开发上闯新路的意见") { id }
      measures(first: 1) { nodes { id evidence { start end } document { id } } }
    }`)
    const { entity, policy, measures } = data as unknown as Known
    const [measure] = measures.nodes
    const [place] = measure?.evidence ?? []
    views
      .set('start', '')
      .set('search', '?q=guian')
      .set('evidence', `?evidence=${entity.id}`)
      .set('document', `document?id=${measure?.document.id}&start=${place?.start}&end=${place?.end}`)
      .set('graph', `graph?id=${entity.id}`)
      .set('lineage', `lineage?id=${policy.id}`)
      .set('measures', 'measures')
      .set('indicators', 'indicators')
      .set('matrix', 'matrix')
  })
  afterAll(() => explorer?.stop())
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  const open = async (page: Page, view: string) => {
    await page.goto(explorer.address(views.get(view) ?? ''))
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading').first().waitFor()
  }

  const VIEWS = ['start', 'search', 'evidence', 'document', 'graph', 'lineage', 'measures', 'indicators', 'matrix']

  it.each(VIEWS)('has nothing that axe finds serious: %s, light and dark, in both languages', async (view) => {
    for (const [locale, colorScheme] of [
      ['zh-CN', 'light'],
      ['en', 'dark'],
    ] as const) {
      const page = await explorer.visit({ locale, colorScheme, reducedMotion: 'reduce' })
      await open(page, view)
      expect(await seriousProblems(page), `${view} ${locale} ${colorScheme}`).toEqual([])
    }
  })

  it.each(VIEWS)('fits a screen of 360 px without moving sideways: %s', async (view) => {
    const page = await explorer.visit({ viewport: { width: 360, height: 740 } })
    await open(page, view)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
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
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await open(page, 'start')
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(250_000)
    const first = sizes.length
    await page.getByRole('link', { name: '图谱', exact: true }).click()
    await expect.poll(() => sizes.length).toBeGreaterThan(first)
  })
})

interface Known {
  readonly entity: { readonly id: string }
  readonly policy: { readonly id: string }
  readonly measures: {
    readonly nodes: readonly {
      readonly id: string
      readonly document: { readonly id: string }
      readonly evidence: readonly { readonly start: number; readonly end: number }[]
    }[]
  }
}
