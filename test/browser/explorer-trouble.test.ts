import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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

  it.each([
    [{ status: 502, body: '<html>Bad Gateway</html>' }, '服务器的应答无法理解'],
    [
      { status: 400, body: '{"errors":[{"message":"Too much.","extensions":{"code":"TOO_EXPENSIVE"}}]}' },
      '服务器拒绝了这个请求',
    ],
    [{ status: 200, body: '{"data":null}' }, '服务器的应答无法理解'],
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
    ['nowhere', '没有这个页面'],
    ['measures?status=BROKEN', '地址中的参数 status 无法识别'],
    ['graph?depth=99', '地址中的参数 depth 无法识别'],
  ])('has a state for the address /%s', async (view, said) => {
    await page.goto(explorer.address(view))
    await page.getByText(said).first().waitFor()
  })

  it('shows a name with markup in it as it is written', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('"贵安新区"', JSON.stringify(name)) })
    })
    await page.goto(explorer.address(`?q=guian&evidence=${ids.graph}`))
    await page.getByText(name).first().waitFor()
    expect(await page.locator('main img, aside img').count()).toBe(0)
  })
})
