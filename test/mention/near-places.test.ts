import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['海岸线一直伸到南边的奉贤。', ['Region 奉贤区']],
  ['园区与皋兰接壤。', ['Region 皋兰县']],
  ['工厂靠近奉贤。', ['Region 奉贤区']],
])('%s names a county without its class', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

it.each([
  ['深化对俄合作。', ['Region 俄罗斯']],
  ['对俄罗斯开放。', ['Region 俄罗斯']],
  ['对日常工作负责，针对韩语教学。', []],
])('%s names a country by its character where something is done with it', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

it.each(['北边的和平与新华。', '奉贤尚能。'])('%s names none', (text) => {
  expect(namesIn(text)).toEqual([])
})
