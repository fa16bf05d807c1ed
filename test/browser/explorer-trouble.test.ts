import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from '../explorer/table/read-csv.ts'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

const VIEWS = ['', '?q=贵安', 'graph?id=', 'lineage', 'measures', 'indicators', 'matrix', 'document?id=']

describe.skipIf(isSkipped)('the explorer in trouble', () => {
  let explorer: Explorer
  let page: Page
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    explorer = await openExplorer()
    const { data } = await explorer.served.send('{ entity(name: "贵安新区") { id } documents { nodes { id } } }')
    const known = data as unknown as { entity: { id: string }; documents: { nodes: { id: string }[] } }
    ids.graph = known.entity.id
    ids.document = known.documents.nodes[0]?.id ?? ''
  })
  afterAll(() => explorer?.stop())
  beforeEach(async () => {
    page = await explorer.visit()
  })
  afterEach(async () => {
    await explorer.leave()
    expect(explorer.foreign.splice(0)).toEqual([])
    // The browser itself notes each request that failed.
    expect(explorer.complaints.splice(0).filter((words) => !words.startsWith('Failed to load resource'))).toEqual([])
  })

  const whole = (view: string) => view + (view.endsWith('id=') ? ids[view.split('?')[0] ?? ''] : '')

  it.each(VIEWS)('says at /%s that the server is away, and goes on when it is back', async (view) => {
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(explorer.address(whole(view)))
    await page.getByRole('alert').first().getByText('服务器没有应答').waitFor()
    await page.unroute('**/graphql')
    const retries = page.getByRole('button', { name: '重试' })
    await expect
      .poll(async () =>
        (await retries.count()) > 0
          ? retries
              .first()
              .click()
              .then(() => 'pressed')
          : 'gone',
      )
      .toBe('gone')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  const errors = (code: string) => JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] })

  it.each([
    [{ status: 502, body: '<html>Bad Gateway</html>' }, '服务器出错，或应答无法理解'],
    [{ status: 200, body: '{"data":null}' }, '服务器出错，或应答无法理解'],
    [{ status: 500, body: errors('INTERNAL_SERVER_ERROR') }, '服务器出错，或应答无法理解'],
    [{ status: 503, body: errors('STORE_UNAVAILABLE') }, '服务器没有应答'],
    [{ status: 504, body: errors('STORE_TIMEOUT') }, '服务器太久没有给出答案'],
    [{ status: 400, body: errors('FILTER_TOO_LARGE') }, '服务器拒绝了这个请求'],
  ])('says what is wrong with the answer %j', async (answer, said) => {
    await page.route('**/graphql', (route) => route.fulfill(answer))
    await page.goto(explorer.address('measures'))
    await page.getByRole('alert').first().getByText(said).waitFor()
  })

  it('shows that it waits while an answer is slow', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(explorer.address('measures'))
    await page.getByRole('status').getByText('正在载入').first().waitFor()
    release()
    await page.getByRole('table').first().waitFor()
  })

  it.each([
    ['document?id=nobody', '图谱里没有这份文件'],
    ['document', '没有选定文件'],
    ['measures?evidence=nobody', '图谱里现在没有这一项'],
    ['graph?id=nobody', '图谱里没有地址所指的内容'],
    ['lineage?id=nobody', '没有这项政策'],
    ['measures?cites=nobody', /在 5 份文件/],
    ['matrix?row=nobody&column=nobody', '地址中的一格已不存在'],
    ['nowhere', '没有这个页面'],
    ['measures?status=BROKEN', '地址中的参数 status 无法识别'],
    ['graph?depth=99', '地址中的参数 depth 无法识别'],
  ])('has a state for the address /%s', async (view, said) => {
    await page.goto(explorer.address(view))
    await page.getByText(said).first().waitFor()
  })

  it('says so where the files of a view are gone, and shows it once they are back', async () => {
    await page.route('**/measures-page*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(explorer.address('measures'))
    await page.getByRole('alert').getByText('这个页面没能显示').waitFor()
    expect(explorer.complaints.splice(0).join(' ')).toContain('dynamically imported module')
    await page.unroute('**/measures-page*.js')
    await page.getByRole('button', { name: '重新载入' }).click()
    await page.getByRole('table').first().waitFor()
  })

  it('shows a name with markup in it as it is written', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('"贵安新区"', JSON.stringify(name)) })
    })
    for (const view of [`?q=guian&evidence=${ids.graph}`, `graph?id=${ids.graph}&list=1`]) {
      await page.goto(explorer.address(view))
      await page.getByText(name).first().waitFor()
      expect(await page.locator('main img, aside img').count()).toBe(0)
    }
  })

  it('says how much a limit has cut off, and shows it where asked', async () => {
    await page.goto(explorer.address(`graph?id=${ids.graph}&limit=10`))
    await page.getByText('10 个节点').waitFor()
    await page.getByRole('button', { name: '画到 50 个' }).click()
    await page.waitForURL(/limit=50/)
    await expect.poll(() => page.getByText('10 个节点').count()).toBe(0)
  })

  it('shows 5,000 results page by page, and gives all of them as CSV', async () => {
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON()
      if (!query.includes('query Measures(')) return route.continue()
      const postData = { query, variables: { ...variables, first: 1, after: null } }
      const response = await route.fetch({ postData })
      await route.fulfill({ response, json: manyMeasures(await response.json(), variables) })
    })
    await page.goto(explorer.address('measures'))
    await page.getByText('共 5000 项举措').waitFor()
    expect(await page.locator('.table-list tbody tr').count()).toBe(50)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    const found = readCsv(readFileSync(await file.path(), 'utf8')).slice(1)
    expect(found.map(([id]) => id)).toEqual(Array.from({ length: MANY }, (_, index) => `m${index}`))
  })
})

const MANY = 5_000

interface Pages {
  readonly data: { readonly measures: { readonly nodes: readonly object[] } }
}

/** The answer of a server that has as many measures, all like the first. */
function manyMeasures({ data }: Pages, { first, after }: { readonly first: number; readonly after?: string | null }) {
  const start = Number(after ?? 0)
  const end = Math.min(start + first, MANY)
  const nodes = Array.from({ length: end - start }, (_, index) => ({
    ...data.measures.nodes[0],
    id: `m${start + index}`,
  }))
  const pageInfo = { hasNextPage: end < MANY, hasPreviousPage: start > 0, startCursor: `${start}`, endCursor: `${end}` }
  return { data: { ...data, measures: { ...data.measures, totalCount: MANY, nodes, pageInfo } } }
}
