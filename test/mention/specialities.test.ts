import { describe, expect, it } from 'vitest'
import { lexicon, namesIn } from './recognised.ts'

const industriesIn = (text: string) => namesIn(text).filter((name) => name.startsWith('Industry'))

describe('what somebody has made his speciality', () => {
  it.each([
    ['实验室落户青屿，主攻飞行控制、空域感知。', ['飞行控制', '空域感知']],
    ['公司主攻锂电池隔膜和光学膜研发。', ['锂电池隔膜', '光学膜']],
    ['专注于海缆敷设领域。', ['海缆敷设']],
    ['押注固态电池以及质子交换膜，前景可期。', ['固态电池', '质子交换膜']],
  ])('%s', (text, fields) => {
    expect(industriesIn(text)).toEqual(expect.arrayContaining(fields.map((field) => `Industry ${field}`)))
  })

  it.each(lexicon.grammar.lists.specialities.verbs)('is told by %s', (verb) => {
    expect(industriesIn(`企业${verb}空域感知。`)).toEqual(['Industry 空域感知'])
  })

  it.each(lexicon.grammar.lists.specialities.ends)('ends before %s', (end) => {
    expect(industriesIn(`企业主攻空域感知${end}。`)).toContain('Industry 空域感知')
  })

  it.each(['干部深耕新区多年。', '主攻重点任务。', '专注于贵安新区的建设。', '主攻的是速度。'])(
    '%s names none',
    (text) => {
      expect(industriesIn(text)).toEqual([])
    },
  )
})
