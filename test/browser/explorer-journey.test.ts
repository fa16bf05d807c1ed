import { setTimeout } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'
import { markedWords } from './marked-words.ts'

const SHUANG_AN = '“双安”（长安、贵安）协同'

describe.skipIf(isSkipped)('from a search over the graph to a sentence', () => {
  let explorer: Explorer
  let page: Page

  beforeAll(async () => {
    explorer = await openExplorer()
  })
  afterAll(() => explorer?.stop())
  beforeEach(async () => {
    page = await explorer.visit()
  })
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  const panel = () => page.getByRole('complementary', { name: '依据' })
  const count = () => page.locator('.graph-stage [role=status]').textContent()
  const rows = (table: string) => page.getByRole('table', { name: table }).locator('tbody tr')

  async function openGraph(): Promise<void> {
    const { data } = await explorer.served.send('{ entity(name: "贵安新区") { id } }')
    await page.goto(explorer.address(`graph?id=${(data.entity as { id: string }).id}`))
    await page.locator('canvas').first().waitFor()
  }

  /** Shows that the sentence about 双安 is marked in the document, in sight. */
  async function expectSentence(): Promise<void> {
    await page.waitForURL(/document\?/)
    const marked = page.locator('mark#marked')
    await marked.waitFor()
    expect(await markedWords(page)).toContain(SHUANG_AN)
    const { y } = await boxOf(marked)
    expect(y > 0 && y < 800).toBe(true)
  }

  const boxOf = async (element: Locator) => {
    const box = await element.boundingBox()
    if (!box) throw new Error(`${element} is not shown.`)
    return box
  }

  it('goes with the mouse: 贵安 by pinyin, its graph, the edge of 双安, the marked sentence', async () => {
    await page.goto(explorer.address(''))
    await page.getByRole('combobox').pressSequentially('guian', { delay: 20 })
    await page
      .getByRole('option', { name: /贵安新区/ })
      .first()
      .click()
    await page.waitForURL(/graph\?id=/)
    await page.locator('canvas').first().waitFor()
    await leaveOnly('节点类型', '新区')
    await leaveOnly('关系', '合作')
    await page.getByRole('button', { name: '适合窗口' }).click()
    const canvas = await boxOf(page.locator('.graph-canvas'))
    await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2)
    await page.getByText('贵安新区 — 合作 — 西咸新区').waitFor()
    await expect.poll(() => panel().locator('article').count()).toBe(1)
    await panel().getByText(SHUANG_AN).first().waitFor()
    await panel().getByRole('link', { name: '看原文' }).first().click()
    await expectSentence()
  })

  it('goes with the keyboard alone', async () => {
    await page.goto(explorer.address(''))
    await press('Tab', page.getByRole('combobox'))
    await page.keyboard.type('gaxq', { delay: 20 })
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('canvas').first().waitFor()
    await press('Tab', page.getByRole('button', { name: '列表' }))
    await page.keyboard.press('Enter')
    const cooperation = rows('连线').filter({ hasText: '西咸新区' }).getByRole('button', { name: '合作', exact: true })
    await press('Tab', cooperation)
    await page.keyboard.press('Enter')
    await panel().getByText(SHUANG_AN).first().waitFor()
    await press('Tab', panel().getByRole('link', { name: '看原文' }).first())
    await page.keyboard.press('Enter')
    await expectSentence()
  }, 60_000)

  it('shows under one address the same drawing again, after going back and forth and loading it anew', async () => {
    await openGraph()
    const first = await count()
    await page.getByRole('checkbox', { name: /^举措/ }).uncheck()
    const filtered = await count()
    expect(filtered).not.toBe(first)
    await page.getByRole('button', { name: '列表' }).click()
    await rows('节点').filter({ hasText: '西咸新区' }).getByRole('button', { name: '隐藏 西咸新区' }).click()
    await page.getByRole('button', { name: '展开 贵州省' }).click()
    await page.waitForURL(/expanded=/)
    await page.getByRole('button', { name: /^隐藏 宁德时代贵州新能源/ }).click()
    await page.waitForURL(/hidden=.*hidden=/)
    const drawn = await count()
    const link = page.url()
    for (let steps = 0; steps < 3; steps += 1) await page.goBack()
    await expect.poll(count).toBe(filtered)
    // Neighbours that come late find the page at another address already.
    await page.route('**/graphql', (route) => setTimeout(300).then(() => route.continue()))
    for (let steps = 0; steps < 3; steps += 1) await page.goForward()
    await expect.poll(count).toBe(drawn)
    await page.unroute('**/graphql')
    await page.reload()
    await expect.poll(count).toBe(drawn)
    page = await explorer.visit()
    await page.goto(link)
    await expect.poll(count).toBe(drawn)
    expect(await rows('节点').filter({ hasText: '西咸新区' }).count()).toBe(0)
  }, 60_000)

  /** Takes out of the drawing whatever a filter names else. */
  async function leaveOnly(filter: string, value: string): Promise<void> {
    const values = page.getByRole('group', { name: filter, exact: true }).locator('.graph-value')
    const others = values.filter({ hasNotText: value, has: page.locator(':checked') })
    while (await others.count()) await others.first().getByRole('checkbox').uncheck()
  }

  /** Presses a key until the focus is there. */
  async function press(key: string, target: Locator): Promise<void> {
    await target.waitFor()
    for (let times = 0; times < 250; times += 1) {
      if (await target.and(page.locator(':focus')).count()) return
      await page.keyboard.press(key)
    }
    throw new Error(`${target} is not reached with ${key}.`)
  }
})
