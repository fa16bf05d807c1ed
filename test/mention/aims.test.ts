import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  '努力建设成为东部地区创新驱动发展引领区、协调发展示范区。',
  '青屿科学城定位为未来产业先导区、闽台科技创新融合示范区。',
  '将青屿科学城打造成创新成果策源地、创新人才集聚区。',
])('%s names nothing that is to become so', (text) => {
  expect(namesIn(text).filter((name) => /引领区|先导区|示范区|策源地|集聚区/.test(name))).toEqual([])
})

it('what is built is named, though it begins like what something becomes', () => {
  expect(namesIn('推进建设成眉高新技术产业合作园区。')).toContain('Platform 成眉高新技术产业合作园区')
})
