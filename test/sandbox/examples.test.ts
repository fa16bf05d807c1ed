import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../src/sandbox/examples.ts'
import type { Served } from '../http/serve.ts'
import { serveSeeds } from '../http/serve-seeds.ts'

let served: Served
beforeAll(async () => {
  served = await serveSeeds()
})
afterAll(() => served.stop())

/** What the answer of each example must name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Cooperation: ['贵安新区', '西咸新区', '双安'],
  AreaAtAGlance: ['西咸新区', 'Xixian Xinqu', '陕西省'],
  AreasOfAnIndustry: ['贵安新区'],
  FastestGrowth: ['工业用电量增长103%', '高技术产业投资增长25%以上'],
  LineageOfAPolicy: ['UPSTREAM', 'DOWNSTREAM', '“三个年”活动', '省委省政府'],
  CooperationDrawn: ['NEW_AREA', '二是建立国家级新区协同共进的良好机制', '舟山群岛新区'],
  Builds: ['知识产权综合服务管理平台', 'PLANNED'],
}

describe('the examples of the sandbox', () => {
  it.each(EXAMPLES)('$operation answers on the documents that come along', async ({ query, variables, operation }) => {
    const { status, errors, data } = await served.send(query, variables)
    expect({ status, errors }).toEqual({ status: 200, errors: [] })
    const answer = JSON.stringify(data)
    expect(NAMED[operation]?.filter((name) => !answer.includes(name))).toEqual([])
    expect(answer).not.toContain('"totalCount":0')
  })

  it('bear the names of their operations, each its own', () => {
    for (const { operation, query } of EXAMPLES) expect(query).toMatch(new RegExp(`^query ${operation}\\(`, 'm'))
    expect(new Set(EXAMPLES.map(({ operation }) => operation)).size).toBe(EXAMPLES.length)
  })
})
