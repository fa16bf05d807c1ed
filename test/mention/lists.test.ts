import { describe, expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

describe('lists that share a head', () => {
  it.each([
    ['浦东、滨海等新区起步早', ['NewArea 浦东新区', 'NewArea 滨海新区']],
    ['产品供应华为、驰海屿等企业', ['Enterprise 华为技术有限公司', 'Enterprise 驰海屿']],
    ['带动驰青屿、驰海屿等30余家上下游企业', ['Enterprise 驰青屿', 'Enterprise 驰海屿']],
    ['把珍珠养殖、新能源汽车列为主导产业', ['Industry 珍珠养殖', 'Industry 新能源汽车']],
    ['引进华为、驰青屿等企业', ['Enterprise 华为技术有限公司', 'Enterprise 驰青屿']],
    ['发展竹木加工、珍珠养殖等特色产业', ['Industry 竹木加工', 'Industry 珍珠养殖']],
    ['实施创新立区、改革强区两大战略', ['Policy 创新立区', 'Policy 改革强区']],
    ['符合国土空间规划、海洋功能区划、环境保护规划等相关规划', ['Policy 海洋功能区划', 'Policy 环境保护规划']],
    ['围绕卫星遥感、雷达监测等海洋电子信息产业', ['Industry 卫星遥感', 'Industry 雷达监测']],
    [
      '福州、云南滇中、江西赣江等19个国家级新区',
      ['NewArea 福州新区', 'NewArea 滇中新区', 'NewArea 赣江新区', 'Region 云南省'],
    ],
    ['产品以混凝土机械、路面养护机械等为主', ['Industry 路面养护机械']],
    ['雄县、容城、安新三县', ['Region 雄县', 'Region 容城县', 'Region 安新县']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
  })
})

describe('items beside a known one', () => {
  it.each([
    [
      '集聚腾讯、移动、联通、电信四家',
      ['Enterprise 中国移动通信集团有限公司', 'Enterprise 中国联合网络通信集团有限公司'],
    ],
    ['包括上海浦东、天津滨海、重庆两江。', ['NewArea 滨海新区', 'NewArea 两江新区']],
    ['引进美国默沙东、日本青谷津等企业', ['Enterprise 默沙东', 'Enterprise 青谷津']],
    ['聚焦集成电路、珍珠加工，做强产业链', ['Industry 珍珠加工']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
  })

  it('are no firms where fields stand among them', () => {
    expect(namesIn('招引大数据、青屿湾等企业').filter((name) => name.startsWith('Enterprise'))).toEqual([])
  })

  it('do not make names of common words', () => {
    expect(namesIn('统筹数字经济、民生服务、生态保护')).toEqual(['Industry 数字经济'])
  })

  it('are no words of time before what joins them', () => {
    const names = namesIn('该校去年与青屿科技园公司合作')
    expect(names.filter((name) => name.startsWith('Enterprise'))).toEqual(['Enterprise 青屿科技园公司'])
  })

  it('are not told by a manner of the head', () => {
    const names = namesIn('主要生产土方机械、建筑机械等工程类产品')
    expect(names.filter((name) => name.startsWith('Policy'))).toEqual([])
  })
})

it('what says when and that something is to be is no firm beside one', () => {
  const names = namesIn('下一步将与青屿科技园公司合作。下一阶段拟与海屿科技园公司合作。')
  expect(names.filter((name) => name.startsWith('Enterprise'))).toEqual([
    'Enterprise 青屿科技园公司',
    'Enterprise 海屿科技园公司',
  ])
})
