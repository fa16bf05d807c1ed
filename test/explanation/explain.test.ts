import { describe, expect, it } from 'vitest'
import { inHtml } from '../../src/explanation/in-html.ts'
import { inTerminal } from '../../src/explanation/in-terminal.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExplainer } from '../../src/pipeline.ts'

const TEXT = '某市情况报告\n\n西咸新区与**贵安新区**合作，引进企业30家。\n'
const explain = createExplainer(loadLexicon())

describe('an explanation', () => {
  const { title, lines } = explain(TEXT)
  const line = lines.at(-1)

  it('has each line of the source that is not empty', () => {
    expect(title).toBe('某市情况报告')
    expect(lines.map(({ text }) => text)).toEqual(['某市情况报告', '西咸新区与**贵安新区**合作，引进企业30家。'])
  })

  it('marks names and cues on the characters of the source, with what found them', () => {
    expect(line?.marks.map(({ as, start, end }) => `${as} ${TEXT.slice(start, end)}`)).toEqual([
      'NewArea 西咸新区',
      'NewArea 贵安新区',
      'cue 合作',
    ])
    expect(line?.marks.every(({ rule }) => rule !== '')).toBe(true)
  })

  it('tells each claim with its rule and cue', () => {
    expect(line?.claims).toEqual([
      expect.objectContaining({ of: 'measure', says: 'DONE by 西咸新区', rule: 'sentence', stated: true }),
      expect.objectContaining({ of: 'citation', says: 'COOPERATION 贵安新区', rule: 'cooperate-with', cue: '合作' }),
      expect.objectContaining({ of: 'relation', rule: 'cooperate-with', cue: '合作' }),
      expect.objectContaining({ of: 'indicator', says: '企业 = 30 家 LEVEL ACTUAL of 西咸新区', rule: 'quantity' }),
    ])
  })

  it('reads in a terminal', () => {
    const shown = inTerminal(explain(TEXT))
    expect(shown).toContain('[NewArea 西咸新区]与**[NewArea 贵安新区]**‹合作›，引进企业30家。')
    expect(shown).toContain('(cooperate-with: 合作)')
  })

  it('is one page of HTML that needs nothing else and runs no script', () => {
    const page = inHtml([explain('一、<script>alert(1)</script>\n\n西咸新区推进改革。\n')])
    expect(page).toContain('<mark class="NewArea"')
    expect(page).not.toMatch(/<script|<link|src=|href=/)
  })
})
