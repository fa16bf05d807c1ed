import { describe, expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

describe('a name does not end inside a common word', () => {
  it.each([
    ['教育部门会同财政部门制定办法。', []],
    ['国家农业农村部门负责审批。', []],
    ['杭州市场潜力很大。', ['Region 杭州市']],
    ['教育部会同财政部制定办法。', ['Organization 教育部', 'Organization 财政部']],
    ['中国科学院院士来访。', ['Organization 中国科学院']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('a clause is no name', () => {
  it.each([
    '它离市中心很远。',
    '有关进展常常见诸媒体平台。',
    '这是它最看重的第二大市场。',
    '正在打造若干个示范产业园。',
    '它们刚刚搬到创新中心。',
    '“闪电”式超级工厂很受关注。',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('and a counter is no part of one', () => {
    expect(namesIn('已建成若干座青屿湾水库。')).not.toContain('Project 座青屿湾水库')
  })
})

it.each([
  ['设立动物生物安全二级实验室。', []],
  ['建设武汉国家生物安全四级实验室。', ['Platform 武汉国家生物安全四级实验室']],
])('a class of laboratories is none of them, a laboratory of that class is: %s', (text, names) => {
  expect(namesIn(text).filter((name) => name.startsWith('Platform'))).toEqual(names)
})
