import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'

const TERM = /资讯|数位|网路|晶片|[矽奈]/

const { find, known } = loadLexicon()

describe('names by the terms of Taiwan and Hong Kong', () => {
  it.each([
    ['Industry', '积体电路', '集成电路'],
    ['Industry', '人工智慧', '人工智能'],
    ['Industry', '数位经济', '数字经济'],
    ['Platform', '矽谷', '硅谷'],
  ] as const)('the %s %s is %s', (type, form, name) => {
    expect(find(type, form)?.name).toBe(name)
  })

  it('are no forms of places and bodies', () => {
    const bodies = known.filter(({ type }) => type === 'Region' || type === 'Organization')
    expect(bodies.flatMap(({ aliases }) => aliases).filter((form) => TERM.test(form))).toEqual([])
  })

  it('take no name that another thing has', () => {
    const industries = known.filter(({ type }) => type === 'Industry')
    const names = new Set(industries.map(({ name }) => name))
    const taken = industries.filter(({ aliases }) => aliases.some((form) => TERM.test(form) && names.has(form)))
    expect(taken.map(({ name }) => name)).toEqual([])
  })
})
