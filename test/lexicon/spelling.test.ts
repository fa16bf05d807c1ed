import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldQuery } from '../../src/lexicon/fold-query.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'

const lexicon = loadLexicon()

describe('foldQuery', () => {
  it.each([
    ["Gui'an", 'guian'],
    ['Gui’an', 'guian'],
    ['GUIAN XINQU', 'guianxinqu'],
    ['Guì’ān Xīnqū', 'guianxinqu'],
    ['貴安新區', '贵安新区'],
    ['“双安”协同', '双安协同'],
    ["Gui'an New Area", 'guiannewarea'],
    ['Lüliang', 'lvliang'],
    ['Ürümqi', 'urumqi'],
    ['ＲＣＥＰ 服务中心', 'rcep服务中心'],
  ])('makes %j the key %j', (typed, key) => {
    expect(foldQuery(typed)).toBe(key)
  })

  it('is at rest after one round, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => foldQuery(foldQuery(typed)) === foldQuery(typed)))
  })
})

describe('spellings', () => {
  it.each([
    ['贵安新区', ["Gui'an Xinqu", 'guianxinqu', 'gaxq', "Gui'an New Area", '貴安新區', '贵安新区']],
    ['陕西省', ['Shaanxi Sheng', 'Shaanxi Province', 'shanxi sheng', '陝西省']],
    ['陕西', ['Shaanxi', 'shanxi']],
    ['西藏自治区', ['Tibet Autonomous Region', 'Xizang Zizhiqu', 'xizang zizhiqu']],
    ['吕梁市', ['Lüliang Shi', 'luliang shi', 'lvliangshi', 'lyuliang shi']],
    ['秦都区', ['Qindu Qu', 'Qindu District']],
    ['乌鲁木齐', ['Ürümqi', 'urumqi', 'Wulumuqi']],
  ])('finds %s by each of %j', (name, typed) => {
    expect(lexicon.spellings(name)).toEqual(expect.arrayContaining(typed.map(foldQuery)))
  })

  it('gives each name at least the key that its own characters fold to', () => {
    for (const { name } of lexicon.known) expect(lexicon.spellings(name)).toContain(foldQuery(name))
  })
})
