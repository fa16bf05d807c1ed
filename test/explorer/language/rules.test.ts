import { beforeAll, describe, expect, it, vi } from 'vitest'
import { OWN_RULES } from '../../../src/claim/rule.ts'
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts'

const { cues, frames } = loadLexicon()
const OF_LEXICON = [...cues.governors, ...frames].map(({ rule }) => String(rule))
const ALL = [...Object.values(OWN_RULES).flat(), ...OF_LEXICON]

describe('the names of the rules', () => {
  let module: typeof import('../../../src/explorer/language/rules.ts')

  beforeAll(async () => {
    vi.stubGlobal('localStorage', { getItem: () => 'zh' })
    module = await import('../../../src/explorer/language/rules.ts')
  })

  it.each(['zh', 'en'] as const)(
    'are there for every rule by which documents are read, and for no other: %s',
    (language) => {
      expect(Object.keys(module.RULES[language]).sort()).toEqual([...new Set(ALL)].sort())
    },
  )

  it.each(['zh', 'en'] as const)('tell one rule from another: %s', (language) => {
    const names = Object.values(module.RULES[language])
    expect(new Set(names).size).toBe(names.length)
  })

  it('leave the rule of somebody else its id', () => {
    expect(module.ruleName(module.RULES.en, 'build')).toContain('builds')
    expect(module.ruleName(module.RULES.en, 'our-own')).toBe('our-own')
  })
})
