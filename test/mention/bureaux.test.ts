import { describe, expect, it } from 'vitest'
import { lexicon, mentionsIn, namesIn } from './recognised.ts'

const { fields, heads } = lexicon.grammar.bureaux

describe('bureaux by what they look after', () => {
  it.each(fields)('%s is a field of one', (field) => {
    expect(namesIn(`由青屿新区${field}局牵头。`)).toContain(`Organization 青屿新区${field}局`)
  })

  it.each(heads)('%s ends the name of one', (head) => {
    expect(namesIn(`由江北新区社会治理${head}牵头。`)).toContain(`Organization 江北新区社会治理${head}`)
  })

  it.each([
    ['江北新区经济发展局、科技创新和大数据管理局联合调研', 'Organization 科技创新和大数据管理局'],
    ['综合部会同卫生健康和民政局搭建平台', 'Organization 卫生健康和民政局'],
    ['新区生命健康办的人员', 'Organization 新区生命健康办'],
    ['区自然资源局保障用地', 'Organization 区自然资源局'],
  ])('%s names %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each(['自贸区综合协调局协调推进', '党群工作部协调推进'])('%s names one', (text) => {
    expect(mentionsIn(text)).toMatchObject([{ kind: 'GOVERNMENT', rule: 'bureau' }])
  })

  it('is a whole item behind what those in a row are charged with', () => {
    const row = '（牵头单位：科技局；配合单位：老工业基地振兴办公室、财政局、各街道办）'
    expect(namesIn(`推进改革。${row}`)).toEqual([
      'Organization 科技局',
      'Organization 老工业基地振兴办公室',
      'Organization 财政局',
    ])
  })

  it('is named without 新区 as well', () => {
    expect(mentionsIn('新区生命健康办的人员')).toContainEqual(expect.objectContaining({ aliases: ['生命健康办'] }))
  })

  it('is a body of government', () => {
    expect(mentionsIn('行政审批局协调推进')).toMatchObject([{ kind: 'GOVERNMENT', rule: 'bureau' }])
  })

  it('departments of every kind are none beside the government that they are of', () => {
    expect(namesIn('黄岛区人民政府工作部门应当配合。')).toContain('Organization 黄岛区人民政府')
  })

  it.each([
    '各级行政审批局应当配合。',
    '布局综合服务。',
    '有关城市管理局负责。',
    '加强行政管理部门协作。',
    '各级卫生健康部门应当配合。',
    '有关财政部门负责。',
    '市药品监管部门会同有关部门制定办法。',
  ])('%s names none', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('Organization'))).toEqual([])
  })
})
