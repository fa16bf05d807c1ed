import { expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

const titleIn = (text: string) => mentionsIn(text).find(({ rule }) => rule === 'title')

it.each([
  ['出台《青屿市数据条例》', 'REGULATION'],
  ['《青屿港总体规划（2018—2035年）》', 'PLAN'],
  ['印发《关于支持青屿发展的意见》', 'OPINION'],
  ['《青屿市人才引进实施细则》', 'MEASURES'],
  ['《青屿指数框架体系》', 'STANDARD'],
  ['签署《战略合作框架协议》', 'AGREEMENT'],
  ['《中华人民共和国数据安全法》', 'REGULATION'],
  ['《公园城市共识》', 'OTHER'],
])('%s is a policy of kind %s', (text, kind) => {
  expect(titleIn(text)).toMatchObject({ type: 'Policy', kind, stage: 'ISSUED' })
})

it('a title that a reply answers needs no marks', () => {
  expect(titleIn('你省关于设立青屿新区的请示收悉。')).toMatchObject({ name: '关于设立青屿新区的请示', stage: 'ISSUED' })
  expect(titleIn('会议听取关于设立青屿新区的请示。')).toBeUndefined()
})

it('a plan or opinion of a body needs no marks', () => {
  expect(titleIn('落实好国家发展改革委关于促进新区建设行动计划，承接产业转移。')).toMatchObject({
    name: '关于促进新区建设行动计划',
    kind: 'PLAN',
  })
  expect(titleIn('省政府听取关于新区建设实施方案的汇报。')).toBeUndefined()
})

it('takes number and date from beside the title', () => {
  const text = '2022年1月，国务院印发《关于支持贵州闯新路的意见》（国发〔2022〕2号），明确了定位。'
  expect(titleIn(text)).toMatchObject({ documentNumber: '国发〔2022〕2号', date: '2022-01' })
})

it.each(['《人民日报》报道', '《北京》2020年将建成', '《青屿污染防治的研究》列入课题'])('%s has no policy', (text) => {
  expect(titleIn(text)).toBeUndefined()
})

it.each(['接待《流浪地球》等剧组300个。', '电影《海屿之城》开机。', '拍摄《海屿之城》电视剧。'])(
  '%s names no policy',
  (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('Policy'))).toEqual([])
  },
)
