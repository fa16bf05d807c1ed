import { describe, expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

describe('campaigns that say in a row what they do', () => {
  it.each([
    ['实施强链、补链、延链工程，新增企业百家。', '强链、补链、延链工程'],
    ['全面开展扩绿、兴绿、护绿行动。', '扩绿、兴绿、护绿行动'],
    ['推进建名园、育名企计划。', '建名园、育名企计划'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(`Policy ${name}`)
  })

  it.each(['推进供水、供电、供气工程。', '实施水利、交通工程。', '参观强链、补链工程。', '推进建园、育名企行动。'])(
    '%s names none',
    (text) => {
      expect(namesIn(text)).toEqual([])
    },
  )
})

describe('measures by their title without marks', () => {
  it.each([
    ['研究制定赣江新区加快引进海洋人才若干措施。', '赣江新区加快引进海洋人才若干措施'],
    ['出台鼓励外商投资若干政策，', '鼓励外商投资若干政策'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(`Policy ${name}`)
  })

  it('need a verb of making', () => {
    expect(namesIn('宣传鼓励外商投资若干政策。')).toEqual([])
  })
})

describe('plans that several make', () => {
  it.each([
    ['共同编制甬舟一体化互联共建发展规划。', '甬舟一体化互联共建发展规划'],
    ['联合印发沪苏跨境共建产业园行动方案。', '沪苏跨境共建产业园行动方案'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(`Policy ${name}`)
  })
})

describe('quotations', () => {
  it.each([
    ['每年实施“揭榜领题”项目20个。', ['Policy “揭榜领题”项目']],
    ['推进100个“数字车间”示范项目。', ['Policy “数字车间”示范项目']],
    ['试点跨境科研用物资“白名单”制度。', ['Policy 跨境科研用物资“白名单”制度']],
    ['认真落实省委“作风建设年”活动部署。', ['Policy “作风建设年”活动', 'Organization 省委']],
    ['突出“法治示范”充分发力，强化“轴线支撑”。', []],
    ['坚持“四个示范”。', ['Policy 四个示范']],
  ])('%s', (text, names) => {
    expect(namesIn(text).toSorted()).toEqual(names.toSorted())
  })
})
