import { expect, it } from 'vitest'
import { createStageJudge } from '../../src/mention/stage.ts'
import { lexicon } from './recognised.ts'

const stageOf = createStageJudge(lexicon.grammar)
const NAME = '青屿港规划'

it.each([
  ['编制青屿港规划', 'PROPOSED'],
  ['完成青屿港规划编制', 'PROPOSED'],
  ['建议尽快出台青屿港规划', 'PROPOSED'],
  ['实施青屿港规划', 'ISSUED'],
  ['近日编制青屿港规划', 'ISSUED'],
  ['建议多多。实施青屿港规划', 'ISSUED'],
])('%s: %s', (text, stage) => {
  const start = text.indexOf(NAME)
  expect(stageOf(text, { start, end: start + NAME.length })).toBe(stage)
})
