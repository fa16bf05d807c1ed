import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'

const SEEDS = new URL('../../seeds', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'xinqu-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lexicon = loadLexicon()

describe('the lexicon', () => {
  it.each([
    ['NewArea', '贵安', '贵安新区'],
    ['Region', '陕西', '陕西省'],
    ['Organization', '国家发改委', '国家发展和改革委员会'],
    ['Policy', '双循环', '新发展格局'],
    ['Enterprise', '华为', '华为技术有限公司'],
  ] as const)('knows the %s %s as %s', (type, form, name) => {
    expect(lexicon.find(type, form)?.name).toBe(name)
  })

  it('holds all nineteen state-level new areas with province and English name', () => {
    const areas = lexicon.known.filter(({ type, kind }) => type === 'NewArea' && kind === 'STATE')
    expect(areas).toHaveLength(19)
    for (const { province, english } of areas) {
      expect(lexicon.find('Region', province ?? '')?.kind).toBe('PROVINCE')
      expect(english[0]).toMatch(/ New Area$/)
    }
  })

  it('gives every name a kind that its type has', () => {
    const wrong = lexicon.known.filter(({ type, kind }) => kind && !lexicon.entityTypes[type].kinds.includes(kind))
    expect(wrong).toEqual([])
  })

  it('gives every head a kind that its type has', () => {
    const { rules } = lexicon.grammar.suffixes
    expect(rules.filter(({ type, kind }) => kind && !lexicon.entityTypes[type].kinds.includes(kind))).toEqual([])
  })
})

describe('a changed seeds folder', () => {
  it('has another version', () => {
    cpSync(SEEDS, folder, { recursive: true, filter: (path) => !path.includes('documents') })
    expect(loadLexicon(folder).version).toBe(lexicon.version)
    writeFileSync(join(folder, 'lexicon/names/china.yaml'), 'source: test\ntype: Region\nplain: 青屿\n')
    expect(loadLexicon(folder).version).not.toBe(lexicon.version)
  })

  it('is refused with the place of what is wrong', () => {
    writeFileSync(join(folder, 'lexicon/names/china.yaml'), 'source: test\ntype: Country\n')
    expect(() => loadLexicon(folder)).toThrow(/china\.yaml:2:7 /)
  })

  it('that is missing is named', () => {
    expect(() => loadLexicon('/nowhere')).toThrow('/nowhere/lexicon cannot be read')
  })
})
