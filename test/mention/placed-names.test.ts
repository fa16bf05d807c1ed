import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['推进宁滁同城化。', 'Policy 宁滁同城化'],
  ['推进沪苏一体化。', 'Policy 沪苏一体化'],
  ['构建雄安标准体系', 'Policy 雄安标准体系'],
  ['与贵安新区总体规划的衔接', 'Policy 贵安新区总体规划'],
  ['位于成都市马场镇。', 'Region 马场镇'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

it.each(['推进要素市场一体化。', '建设特色镇。', '昆明市人民政府受省人民政府委托。', '各新区党工委负责。'])(
  '%s names nothing of a place',
  (text) => {
    expect(namesIn(text).filter((name) => /一体化|镇$|受|^Organization 各?新区/.test(name))).toEqual([])
  },
)
