import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['争取国务院出台支持新区高质量发展的政策文件。', 'Policy 支持新区高质量发展的政策文件'],
  ['研究制定鼓励企业数字化转型的专项政策，支持企业', 'Policy 鼓励企业数字化转型的专项政策'],
])('%s asks for %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

it('does not take any talk of policies for one', () => {
  expect(namesIn('出台的政策措施很多。')).toEqual([])
})
