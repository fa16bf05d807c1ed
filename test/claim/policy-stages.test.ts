import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'

const extract = createExtractor(loadLexicon())

const stagesIn = (text: string) =>
  extract(text)
    .entities.filter(({ type }) => type === 'Policy')
    .map(({ name, status }) => `${name} ${status}`)

const PLAN = '滇中新区2024年工作要点\n\n'

describe('a policy', () => {
  it.each([
    ['a plan is to make', `${PLAN}制定《滇中新区产业发展办法》，完善服务。`],
    ['a plan is to publish', `${PLAN}加强引导，出台《滇中新区产业发展办法》。`],
    ['somebody is advised to make', '滇中新区调研报告\n\n建议云南省人民政府制定《滇中新区产业发展办法》。'],
    ['is said to come', '新区动态\n\n滇中新区有关负责人表示，下一步将出台《滇中新区产业发展办法》。'],
  ])('that %s is proposed', (_, text) => {
    expect(stagesIn(text)).toEqual(['滇中新区产业发展办法 PROPOSED'])
  })

  it.each([
    ['was made', '滇中新区2023年工作总结\n\n2023年，滇中新区制定《滇中新区产业发展办法》，完善服务。'],
    ['is carried out', `${PLAN}落实《滇中新区产业发展办法》，完善服务。`],
    ['is carried out, too', `${PLAN}出台《滇中新区产业发展办法》。\n\n认真落实《滇中新区产业发展办法》，完善服务。`],
    ['somebody has made', `${PLAN}落实省政府印发的《滇中新区产业发展办法》。`],
    ['has a number', `${PLAN}修订出台《滇中新区产业发展办法》（滇新管〔2021〕5号）。`],
  ])('that %s is there', (_, text) => {
    expect(stagesIn(text)).toEqual(['滇中新区产业发展办法 ISSUED'])
  })
})
