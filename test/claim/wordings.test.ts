import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'

const extract = createExtractor(loadLexicon())

/** Whom the last measure cites, and as what. */
function citesOf(sentence: string): readonly string[] {
  const { entities, measures } = extract(`兰州新区要闻\n\n兰州新区推进改革，完善政策。\n${sentence}`)
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return (measures[1]?.cites ?? []).map(({ entity, role }) => `${role} ${nameOf.get(entity)}`)
}

/** What is done, and whom it cites, however the sentence says when and how. */
const DEEDS = [
  ['出台《兰州新区产业办法》', ['BUILDS 兰州新区产业办法']],
  ['与西安交通大学签署战略合作协议', ['COOPERATION 西安交通大学']],
  ['建成青屿数据中心', ['BUILDS 青屿数据中心']],
  ['引进青屿科技有限公司', ['ATTRACTS 青屿科技有限公司']],
  ['对标浦东新区推进改革', ['BENCHMARK 浦东新区']],
  ['联合西安交通大学推进改革', ['COOPERATION 西安交通大学']],
  ['重点发展生物医药产业', ['MENTION 生物医药']],
  ['深入实施创新驱动发展战略', ['BASIS 创新驱动发展战略']],
  ['赴贵安新区考察学习', ['BENCHMARK 贵安新区']],
] as const

const BETWEEN = [
  ...[
    '',
    '近日',
    '5月10日',
    '于5月10日上午',
    '今年5月',
    '2024年5月',
    '今年上半年',
    '“十四五”以来',
    '12月底前',
    '明年起',
  ],
  ...['已', '已于近日', '正', '将', '计划', '力争年内', '率先在全国', '先后', '相继', '还', '再次', '主动', '在会上'],
]

const BEFORE = [
  ...[
    '据悉，',
    '据介绍，',
    '5月10日，',
    '2024年，',
    '截至5月底，',
    '为推动高质量发展，',
    '同时，',
    '下一步，',
    '当天，',
  ],
  ...['（记者 李明）', '本报讯（记者 李明）', '新华社兰州5月10日电（记者 李明）', '【兰州新区】', '●', '■', '——', '1.'],
]

describe.each(DEEDS)('%s is told', (deed, cites) => {
  it.each(BETWEEN)('with %s behind who does it', (words) => {
    expect(citesOf(`兰州新区${words}${deed}。`)).toEqual(cites)
  })

  it.each(BEFORE)('with %s before who does it', (words) => {
    expect(citesOf(`${words}兰州新区${deed}。`)).toEqual(cites)
  })
})
