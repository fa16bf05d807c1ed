import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

const GUIAN = `{ entity(name: "贵安新区") { id relations(where: {type: COOPERATES_WITH}) { nodes { id } } } }`

describe.skipIf(isSkipped)('the graph page of the explorer', () => {
  let explorer: Explorer
  let id: string
  let cooperation: string

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send(GUIAN)
    const { entity } = data as { entity: { id: string; relations: { nodes: { id: string }[] } } }
    id = entity.id
    cooperation = entity.relations.nodes[0]?.id ?? ''
  })
  afterAll(() => explorer?.stop())
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  async function open(width: number, view = `graph?id=${id}`): Promise<Page> {
    const page = await explorer.visit({ viewport: { width, height: 740 } })
    await page.goto(explorer.address(view))
    await page.locator('.graph-status').waitFor()
    return page
  }

  const panelOf = (page: Page) => page.getByRole('complementary', { name: '依据' })

  it('goes full screen with its filters, shows the evidence of what is chosen there, and comes back', async () => {
    const page = await open(1280)
    const button = page.getByRole('button', { name: '全屏' })
    await button.click()
    await expect.poll(() => page.evaluate('document.fullscreenElement?.className')).toBe('frame')
    const canvas = page.getByRole('application')
    await expect.poll(async () => (await canvas.boundingBox())?.y).toBeLessThan(93)
    await canvas.focus()
    await page.keyboard.press('ArrowRight')
    await panelOf(page).locator('blockquote').first().waitFor()
    await page.getByRole('checkbox', { name: /^举措/ }).uncheck()
    await button.click()
    await expect.poll(() => page.evaluate('document.fullscreenElement')).toBeNull()
  })

  it.each([768, 360])('keeps what is chosen in sight above its evidence: %i px', async (width) => {
    const page = await open(width, `graph?id=${id}&selected=${cooperation}&evidence=${cooperation}`)
    await panelOf(page).locator('blockquote').first().waitFor()
    const [canvas, panel] = [await page.getByRole('application').boundingBox(), await panelOf(page).boundingBox()]
    if (!canvas || !panel) throw new Error('Nothing is shown.')
    expect(canvas.height).toBeGreaterThanOrEqual(120)
    expect(canvas.y + canvas.height).toBeLessThanOrEqual(panel.y)
  })

  it('brings people to the filters where these lie below the drawing', async () => {
    const page = await open(360)
    const measures = page.getByRole('checkbox', { name: /^举措/ })
    const isInSight = async () => ((await measures.boundingBox())?.y ?? Number.POSITIVE_INFINITY) < 740
    expect(await isInSight()).toBe(false)
    await page.getByRole('button', { name: '筛选' }).click()
    await expect.poll(isInSight).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement.closest('.graph-side') !== null`)).toBe(true)
  })

  it.each([1280, 360])('keeps what is seen as PNG, SVG, JSON and GEXF: %i px', async (width) => {
    const page = await open(width)
    const save = async (format: string) => {
      await page.getByRole('button', { name: '导出' }).click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).click(),
      ])
      return readFileSync(await file.path())
    }
    const { nodes, edges } = JSON.parse(String(await save('JSON'))) as { nodes: { id: string }[]; edges: object[] }
    await page.getByText(`${nodes.length} 个节点，${edges.length} 条连线`).waitFor()
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG')
    expect(await outlineOf(page, await save('SVG'))).toMatchObject({ name: 'svg', lines: edges.length })
    expect(await outlineOf(page, await save('GEXF'))).toMatchObject({
      name: 'gexf',
      nodes: nodes.map((node) => node.id),
      edges: edges.length,
      astray: [],
    })
  })

  it('holds no more memory after 200 expansions than after the first ones', async () => {
    const page = await open(1280)
    const session = await page.context().newCDPSession(page)
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
    }
    const [expand, undo] = [page.getByRole('button', { name: '展开所选' }), page.getByRole('button', { name: '撤销' })]
    const count = () => page.getByRole('status').first().textContent()
    await page.getByRole('button', { name: '列表' }).click()
    await page.getByRole('button', { name: '贵州省', exact: true }).click()
    await page.getByRole('button', { name: '图谱', exact: true }).click()
    const expandAndUndo = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await expand.click()
        await undo.click()
      }
      await expect.poll(() => undo.isDisabled()).toBe(true)
    }
    await expandAndUndo(30)
    const [before, drawn] = [await used(), await count()]
    await expandAndUndo(200)
    expect((await used()) - before).toBeLessThan(MOST_KEPT)
    expect(await count()).toBe(drawn)
  }, 240_000)
})

/** Megabytes, of which the browser's own history of 400 addresses takes a part. */
const MOST_KEPT = 8

const outlineOf = (page: Page, xml: Buffer) => page.evaluate<object>(`(${OUTLINE})(${JSON.stringify(String(xml))})`)

/** What an XML parser of a browser finds in a file; `astray` are ends and attributes that it names but does not have. */
const OUTLINE = `(xml) => {
  const page = new DOMParser().parseFromString(xml, 'application/xml')
  const all = (name) => [...page.getElementsByTagName(name)]
  const ids = (name) => all(name).map((element) => element.id)
  const nodes = new Set(ids('node'))
  const attributes = new Set(ids('attribute'))
  return {
    name: page.documentElement.localName,
    lines: all('line').length,
    nodes: [...nodes],
    edges: new Set(ids('edge')).size,
    astray: [
      ...all('edge').flatMap((edge) => [edge.getAttribute('source'), edge.getAttribute('target')]).filter((id) => !nodes.has(id)),
      ...all('attvalue').map((value) => value.getAttribute('for')).filter((id) => !attributes.has(id)),
    ],
  }
}`
