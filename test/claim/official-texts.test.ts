import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'

const extract = createExtractor(loadLexicon())

function claimsIn(text: string) {
  const { entities, relations, measures, indicators } = extract(text)
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  const named = (id: string | undefined) => nameOf.get(id ?? '')
  return {
    relations: relations.map(({ type, from, to }) => `${named(from)} ${type} ${named(to)}`),
    measures: measures.map(({ start, end, status, actor }) => ({
      words: text.slice(start, end),
      status,
      by: named(actor),
    })),
    indicators: indicators.map(({ name, measure, comparator, value, unit, nature, year }) =>
      [name, measure, comparator, value, unit, nature, year].join(' '),
    ),
  }
}

const LAW = '湘江新区条例\n\n第一条 为了促进湘江新区发展，制定本条例。\n'
const PLAN = '湘江新区总体方案\n\n为推进湘江新区建设，制定本方案。\n\n'

it('what a heading recalls is of its year for all below it, and what is planned of the year of its own', () => {
  const text =
    '湘江新区2024年工作报告\n\n一、2024年工作回顾\n（一）产业加快发展\n全年完成固定资产投资120亿元。\n二、2025年工作安排\n新区将引进企业20家。'
  expect(claimsIn(text).indicators.map((one) => one.split(' ').at(-1))).toEqual(['2024', '2025'])
})

it('a short name with its marks does not stand for what is called so, 规划 is a common word', () => {
  const text = `${PLAN}原则同意《湘江新区总体规划》（以下简称《规划》）。要落实《规划》。湘江新区规划面积490平方公里。`
  const { entities } = extract(text)
  expect(entities.find(({ type }) => type === 'Policy')?.aliases).toEqual(['《规划》'])
})

describe('what is no measure', () => {
  it.each([
    ['a question that is counted', `${PLAN}一、问：政策由谁负责兑现？\n答：由湘江新区管委会负责兑现。`, '问：'],
    ['the form of an agreement', `${PLAN}（一）本协议一式六份，三方各执两份。\n（二）推进改革。`, '一式'],
    [
      'what must not be done',
      `${LAW}第二条 湘江新区不得从事下列业务：\n（一）提供融资担保；\n（二）开展投资。`,
      '提供',
    ],
    ['how things are to be by a year', `${PLAN}到2030年，经济总量力争突破5800亿元，建成现代化新区。`, '2030'],
    ['to what a law applies', `${LAW}第二条 湖南湘江新区（以下简称湘江新区）的建设和管理活动，适用本条例。`, '适用'],
    ['what a notice says of its plan', `${PLAN}《湘江新区三年计划》已经同意，现印发给你们，请认真贯彻执行。`, '印发'],
    [
      'a line that heads what is counted below it',
      `${PLAN}（一）加快平台建设。\n1.推进改革。完善政策。\n2.推进开放。完善服务。`,
      '加快平台',
    ],
  ])('%s', (_, text, words) => {
    expect(claimsIn(text).measures.filter((one) => one.words.includes(words))).toEqual([])
  })
})

it('what a law says of the bounds of an area is said of the area, not of who fixes them', () => {
  const text = `${LAW}第二条 湘江新区的范围包括岳麓区和望城区部分区域，具体范围由长沙市人民政府确定。`
  const { relations } = claimsIn(text)
  expect(relations).toContain('湘江新区 LOCATED_IN 岳麓区')
  expect(relations).not.toContain('长沙市人民政府 LOCATED_IN 岳麓区')
})

it('the parties of an agreement that are only counted work together, each with each', () => {
  const parties = '甲方：南京江北新区管理委员会\n乙方：青屿电子有限公司\n丙方：东南大学\n\n'
  const { relations } = claimsIn(`战略合作协议\n\n${parties}经友好协商，三方就共建学院达成如下协议：`)
  expect(relations.filter((one) => one.includes('COOPERATES_WITH'))).toHaveLength(3)
})

it('who has asked for a reply does not give it', () => {
  const text =
    '福建省人民政府关于福州新区发展规划的批复\n\n福州市人民政府：\n\n福州市人民政府《关于审批规划的请示》收悉。现批复如下：\n\n一、原则同意《福州新区发展规划》。'
  expect(claimsIn(text).measures.map(({ by }) => by)).not.toContain('福州市人民政府')
})

it.each([
  ['甘肃省印发《关于支持兰州新区发展的意见》', '近日，甘肃省印发了《关于支持兰州新区发展的意见》，全文如下。'],
  ['《兰州新区若干措施》解读', '兰州新区制定了措施。'],
])('what a policy says is to be done, where it is given in full or explained: %s', (title, opening) => {
  const text = `${title}\n\n${opening}\n\n（一）培育产业。到2026年，产值达到300亿元。支持兰石集团在兰州新区布局项目。`
  expect(claimsIn(text).measures.at(-1)?.status).toBe('PLANNED')
})

it.each([
  ['到2020年，湘江新区生产总值达到500亿元。', '湘江新区生产总值 LEVEL = 500 亿元 TARGET 2020'],
  ['推进改革，通关时间压缩60%以上。', '通关时间 GROWTH <= -60 % TARGET '],
  ['推进改革，到2025年租赁资产规模超过2万亿元。', '租赁资产规模 LEVEL > 2 万亿元 TARGET 2025'],
  ['推进改革，力争到2015年生产总值100亿元，与2011年相比增长17%。', '生产总值 GROWTH = 17 % TARGET 2015'],
  ['推进改革，新材料产业产值达到800亿元。', '新材料产业产值 LEVEL = 800 亿元 TARGET '],
  ['推进改革，直联城市增至40个。', '直联城市 LEVEL = 40 个 TARGET '],
  ['推进改革，罚款不超过五十万元。', '罚款 LEVEL <= 50 万元 TARGET '],
])('in a plan %s states %s', (sentence, indicator) => {
  expect(claimsIn(PLAN + sentence).indicators).toContain(indicator)
})

it.each(['支持1类新药研发。', '第3、5项由管委会督办。'])('%s states no quantity', (sentence) => {
  expect(claimsIn(PLAN + sentence).indicators).toEqual([])
})

describe('a general field is the industry of whoever', () => {
  it.each([
    ['develops what calls itself one', '大力发展建筑业。', ['湘江新区 FOCUSES_ON 建筑业']],
    ['but is not where it is a service to all', '优先发展教育。', []],
  ])('%s', (_, text, expected) => {
    const { relations } = claimsIn(`${PLAN}${text}`)
    expect(relations.filter((relation) => relation.includes('FOCUSES_ON'))).toEqual(expected)
  })
})
