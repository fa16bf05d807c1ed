import { describe, expect, it } from 'vitest'
import { createBoundaryFinder } from '../../src/mention/boundaries.ts'
import { lexicon } from './recognised.ts'

const find = createBoundaryFinder(lexicon.grammar, lexicon.known)

describe('boundaries', () => {
  it.each([
    ['规划建设青屿园', '青屿园'],
    ['又联合国务院青屿园', '国务院青屿园'],
    ['联合国青屿园', '联合国青屿园'],
    ['新区与会宁县青屿园', '会宁县青屿园'],
    ['贵安新区建设青屿园', '青屿园'],
    ['新区重点发展青屿园', '青屿园'],
    ['新区加快布局青屿园', '青屿园'],
    ['推进青屿和海屿园', '海屿园'],
    ['成都数字经济创新园', '成都数字经济创新园'],
    ['青屿管理服务园', '青屿管理服务园'],
    ['和平园', '和平园'],
    ['（二）青屿园', '青屿园'],
    ['智能（长沙）园', '智能（长沙）园'],
    ['“青屿”园', '“青屿”园'],
    ['12.青屿园', '青屿园'],
    ['第十二条青屿园', '青屿园'],
    ['同步规划青屿园', '青屿园'],
    ['同步辐射园', '同步辐射园'],
    ['职能剥离给青屿园', '青屿园'],
    ['次年迁入青屿园', '青屿园'],
    ['本次议案尚需提交青屿园', '青屿园'],
    ['工业4.0园', '工业4.0园'],
    ['2.1青屿园', '青屿园'],
    ['三年内在青屿园', '青屿园'],
    ['为筹措青屿园', '青屿园'],
  ])('in %s the name is %s', (text, name) => {
    const boundaries = find(text)
    expect(text.slice(boundaries.begin(text.length - 1))).toBe(name)
  })

  it('knows the word before a name', () => {
    expect(find('启动建设青屿园').wordBefore(4)).toBe('启动建设')
  })

  it('knows what cuts through a word', () => {
    expect(find('构成都市圈').cutsWord({ start: 1, end: 3 })).toBe(true)
    expect(find('在成都').cutsWord({ start: 1, end: 3 })).toBe(false)
  })
})
