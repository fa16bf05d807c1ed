import { describe, expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

describe('bodies in a row', () => {
  it.each([
    ['发改委、商务部放开外资限制。', ['Organization 商务部', 'Organization 国家发展和改革委员会']],
    ['市教育局、财政局、体育局等单位负责。', ['Organization 体育局', 'Organization 市教育局', 'Organization 财政局']],
    ['发改委放开外资限制。', []],
    ['滨海新区区委书记讲话。', ['NewArea 滨海新区', 'Organization 滨海新区区委']],
    ['省委书记、新区党工委委员和市委副书记到会。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).toSorted()).toEqual(names)
  })
})

describe('policies without 《》, and what stands in them without being one', () => {
  it.each([
    ['企业应当符合食品生产卫生管理规范。', ['Policy 食品生产卫生管理规范']],
    ['核发《药品经营许可证》，查阅《青屿年鉴》。', []],
    ['上海建设“五个中心”。', ['Policy 五个中心', 'Region 上海市']],
    ['完善企业准入“一口受理”制度。', ['Policy 企业准入“一口受理”制度']],
    ['实施特殊政策（以下简称“双优”政策）。', ['Policy “双优”政策']],
    ['落实好“满天红”“启明灯”计划。', ['Policy “启明灯”计划', 'Policy 满天红']],
    ['推行“共享台”“共享厂”模式。', []],
    ['青屿县新区（以下简称“新区”）。打造“一站式”服务。', []],
  ])('%s', (text, names) => {
    expect(
      namesIn(text)
        .filter((name) => !name.startsWith('NewArea'))
        .toSorted(),
    ).toEqual(names)
  })
})

describe('industries in rows', () => {
  it.each([
    ['承接民用航空发动机与燃气轮机。', ['Industry 民用航空发动机', 'Industry 燃气轮机']],
    ['发展国际采购分拨、大宗商品贸易等新型业态。', ['Industry 国际采购分拨', 'Industry 大宗商品贸易']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
  })

  it('are parted by the comma between two rows', () => {
    const names = namesIn('推动工程机械等基础装备，和新一代信息技术等产业发展。')
    expect(names).toContain('Industry 基础装备')
  })

  it.each(['屋顶装了太阳能板。', '满足现代物流需求。', '采购体外诊断试剂。'])('%s names none', (text) => {
    expect(mentionsIn(text).filter(({ type }) => type === 'Industry')).toEqual([])
  })
})
