import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seriousProblems } from './axe.ts'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

describe.skipIf(isSkipped)('the lineage of a policy in the explorer', () => {
  let explorer: Explorer
  let page: Page
  let address: string

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send('{ entity(name: "西咸一体化", type: POLICY) { id } }')
    address = explorer.address(`lineage?id=${(data.entity as { id: string }).id}`)
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

  const picture = () => page.locator('svg.lineage-picture')
  const steps = () => page.locator('.lineage-steps tbody tr')

  it('is drawn from left to right: what the policy rests on, the policy, what carries it out', async () => {
    await page.goto(address)
    await picture().waitFor()
    const heads = await picture().locator('.lineage-head').all()
    const placed = await Promise.all(
      heads.map(async (head) => ({ name: await head.textContent(), x: (await head.boundingBox())?.x ?? 0 })),
    )
    const names = placed.toSorted((a, b) => a.x - b.x).map(({ name }) => name)
    expect(names).toEqual(['上溯 3 层', '上溯 2 层', '上溯 1 层', '所选政策', '下寻 1 层'])
    await picture().getByText('两市一区', { exact: true }).waitFor()
    await picture().getByText('原文未收录').first().waitFor()
  })

  it('has each step in words below, as the API answers it, with the sentence', async () => {
    await page.goto(address)
    await steps().first().waitFor()
    const { data } = await explorer.served.send(
      '{ policyLineage(name: "西咸一体化") { steps { evidence(first: 1) { quote } } } }',
    )
    const { steps: wanted } = data.policyLineage as { steps: { evidence: { quote: string }[] }[] }
    expect(await steps().locator('q').allTextContents()).toEqual(wanted.map(({ evidence }) => evidence[0]?.quote))
    await steps().first().locator('.table-source a').click()
    await page.locator('mark#marked').waitFor()
  })

  it('opens the evidence of a step, and puts another policy in the middle, by keyboard alone', async () => {
    await page.goto(address)
    await picture().waitFor()
    await picture()
      .getByRole('button', { name: /两市一区.*看出处/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/evidence=/)
    await page.locator('aside.evidence blockquote, aside.evidence q').first().waitFor()
    await page.goBack()
    await picture()
      .getByRole('link', { name: /^两市一区/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '两市一区' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '西咸一体化' }).waitFor()
  })

  it('goes only one way, and deeper, where asked', async () => {
    await page.goto(address)
    await page.getByLabel('方向').selectOption('DOWNSTREAM')
    await page.waitForURL(/direction=DOWNSTREAM/)
    await expect.poll(() => picture().getByText(/上溯/).count()).toBe(0)
    await page.getByRole('button', { name: '再深一层' }).click()
    await page.waitForURL(/depth=4/)
    await page.reload()
    expect(await page.getByLabel('层数').inputValue()).toBe('4')
  })

  it('says where the documents do not tell how it goes on', async () => {
    const { data } = await explorer.served.send('{ entity(name: "一带一路", type: POLICY) { id } }')
    await page.goto(explorer.address(`lineage?id=${(data.entity as { id: string }).id}`))
    await picture().getByText('文件中未见其依据').waitFor()
  })

  it('is kept as an SVG that stands for itself', async () => {
    await page.goto(address)
    await picture().waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 SVG' }).click(),
    ])
    const svg = readFileSync(await file.path(), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(svg).toContain('西咸一体化')
    expect(svg).not.toContain('var(')
  })

  it('is chosen from a list, or found by pinyin', async () => {
    await page.goto(explorer.address('lineage'))
    await page.locator('.lineage-policies li').nth(20).waitFor()
    await page.getByLabel(/查找政策/).fill('liangshiyiqu')
    await page.keyboard.press('Enter')
    await page.locator('.lineage-policies a').filter({ hasText: '两市一区' }).click()
    await page.getByRole('heading', { level: 1, name: '两市一区' }).waitFor()
  })

  it('says so where the address names no policy', async () => {
    await page.goto(explorer.address('lineage?id=eNothingAtAll'))
    await page.getByText('没有这项政策').waitFor()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds serious, %s', async (colorScheme) => {
    page = await explorer.visit({ colorScheme })
    await page.goto(address)
    await picture().waitFor()
    expect(await seriousProblems(page)).toEqual([])
  })

  it('fits a telephone', async () => {
    page = await explorer.visit({ viewport: { width: 360, height: 780 } })
    await page.goto(address)
    await picture().waitFor()
    const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate<number>(tooWide)).toBeLessThanOrEqual(0)
  })
})
