import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from '../explorer/table/read-csv.ts'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'
import { markedWords } from './marked-words.ts'

describe.skipIf(isSkipped)('the tables of the explorer', () => {
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

  const open = (view: string) => page.goto(explorer.address(view))
  const rows = () => page.locator('.table-list tbody tr')
  const ask = async (query: string, variables = {}) => (await explorer.served.send(query, variables)).data
  const panel = () => page.locator('aside.evidence')

  /** The rows of the file that the page gives, without the heads. */
  async function download(): Promise<string[][]> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    return readCsv(readFileSync(await file.path(), 'utf8')).slice(1)
  }

  /** The sentence that is marked in the document that is shown. */
  async function marked(): Promise<string> {
    await page.waitForURL(/document\?/)
    await page.locator('mark#marked').waitFor()
    return markedWords(page)
  }

  describe('measures', () => {
    it('are filtered by what is ticked, with the counts of the API, under an address that brings them back', async () => {
      await open('measures')
      await page.getByRole('checkbox', { name: /^合作 / }).check()
      await page.getByRole('checkbox', { name: /^建议 / }).check()
      await page.waitForURL(/status=ADVISED/)
      const query = '{ measures(where: {status: ADVISED, cites: {role: COOPERATION}}) { totalCount } }'
      const answer = await ask(query)
      const { totalCount } = answer.measures as { totalCount: number }
      await page.getByText(`共 ${totalCount} 项举措`).waitFor()
      await page.reload()
      await page.getByText(`共 ${totalCount} 项举措`).waitFor()
      expect(await rows().count()).toBe(totalCount)
      await page.goBack()
      await page.getByText(`共 ${totalCount} 项举措`).waitFor({ state: 'hidden' })
      expect(await page.getByRole('checkbox', { name: /^合作 / }).isChecked()).toBe(true)
    })

    it('are ordered by the API, page by page', async () => {
      await open('measures')
      await page.getByRole('button', { name: /^引用/ }).click()
      await page.waitForURL(/order=CITATIONS/)
      const query = '{ measures(first: 51, orderBy: {field: CITATIONS, direction: DESC}) { nodes { text } } }'
      const { measures } = await ask(query)
      const texts = (measures as { nodes: { text: string }[] }).nodes.map(({ text }) => text.replaceAll('**', ''))
      await expect.poll(() => rows().first().locator('button').textContent()).toBe(texts[0])
      expect(await rows().count()).toBe(50)
      await page.getByRole('link', { name: '下一页' }).click()
      await expect.poll(() => rows().first().locator('button').textContent()).toBe(texts[50])
      await page.getByRole('link', { name: '上一页' }).click()
      await expect.poll(() => rows().first().locator('button').textContent()).toBe(texts[0])
    })

    it('lead to their evidence and to the marked sentence', async () => {
      await open('measures?role=COOPERATION')
      const row = rows().filter({ hasText: '双安' })
      const text = (await row.locator('button').first().textContent()) ?? ''
      await row.locator('button').first().click()
      await panel().getByText('双安').first().waitFor()
      await page.goBack()
      await row.locator('.table-source a').click()
      expect(await marked()).toContain(text.slice(0, 10))
    })

    it('are given as CSV as the API answers them, all pages', async () => {
      await open('measures?type=POLICY&type=PLATFORM')
      await rows().first().waitFor()
      const found = await download()
      const query = `query($after: String) { measures(first: 150, after: $after, where: {cites: {type: [POLICY, PLATFORM]}}) {
        pageInfo { hasNextPage endCursor } nodes { id text status document { title } } } }`
      const wanted: string[][] = []
      for (let after: string | null = null, more = true; more; ) {
        const { measures } = (await ask(query, { after })) as { measures: MeasurePage }
        for (const { id, text, status, document } of measures.nodes) wanted.push([id, text, status, document.title])
        more = measures.pageInfo.hasNextPage
        after = measures.pageInfo.endCursor
      }
      expect(wanted.length).toBeGreaterThan(150)
      expect(found.map(([id, text, status, , , title]) => [id, text, status, title])).toEqual(wanted)
    })

    it.each([
      ['measures?text=没有这样的举措', /在 5 份文件/],
      ['measures?after=broken', /BAD_CURSOR/],
    ])('say on %s what is the matter', async (view, words) => {
      await open(view)
      await page.getByText(words).waitFor()
      explorer.complaints.splice(0)
    })
  })

  describe('indicators', () => {
    const AREAS = '{ indicators { facets(by: OF, first: 3) { value label } } }'

    it('of several areas stand side by side as bars, each leading to its sentence', async () => {
      const { indicators } = await ask(AREAS)
      const [, second, third] = (indicators as { facets: { value: string; label: string }[] }).facets
      await open('indicators')
      await page.getByRole('checkbox', { name: new RegExp(`^${second?.label}`) }).check()
      await page.getByRole('checkbox', { name: new RegExp(`^${third?.label}`) }).check()
      await page
        .getByRole('heading', { level: 4, name: second?.label ?? '' })
        .first()
        .waitFor()
      await page
        .getByRole('heading', { level: 4, name: third?.label ?? '' })
        .first()
        .waitFor()
      const bar = page.locator('.indicator-bar').first()
      const quote = (await bar.getAttribute('title')) ?? '-'
      await bar.click()
      await panel().getByText(quote.slice(0, 6)).first().waitFor()
      await panel()
        .getByRole('link', { name: /原文|文件/ })
        .first()
        .waitFor()
    })

    it('are ordered as a table, and given as CSV as the API answers them', async () => {
      await open('indicators?nature=ACTUAL&view=table')
      await page.getByRole('button', { name: /^数值/ }).click()
      await page.waitForURL(/order=VALUE/)
      const query = `{ indicators(first: 200, where: {nature: ACTUAL}, orderBy: {field: VALUE, direction: DESC}) {
        nodes { id name value unit evidence { quote } } } }`
      const { indicators } = await ask(query)
      const wanted = (indicators as { nodes: IndicatorLine[] }).nodes
      await expect.poll(() => rows().first().textContent()).toContain(wanted[0]?.name)
      const found = await download()
      expect(
        found.map(([id, , name, , , , , value, unit, , , quote]) => ({ id, name, value: Number(value), unit, quote })),
      ).toEqual(
        wanted.map(({ id, name, value, unit, evidence }) => ({ id, name, value, unit, quote: evidence[0]?.quote })),
      )
    })
  })

  describe('the matrix', () => {
    it('is walked with the arrow keys, and a cell leads to its sentences', async () => {
      await open('matrix?columns=POLICY')
      await page.getByRole('grid').waitFor()
      await page.locator('td[tabindex="0"]').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowUp')
      while (await page.locator('td:focus[data-shade="0"]').count()) await page.keyboard.press('ArrowRight')
      const label = (await page.locator('td:focus').getAttribute('aria-label')) ?? ''
      await page.keyboard.press('Enter')
      await page.waitForURL(/row=/)
      const heading = page.locator('.matrix-cell h2')
      await expect.poll(() => heading.textContent()).toBe(label.split('：')[0]?.replace('，', ' × '))
      await page.locator('.matrix-cell h2:focus').waitFor()
      const quote = (await page.locator('.matrix-cell mark').first().textContent()) ?? '-'
      await page.locator('.matrix-cell .table-source a').first().click()
      expect((await marked()).replaceAll('**', '')).toBe(quote)
    })

    it('is given as CSV as the API answers it', async () => {
      await open('matrix?size=200')
      await page.getByRole('grid').waitFor()
      const found = await download()
      const query = `{ matrix(rows: NEW_AREA, columns: INDUSTRY, first: 200) {
        rows { name } columns { name } cells { row column count evidenceCount } } }`
      const { matrix } = await ask(query)
      const { rows: areas, columns, cells } = matrix as MatrixAnswer
      expect(found.map(([, row, , column, ...counts]) => [row, column, counts.slice(0, 2)])).toEqual(
        cells.map(({ row, column, count, evidenceCount }) => [
          areas[row]?.name,
          columns[column]?.name,
          [`${count}`, `${evidenceCount}`],
        ]),
      )
      expect(new Set(cells.map(({ evidenceCount }) => evidenceCount)).size).toBeGreaterThan(3)
    })
  })
})

interface MeasurePage {
  readonly nodes: readonly { id: string; text: string; status: string; document: { title: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface IndicatorLine {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly evidence: readonly { readonly quote: string }[]
}

interface MatrixAnswer {
  readonly rows: readonly { readonly name: string }[]
  readonly columns: readonly { readonly name: string }[]
  readonly cells: readonly {
    readonly row: number
    readonly column: number
    readonly count: number
    readonly evidenceCount: number
  }[]
}
