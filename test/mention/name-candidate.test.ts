import { describe, expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

describe('a place before a name that is one by itself', () => {
  it.each([
    ['学习厦门海沧生物医药港经验', 'Platform 海沧生物医药港'],
    ['对标西安阎良国家航空高技术产业基地', 'Platform 阎良国家航空高技术产业基地'],
    ['途经昆明长水国际机场', 'Project 长水国际机场'],
    ['广西钦州港开通航线', 'Project 钦州港'],
    ['位于上海市青浦区金泽镇', 'Region 金泽镇'],
  ])('does not belong to it: %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    ['建设西安咸阳国际机场', 'Project 西安咸阳国际机场'],
    ['西安医学院第一附属医院青屿院区启用', 'Project 西安医学院第一附属医院青屿院区'],
    ['建设舟山航空产业园', 'Platform 舟山航空产业园'],
    ['参观西安国际足球中心', 'Project 西安国际足球中心'],
  ])('belongs to it where nothing else names: %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it('stays in the words that name it', () => {
    const [found] = mentionsIn('学习厦门海沧生物医药港经验').filter(({ type }) => type === 'Platform')
    expect(found).toMatchObject({ start: 2, end: 11, owned: 2 })
  })
})

describe('what else begins or ends a name', () => {
  it.each([
    ['打造低碳能源及装备制造基地', 'Platform 低碳能源及装备制造基地'],
    ['建设先进材料与智能制造实验室', 'Platform 先进材料与智能制造实验室'],
    ['园区下设云计算基地、港航分拨基地', 'Platform 港航分拨基地'],
    ['会同区海洋发展局', 'Organization 区海洋发展局'],
    ['依托中国电子科技集团公司第四十八研究所攻关', 'Organization 中国电子科技集团公司第四十八研究所'],
    ['推进青屿岛二期工程建设', 'Project 青屿岛二期工程'],
  ])('%s → %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    ['推进青屿湾生产基地项目', 'Platform 青屿湾生产基地'],
    ['赴浙江舟山群岛新区', 'NewArea 舟山群岛新区'],
  ])('%s names %s alone', (text, name) => {
    expect(namesIn(text).filter((one) => !one.startsWith('Region 浙江') && !one.startsWith('Region 舟山市'))).toEqual([
      name,
    ])
  })

  it('two places that are joined are one name', () => {
    expect(namesIn('援建安顺—青岛产业园')).toContain('Platform 安顺—青岛产业园')
  })

  it.each([
    '国办发〔2017〕7号',
    '发展生物医药产业项目',
    '新区所在地省级人民政府',
    '深化东西部协作',
    '投资5亿港元',
    '建强创新平台',
    '答好开放平台考题',
  ])('no body and no work is named by %s', (text) => {
    expect(namesIn(text).filter((name) => !name.startsWith('Industry'))).toEqual([])
  })
})
