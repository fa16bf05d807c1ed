import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Explorer, isSkipped, openExplorer } from './explorer.ts'

const OPINION = '关于支持贵州在新时代西部大开发上闯新路的意见'
const POLICIES = '{ policies(first: 60, orderBy: {field: DEGREE, direction: DESC}) { nodes { id name } } }'
const LINEAGE = `query($id: ID!) { policyLineage(id: $id) { steps {
  direction depth from { ...End } to { ...End } evidence(first: 1) { quote } } } }
  fragment End on Node { id __typename ... on Entity { name } }`

describe.skipIf(isSkipped)('the lineage of a policy in the explorer', () => {
  let explorer: Explorer
  let page: Page
  /** One with policies and measures on both sides, and one of which no document says what it rests on. */
  let policy: Policy
  let unfounded: Policy

  beforeAll(async () => {
    explorer = await openExplorer()
    const policies = await readPolicies()
    policy = theFirst(policies, ({ steps }) => depths(steps, 'UPSTREAM') > 1 && depths(steps, 'DOWNSTREAM') > 0)
    unfounded = theFirst(policies, ({ steps }) => depths(steps, 'UPSTREAM') === 0 && steps.length > 0)
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

  async function readPolicies(): Promise<Policy[]> {
    const { data } = await explorer.served.send(POLICIES)
    const { nodes } = data.policies as { nodes: { id: string; name: string }[] }
    return Promise.all(
      nodes.map(async ({ id, name }) => {
        const answer = await explorer.served.send(LINEAGE, { id })
        return { id, name, steps: (answer.data.policyLineage as { steps: Step[] }).steps }
      }),
    )
  }

  const open = ({ id }: { readonly id: string }) => page.goto(explorer.address(`lineage?id=${id}`))
  const picture = () => page.locator('svg.lineage-picture')
  const steps = () => page.locator('.lineage-steps tbody tr')

  it('is drawn from left to right: what the policy rests on, the policy, what carries it out', async () => {
    await open(policy)
    await picture().waitFor()
    const heads = await picture().locator('.lineage-head').all()
    const placed = await Promise.all(
      heads.map(async (head) => ({ name: await head.textContent(), x: (await head.boundingBox())?.x ?? 0 })),
    )
    const names = placed.toSorted((a, b) => a.x - b.x).map(({ name }) => name)
    const upstream = levels(depths(policy.steps, 'UPSTREAM')).map((depth) => `上溯 ${depth} 层`)
    const downstream = levels(depths(policy.steps, 'DOWNSTREAM')).map((depth) => `下寻 ${depth} 层`)
    expect(names).toEqual([...upstream.toReversed(), '所选政策', ...downstream])
    await picture().getByText('原文未收录').first().waitFor()
  })

  it('has each step in words below, as the API answers it, with the sentence', async () => {
    await open(policy)
    await steps().first().waitFor()
    const quotes = policy.steps.map(({ evidence }) => evidence[0]?.quote.replaceAll('**', ''))
    expect(await steps().locator('mark').allTextContents()).toEqual(quotes)
    await steps().first().locator('.table-source a').click()
    await page.locator('mark#marked').waitFor()
  })

  it('opens the evidence of a step, and puts another policy in the middle, by keyboard alone', async () => {
    const other = theFirst(
      policy.steps.flatMap(({ from, to }) => [from, to]),
      ({ __typename, name }) => __typename === 'Policy' && name !== policy.name,
    )
    await open(policy)
    await picture().waitFor()
    await picture().locator('.lineage-link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/evidence=/)
    await page.locator('aside.evidence blockquote').first().waitFor()
    await page.goBack()
    await picture().locator(`a[href$="id=${other.id}"]`).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: other.name ?? '', exact: true }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: policy.name, exact: true }).waitFor()
  })

  it('goes only one way, and deeper, where asked', async () => {
    await open(policy)
    await page.getByLabel('方向').selectOption('DOWNSTREAM')
    await page.waitForURL(/direction=DOWNSTREAM/)
    await expect.poll(() => picture().getByText(/上溯/).count()).toBe(0)
    await page.getByRole('button', { name: '再深一层' }).click()
    await page.waitForURL(/depth=4/)
    await page.reload()
    expect(await page.getByLabel('层数').inputValue()).toBe('4')
  })

  it('says where the documents do not tell how it goes on', async () => {
    await open(unfounded)
    await picture().getByText('文件中未见其依据').waitFor()
  })

  it('is kept as an SVG that stands for itself', async () => {
    await open(policy)
    await picture().waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 SVG' }).click(),
    ])
    const svg = readFileSync(await file.path(), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(svg).toContain(policy.name)
    expect(svg).not.toContain('var(')
  })

  it('is chosen from a list, or found by pinyin', async () => {
    await page.goto(explorer.address('lineage'))
    await page.locator('.lineage-policies li').nth(20).waitFor()
    await page.getByLabel(/查找政策/).fill('guanyuzhichiguizhou')
    await page.keyboard.press('Enter')
    await page.locator('.lineage-policies a').filter({ hasText: OPINION }).first().click()
    await page.getByRole('heading', { level: 1, name: OPINION }).waitFor()
  })

  it('says so where the address names no policy', async () => {
    await page.goto(explorer.address('lineage?id=eNothingAtAll'))
    await page.getByText('没有这项政策').waitFor()
  })
})

interface End {
  readonly id: string
  readonly __typename: string
  readonly name?: string
}

interface Step {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM'
  readonly depth: number
  readonly from: End
  readonly to: End
  readonly evidence: readonly { readonly quote: string }[]
}

interface Policy {
  readonly id: string
  readonly name: string
  readonly steps: readonly Step[]
}

/** How far the steps of one direction go. */
const depths = (steps: readonly Step[], direction: Step['direction']): number =>
  Math.max(0, ...steps.filter((step) => step.direction === direction).map(({ depth }) => depth))

const levels = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

function theFirst<T>(candidates: readonly T[], isWanted: (candidate: T) => boolean): T {
  const found = candidates.find(isWanted)
  if (!found) throw new Error('The documents hold nothing like it.')
  return found
}
