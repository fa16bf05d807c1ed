import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'
import { markedWords } from './marked-words.ts'

const GUIAN =
  '{ entity(name: "贵安新区") { id relations(first: 1) { nodes { id evidence { start end quote document { id text } } } } } }'

interface Place {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly document: { readonly id: string; readonly text: string }
}

interface Asked {
  readonly entity: {
    readonly id: string
    readonly relations: { readonly nodes: readonly { readonly id: string; readonly evidence: readonly Place[] }[] }
  }
}

describe.skipIf(isSkipped)('the evidence in the explorer', () => {
  let explorer: Explorer
  let page: Page
  let entity: Asked['entity']

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send(GUIAN)
    entity = (data as unknown as Asked).entity
  })
  afterAll(() => explorer?.stop())
  beforeEach(async () => {
    page = await explorer.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  })
  afterEach(async () => {
    await explorer.leave()
    const { complaints, foreign } = explorer
    expect({ complaints: complaints.splice(0), foreign: foreign.splice(0) }).toEqual({ complaints: [], foreign: [] })
  })

  const panel = () => page.getByRole('complementary', { name: '依据' })
  const fact = () => {
    const [relation] = entity.relations.nodes
    const [place] = relation?.evidence ?? []
    if (!relation || !place) throw new Error('贵安新区 has no relation.')
    return { id: relation.id, place }
  }
  const marked = () => markedWords(page)

  it('shows of an entity what is known, each fact with its sentence, and leads to the sentence in its document', async () => {
    await page.goto(explorer.address(`measures?evidence=${entity.id}`))
    await panel().getByText("Gui'an Xinqu").waitFor()
    const { place } = fact()
    await panel().getByText(place.quote).first().waitFor()
    await panel().getByRole('link', { name: '看原文' }).first().click()
    await page.waitForURL(/document\?/)
    await expect.poll(marked).toBe(place.quote)
    expect(await page.locator('#marked').isVisible()).toBe(true)
    const box = await page.locator('#marked').boundingBox()
    expect(box && box.y > 0 && box.y < 800).toBe(true)
  })

  it('keeps every character of the text, marks the place that the address names, and makes entities ways on', async () => {
    const { place } = fact()
    const { id, text } = place.document
    await page.goto(explorer.address(`document?id=${id}&start=${place.start}&end=${place.end}`))
    const link = page.locator('.document-entity').filter({ hasText: '贵安' }).first()
    await link.waitFor()
    const squeezed = (words: string) => words.replaceAll(/[\s*#]|-{3,}/g, '')
    expect(squeezed((await page.locator('.document-text').textContent()) ?? '')).toBe(squeezed(text))
    await link.click()
    await panel().getByText("Gui'an Xinqu").waitFor()
    await page.goBack()
    await panel().waitFor({ state: 'detached' })
    await page.reload()
    await expect.poll(marked).toBe(place.quote)
  })

  it('copies a citation with quote, title, number, date and section', async () => {
    const { id, place } = fact()
    await page.goto(explorer.address(`?evidence=${id}`))
    await panel().getByRole('button', { name: '复制引文' }).first().click()
    await panel().getByText('已复制').waitFor()
    const citation = await page.evaluate('navigator.clipboard.readText()')
    expect(citation).toContain(`“${place.quote}”（《`)
    expect(citation).toMatch(/》，西咸研究第6期·总第226期，2021-03-17，二、.* › （四）/)
  })

  it('shows the operation behind itself, and opens it in the sandbox', async () => {
    await page.goto(explorer.address(`?evidence=${fact().id}`))
    await panel().getByRole('button', { name: 'GraphQL' }).click()
    const dialog = page.getByRole('dialog', { name: '这个视图背后的查询' })
    await dialog.getByText('query Evidence').waitFor()
    const [sandbox] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: '在沙箱中打开' }).click(),
    ])
    await sandbox.locator('.graphiql-query-editor').getByText('Evidence').first().waitFor()
    await sandbox.getByRole('button', { name: /Execute query/ }).click()
    await sandbox.locator('.graphiql-response').getByText('evidenceCount').first().waitFor()
  })

  it('takes the focus when it opens, and gives it back when Escape closes it', async () => {
    const { place } = fact()
    await page.goto(explorer.address(`document?id=${place.document.id}`))
    const link = page.locator('.document-entity').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await panel().waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('依据')
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('document-entity')
  })
})
