import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['与香港科技大学（广州）签约', 'Organization 香港科技大学（广州）'],
  ['联合中国石油大学（华东）攻关', 'Organization 中国石油大学（华东）'],
  ['共建青屿湾实验室（广州）', 'Platform 青屿湾实验室（广州）'],
  ['中国银行（香港）批出贷款', 'Enterprise 中国银行（香港）'],
])('the place in brackets tells a branch from its parent in %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

it('leaves what a bracket only explains', () => {
  expect(namesIn('清华大学（牵头单位）')).toEqual(['Organization 清华大学'])
})
