import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

const actorsOf = (marked: string) =>
  claimsOf(marked, '{N:滇中新区}三年行动计划').measures.map(({ text, actor }) => `${actor} ${text}`)

describe('who is to carry out what a paragraph says', () => {
  it.each([
    [
      'by a label in brackets at its end',
      '优化流程。抓好落实。（牵头单位：{O:甲局}；配合单位：{O:乙局}）\n推进改革。',
      ['甲局 优化流程。', '甲局 抓好落实。（牵头单位：甲局；配合单位：乙局）', '滇中新区 推进改革。'],
    ],
    [
      'by a verb there',
      '抓好落实。（{O:甲局}牵头，{O:乙局}、{O:丙局}配合）',
      ['甲局 抓好落实。（甲局牵头，乙局、丙局配合）'],
    ],
    ['in a line of its own', '抓好落实。\n牵头单位：{O:甲局}\n推进改革。', ['甲局 抓好落实。', '滇中新区 推进改革。']],
    [
      'in a line of its own, in brackets',
      '抓好落实。\n（牵头单位：{O:甲局}；配合单位：{O:乙局}）\n推进改革。',
      ['甲局 抓好落实。', '滇中新区 推进改革。'],
    ],
    ['by brackets that hold nothing but bodies', '抓好落实。（{O:甲局}、{O:乙局}）', ['甲局 抓好落实。（甲局、乙局）']],
    ['but not by brackets that hold more', '抓好落实。（见{O:甲局}通报）', ['滇中新区 抓好落实。']],
    [
      'but not where the sentence itself does',
      '{O:乙局}抓好落实。（牵头单位：{O:甲局}）',
      ['乙局 乙局抓好落实。（牵头单位：甲局）'],
    ],
    ['but not by several who share it', '抓好落实。（责任单位：{O:甲局}、{O:乙局}）', ['滇中新区 抓好落实。']],
  ])('is told %s', (_, marked, expected) => {
    expect(actorsOf(marked)).toEqual(expected)
  })

  it('cites who is charged beside the one who leads, in the last of its sentences', () => {
    const { measures, relations } = claimsOf(
      '优化流程。抓好落实。（牵头单位：{O:甲局}；责任单位：{O:乙局}、{O:丙局}）',
      '{N:滇中新区}三年行动计划',
    )
    expect(measures.map(({ cites }) => cites)).toEqual([[], ['COOPERATION 乙局', 'COOPERATION 丙局']])
    expect(relations).toEqual([])
  })

  it('cites the others of brackets that hold nothing but bodies', () => {
    const { measures } = claimsOf('抓好落实。（{O:甲局}、{O:乙局}）', '{N:滇中新区}三年行动计划')
    expect(measures.map(({ cites }) => cites)).toEqual([['COOPERATION 乙局']])
  })

  it('issues what is to be issued there', () => {
    const { relations } = claimsOf('研究出台《{Y:奖励办法}》，完善政策。（{O:甲局}）', '{N:滇中新区}三年行动计划')
    expect(relations).toEqual(['奖励办法 ISSUED_BY 甲局'])
  })

  it('does not take from the area what it has as its industry', () => {
    const { relations } = claimsOf('发展{I:花卉}产业。（牵头单位：{O:甲局}）', '{N:滇中新区}三年行动计划')
    expect(relations).toEqual(['滇中新区 FOCUSES_ON 花卉'])
  })
})
