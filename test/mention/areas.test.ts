import { expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

it.each([
  ['推动青屿地区开发建设。', ['Region 青屿地区']],
  ['临海地区管委会统筹临海地区的产业发展。', ['Organization 临海地区管委会', 'Region 临海地区']],
  ['上海临港地区由临港管委会管理。', ['Organization 临港管委会', 'Region 上海市', 'Region 临港地区']],
  ['支持临洲地区发展，设立临洲地区管委会。', ['Organization 临洲地区管委会', 'Region 临洲地区']],
  ['启动青屿山片区、海屿岭片区更新改造。', ['Region 海屿岭片区', 'Region 青屿山片区']],
  ['全面提档青屿组团功能配套。', ['Region 青屿组团']],
  ['青屿湾多次组团到各地招商。', []],
  ['青屿镇、泥城镇和书屿镇负责社会管理。', ['Region 书屿镇', 'Region 泥城镇', 'Region 青屿镇']],
])('%s names its areas', (text, names) => {
  expect(namesIn(text).toSorted()).toEqual(names)
})

it.each([
  '沿海地区发展快，民族地区、欠发达地区要赶上。',
  '该地区和相关地区应当配合。',
  '规划（发改地区〔2017〕563号）',
  '改造老城片区和核心片区。',
  '全省人均地区生产总值达到17万元。',
])('%s names none', (text) => {
  expect(namesIn(text)).toEqual([])
})

it('a quarter of a free-trade zone is a zone', () => {
  const text = '中国（青屿）自由贸易试验区海屿片区挂牌。海屿片区开局良好。'
  expect(mentionsIn(text).filter(({ name }) => name === '海屿片区')).toMatchObject([{ type: 'Platform', kind: 'ZONE' }])
})

it('the short form of an area is known where it stands as a place', () => {
  const text = '青屿地区招商忙，一批企业落户青屿，青屿集团参与。'
  expect(mentionsIn(text).find(({ name }) => name === '青屿地区')).toMatchObject({ aliases: ['青屿'] })
})
