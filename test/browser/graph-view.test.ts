import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM } from './chromium.ts'
import { type OpenPage, openPage } from './graph-view/open-page.ts'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))
const isRequired = process.env.XINQU_REQUIRE_CHROMIUM === '1'

describe.skipIf(!CHROMIUM && !isRequired)('the graph view in a browser', () => {
  let open: OpenPage
  let page: Page
  beforeAll(async () => {
    execFileSync(process.execPath, [BUILD])
    open = await openPage()
    page = open.page
  })
  afterAll(async () => {
    await open?.close()
    expect(open?.complaints).toEqual([])
  })

  it('draws 500 nodes and lets them be dragged about', async () => {
    await page.evaluate('draw(grid(500, 1500))')
    expect(await page.evaluate('drawn()')).toEqual({ nodes: 500, edges: 1500 })
    expect(await page.evaluate<number>('pan(1000)')).toBeGreaterThan(0)
  })

  it('draws 2,000 nodes with 6,000 edges', async () => {
    await page.evaluate('draw(grid(2000, 6000))')
    expect(await page.evaluate('drawn()')).toEqual({ nodes: 2000, edges: 6000 })
  })

  it('keeps every node in its place when neighbours come and go', async () => {
    await page.evaluate('draw(grid(80, 160))')
    const before = await page.evaluate<Record<string, unknown>>('positions()')
    await page.evaluate(
      `graphView.add({nodes: [{id: 'x', type: 'POLICY', label: '新', degree: 1, hidden: 0}],
        edges: [{id: 'nx', source: 'n3', target: 'x', type: 'CITES', role: 'BASIS', weight: 1}]}, ['n3'])`,
    )
    expect(await page.evaluate('positions()')).toMatchObject(before)
    expect(await page.evaluate('drawn().nodes')).toBe(81)
    await page.evaluate('graphView.undo()')
    expect(await page.evaluate('positions()')).toEqual(before)
  })

  it('draws the same graph the same way each time', async () => {
    await page.evaluate('draw(grid(60, 90))')
    const before = await page.evaluate('positions()')
    await page.evaluate('draw(grid(60, 90))')
    expect(await page.evaluate('positions()')).toEqual(before)
  })

  it('is used with the keyboard alone', async () => {
    await page.evaluate('draw(grid(30, 60)); told.selected.length = 0')
    await page.locator('#graph').focus()
    for (const key of ['ArrowRight', 'ArrowLeft', 'Enter', ' ', 'e', 'Escape']) await page.keyboard.press(key)
    const { selected, opened, expanded } = await page.evaluate<Record<string, string[]>>('told')
    expect(selected?.length).toBeGreaterThanOrEqual(3)
    expect(selected?.at(-1)).toBeNull()
    expect(expanded).toEqual(opened)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('h')
    expect(await page.evaluate('drawn().nodes')).toBe(29)
    await page.keyboard.press('Control+z')
    expect(await page.evaluate('drawn().nodes')).toBe(30)
    await page.keyboard.press('Control+Shift+Z')
    expect(await page.evaluate('drawn().nodes')).toBe(29)
  })

  it('filters, and shows all again', async () => {
    await page.evaluate(`draw(grid(80, 160)); graphView.filter({types: ['POLICY', 'REGION']})`)
    expect(await page.evaluate<number>('drawn().nodes')).toBeLessThan(80)
    await page.evaluate('graphView.filter({})')
    expect(await page.evaluate('drawn().nodes')).toBe(80)
  })

  it('gives pictures and files of what is seen', async () => {
    await page.evaluate('draw(grid(20, 30))')
    expect(await page.evaluate('pngSize()')).toEqual([2880, 1720])
    expect(await page.evaluate<string>('graphView.svg()')).toContain('国家级新区')
    expect(await page.evaluate<string>('graphView.gexf()')).toContain('<node id="n19"')
    expect(JSON.parse(await page.evaluate<string>('graphView.json()')).nodes).toHaveLength(20)
  })

  it('holds no more memory after 200 expansions than after the first ones, nor after views that were ended', async () => {
    const session = await page.context().newCDPSession(page)
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
    }
    await page.evaluate('expandAndUndo(120)')
    const before = await used()
    await page.evaluate('expandAndUndo(200)')
    expect((await used()) - before).toBeLessThan(8)
    await page.evaluate('reopen(20)')
    expect((await used()) - before).toBeLessThan(8)
    expect(await page.evaluate(`document.querySelectorAll('#graph canvas').length`)).toBeLessThanOrEqual(4)
  }, 180_000)
})
