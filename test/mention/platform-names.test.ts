import { describe, expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

describe('platforms', () => {
  it.each([
    ['位于武汉未来科技城的企业入驻。', '武汉未来科技城'],
    ['建议青海省设立省级算力调度平台。', '省级算力调度平台'],
    ['哈工大大学科技园开工建设。', '哈工大大学科技园'],
    ['建设江南大学国家大学科技园。', '江南大学国家大学科技园'],
    ['推进绿色低碳示范区建设。', '绿色低碳示范区'],
    ['与多地共同打造内陆开放合作示范带。', '内陆开放合作示范带'],
    ['海洋制品中试基地揭牌。', '海洋制品中试基地'],
    ['青屿高新技术产业园（筹）位于科学城。', '青屿高新技术产业园（筹）'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(`Platform ${name}`)
  })

  it('are built in one that stands before the verb', () => {
    const names = namesIn('在武汉未来科技城建设激光装备智能制造基地。')
    expect(names).toEqual(expect.arrayContaining(['Platform 武汉未来科技城', 'Platform 激光装备智能制造基地']))
  })

  it.each([
    '新落户2家大学科技园。',
    '提出建设国际一流应用性科学城。',
    '加快建设高水平对外开放平台。',
    '建成村（社区）综合性文化服务中心示范点10个。',
    '加速释放“临空+自贸+保税+口岸”政策红利。',
    '抓好创新创业（“双创”）平台建设。',
    '走上康庄大道。',
  ])('%s names none', (text) => {
    expect(namesIn(text).filter((name) => /^(?:Platform|Project)/.test(name))).toEqual([])
  })

  it('and one whose name says what it is to be, if a place says which', () => {
    expect(namesIn('加快建设高水平西海岸国际化合作园区。')).not.toEqual([])
  })
})

describe('works', () => {
  it.each([
    ['建设源网荷储一体化示范项目。', '源网荷储一体化示范项目'],
    ['上海图书馆东馆建成。', '上海图书馆东馆'],
    ['河南博物院主展馆开放。', '河南博物院主展馆'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(`Project ${name}`)
  })

  it('a museum that opens has no house', () => {
    expect(namesIn('青屿博物馆开馆。')).toEqual(['Project 青屿博物馆'])
  })

  it('no port is called after a province', () => {
    expect(namesIn('支持山东港。')).not.toContain('Project 山东港')
    expect(namesIn('建设钦州港。')).toContain('Project 钦州港')
  })
})

describe('bodies and firms', () => {
  it.each([
    '新区计划联合西安交通大学共建实验室。',
    '新区12月底前携手西安交通大学推进改革。',
    '●西安交通大学举办活动。',
  ])('%s names a university alone', (text) => {
    expect(namesIn(text).filter((one) => one.startsWith('Organization'))).toEqual(['Organization 西安交通大学'])
  })

  it.each([
    ['2024年中国银行举办活动。', 'Enterprise 中国银行'],
    ['2024年内蒙古自治区举办活动。', 'Region 内蒙古自治区'],
    ['①青屿科技有限公司举办活动。', 'Enterprise 青屿科技有限公司'],
  ])('behind a date or a number in a ring, in %s, %s is named', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it('a body is named by who founds it, if its name says what for', () => {
    expect(namesIn('设立引导基金投资决策委员会。')).toEqual(['Organization 引导基金投资决策委员会'])
    expect(namesIn('成立领导小组。')).toEqual([])
    expect(namesIn('报送投资决策委员会审议。')).toEqual([])
  })

  it.each(['与各新区党工委管委会座谈。', '各县区人民政府要落实。'])('%s names none', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    ['联合浙江港信期货、青岛银行设立基金。', '浙江港信期货'],
    ['一汽丰田销售总部落户。', '一汽丰田'],
    ['依托兰州生物制品研究所研发疫苗。', '兰州生物制品研究所'],
  ])('%s', (text, name) => {
    expect(namesIn(text).filter((one) => one.startsWith('Enterprise'))).toContain(`Enterprise ${name}`)
  })

  it('no firm is named by the title of a city of software', () => {
    expect(namesIn('创建中国软件名园。').filter((name) => name.startsWith('Enterprise'))).toEqual([])
  })
})

describe('areas', () => {
  it('are meant by their short form where their full name was said', () => {
    expect(namesIn('成都东部新区招商。推动东部新区与重庆两江新区、德阳经济技术开发区联动。')).not.toContain(
      'Region 东部新区',
    )
  })

  it.each(['西部各新区发展快。', '中西部各国家级新区。'])('%s names no part of the country', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
