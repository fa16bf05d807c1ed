import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

describe.skipIf(isSkipped)('the start of the explorer', () => {
  let explorer: Explorer
  let page: Page

  beforeAll(async () => {
    explorer = await openExplorer()
  })
  afterAll(() => explorer?.stop())
  beforeEach(async () => {
    page = await explorer.visit()
    await page.goto(explorer.address(''))
  })
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  const box = () => page.getByRole('combobox')
  const options = () => page.getByRole('option')

  it.each([
    ['贵安', '贵安新区'],
    ['guian', '贵安新区'],
    ['gaxq', '贵安新区'],
    ["Gui'an", '贵安新区'],
    ['liangjiang', '两江新区'],
  ])('proposes for %s at once %s, with its type', async (typed, name) => {
    await box().pressSequentially(typed, { delay: 20 })
    const first = options().first()
    await first.getByText(name).first().waitFor()
    expect(await first.textContent()).toContain('新区')
    expect(await first.locator('mark').count()).toBeGreaterThan(0)
  })

  it('is used by keyboard as the practices say: down and up choose, Enter opens, Escape closes and then clears', async () => {
    await box().focus()
    await page.keyboard.type('gaxq')
    await options().first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await options().first().getAttribute('aria-selected')).toBe('true')
    expect(await box().getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'))
    await page.keyboard.press('ArrowUp')
    expect(await box().getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Escape')
    await options().first().waitFor({ state: 'hidden' })
    expect(await box().inputValue()).toBe('gaxq')
    await page.keyboard.press('Escape')
    expect(await box().inputValue()).toBe('')
  })

  it('lists everything that is found, by type where one is chosen, under an address of its own', async () => {
    await box().fill('合作')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=/)
    await page.getByRole('heading', { name: '“合作”的搜索结果' }).waitFor()
    await page.getByRole('button', { name: '平台', exact: true }).click()
    await page.waitForURL(/type=PLATFORM/)
    const results = page.locator('.results-list li')
    await expect
      .poll(() => results.allTextContents().then((lines) => lines.every((line) => line.includes('平台'))))
      .toBe(true)
    await page.goBack()
    await expect.poll(() => results.count()).toBeGreaterThan(10)
  })

  it('says what was looked through where nothing is found', async () => {
    await page.goto(explorer.address('?q=没有这样的词'))
    await page.getByText(/在 5 份文件/).waitFor()
  })

  it('offers the new areas, the documents and questions, each a way to an answer', async () => {
    await page
      .getByRole('link', { name: /贵安新区/ })
      .first()
      .waitFor()
    expect(await page.locator('.way-document').count()).toBe(5)
    await page.getByRole('link', { name: '哪些举措要与贵安新区合作？' }).click()
    await page.waitForURL(/measures\?/)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
})
