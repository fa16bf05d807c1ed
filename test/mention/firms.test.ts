import { describe, expect, it } from 'vitest'
import { lexicon, namesIn } from './recognised.ts'

it.each(['中国中化控股有限责任公司', '贵安新区开发投资有限公司'])('%s is a firm by its full name', (name) => {
  expect(namesIn(`与${name}合作。`)).toContain(`Enterprise ${name}`)
})

describe('firms by their short names', () => {
  it.each(['增强内生动力。', '发展网联汽车、乘用汽车。', '完善巨灾保险。', '盘活存量地产，发展首店商业。'])(
    '%s names no firm',
    (text) => {
      expect(namesIn(text).filter((name) => name.startsWith('Enterprise'))).toEqual([])
    },
  )

  it.each(lexicon.grammar.firms.trades)('%s ends one', (trade) => {
    expect(namesIn(`支持驰屿${trade}在新区设立总部。`)).toContain(`Enterprise 驰屿${trade}`)
  })

  it('may end with two trades', () => {
    expect(namesIn('签约落户的企业驰屿微电子科技开工。')).toContain('Enterprise 驰屿微电子科技')
  })

  it.each([
    '小康股份（601127.SH）发布公告。',
    '小康股份(8.220,-0.26,-3.07%)发布公告。',
    '小康股份（SH601127）发布公告。',
  ])('are of any words before the code or price of their share: %s', (text) => {
    expect(namesIn(text)).toContain('Enterprise 小康股份')
  })

  it.each(lexicon.grammar.firms.placed)('may have a place alone before %s', (trade) => {
    expect(namesIn(`引进浙江${trade}，支持其发展。`)).toContain(`Enterprise 浙江${trade}`)
  })

  it('may be of any word beside a known one', () => {
    expect(namesIn('先声药业、驯鹿生物等5家企业列入名单。')).toContain('Enterprise 驯鹿生物')
  })

  it('may begin with a known one', () => {
    expect(namesIn('三菱树脂、青屿轮胎投产。')).toContain('Enterprise 三菱树脂')
  })

  it.each(['芯片设计企业驰屿科技投产。', '台积电供应商驰屿科技、友达光电皆在此设厂。', '驰屿科技副总裁说。'])(
    'stand behind what they are and before who leads them: %s',
    (text) => {
      expect(namesIn(text)).toContain('Enterprise 驰屿科技')
    },
  )

  it.each([
    '5月16日晚间，青屿氢能（688923.SH）披露公告。',
    '青屿氢能（00123.HK）披露公告。',
    '青屿氢能董事长某某接受采访。',
  ])('are of any trade before what only firms have: %s', (text) => {
    expect(namesIn(text)).toContain('Enterprise 青屿氢能')
  })

  it.each(['集团董事长接受采访。', '该公司总经理表示。', '大力发展氢能，董事会通过方案。'])('%s names none', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('Enterprise'))).toEqual([])
  })

  it('stand before what several firms do together', () => {
    expect(namesIn('大楼由海屿科技与驰屿电子共同建设。')).toContain('Enterprise 驰屿电子')
  })

  it.each(['驰屿医药总部开工', '驰屿医药负责人介绍', '驰屿医药计划扩产'])(
    'stand before what firms have and do: %s',
    (text) => {
      expect(namesIn(text)).toContain('Enterprise 驰屿医药')
    },
  )

  it('are one where the name of a group stands before that of its firm', () => {
    const firms = namesIn('支持山东港口青岛港集团扩建码头。').filter((name) => name.startsWith('Enterprise'))
    expect(firms).toEqual(['Enterprise 山东港口青岛港集团'])
  })

  it.each(['发展港航物流、家用电器。', '推进海绵城市建设。', '加强驰屿科技创新。'])('%s names none', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('Enterprise'))).toEqual([])
  })
})
