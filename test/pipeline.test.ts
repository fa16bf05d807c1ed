import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../src/exchange.ts'
import { extractionSchema } from '../src/exchange.ts'
import { loadLexicon } from '../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../src/pipeline.ts'

const extract = createExtractor(loadLexicon())
const FIXTURES = new URL('fixtures/pipeline/', import.meta.url)

/** What a golden folder tells of an extraction: the things named, with their kinds and forms. */
const told = ({ entities }: Extraction) =>
  entities.map(({ type, kind, status, name, aliases }) => [type, kind ?? '', status ?? '', name, ...aliases].join(' '))

describe('golden documents', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'))
    expect(told(extract(text))).toEqual(expected)
  })
})

it('reads a row of names that is as long as a text', () => {
  const { relations } = extract(`河北省情况报告\n涉及河北省${'雄县、容城县、'.repeat(12_000)}推进改革。`)
  expect(relations.map(({ type }) => type)).toEqual(['LOCATED_IN', 'LOCATED_IN'])
})

it('judges a title in traditional characters as it does a simplified one', () => {
  const simplified = extract('两江新区2023年工作要点\n深入推进改革创新，完善政策体系。')
  const traditional = extract('兩江新區2023年工作要點\n深入推進改革創新，完善政策體系。')
  expect(traditional.measures).toHaveLength(1)
  expect(traditional.measures).toEqual(simplified.measures)
})

it('takes the price of a share out of a name in traditional characters', () => {
  const { entities } = extract('兩江新區情況報告\n兩江新區引進東風汽車(4.000,-0.07,-1.72%)集團，與其合作建設基地。')
  expect(entities.map(({ name }) => name)).toContain('東風汽車集團')
})

it.each(['两江新区 2023 年工作要点', '两江新区２０２３年工作要点'])('knows the year of the title %s', (title) => {
  const { indicators } = extract(`${title}\n生产总值增长8%以上。`)
  expect(indicators).toMatchObject([{ year: 2023, nature: 'TARGET' }])
})

it('takes both parties of an agreement for the first, whom a title names last', () => {
  const { entities, measures } = extract(
    '青屿大学与福州新区管理委员会签订协议\n甲方：福州新区管理委员会（以下简称“甲方”）\n乙方：青屿大学（以下简称“乙方”）\n双方共建联合实验室3个，引进团队5个。',
  )
  const actor = entities.find(({ id }) => id === measures.at(-1)?.actor)?.name
  expect(actor).toBe('福州新区管理委员会')
})

it('takes what stands under 对策建议 for advice, where papers count headings by bare numbers', () => {
  const { measures } = extract(
    '福州新区创新研究\n3 现状\n福州新区建设了海屿产业园。\n4 对策建议\n4.1 做强平台\n依托海屿产业园，组建创新中心。',
  )
  expect(measures.map(({ status }) => status)).toEqual(['DONE', 'ADVISED'])
})

it('says nothing of a general field that a verb alone makes a name', () => {
  const { entities, relations } = extract('两江新区情况报告\n两江新区大力发展金融，布局智能网联汽车产业。')
  const named = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name
  expect(entities.map(({ name }) => name)).toContain('金融')
  expect(relations.map(({ to }) => named(to))).toEqual(['智能网联汽车'])
})

const DOCUMENTS = new URL('../seeds/documents/', import.meta.url)
const documents = readdirSync(DOCUMENTS).map((name) => readFileSync(new URL(name, DOCUMENTS), 'utf8'))

/** Pieces of real documents in any order, with noise between: texts that the rules have something to say of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom(...documents), fc.nat(), fc.integer({ min: 1, max: 300 })).map(([text, at, length]) => {
        const start = at % text.length
        return text.slice(start, start + length)
      }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

const spansOf = ({ sections, entities, relations, measures, indicators }: Extraction) => [
  ...sections,
  ...entities.flatMap(({ mentions }) => mentions),
  ...relations.flatMap(({ evidence }) => evidence),
  ...measures,
  ...indicators,
]

describe('any text', () => {
  it('has an extraction of the exchange format whose spans lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const extraction = extractionSchema.parse(extract(text))
        return spansOf(extraction).every(({ start, end }) => 0 <= start && start <= end && end <= text.length)
      }),
      { numRuns: 60 },
    )
  })

  it('names an entity where it says so', () => {
    const bare = (words: string) => words.replace(/[\s*\u00ad]/g, '')
    fc.assert(
      fc.property(anyText, (text) =>
        extract(text).entities.every(({ name, aliases, mentions }) =>
          mentions.every(({ start, end }) => [name, ...aliases].includes(bare(text.slice(start, end)))),
        ),
      ),
      { numRuns: 40 },
    )
  })

  it('always has the same extraction', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = JSON.stringify(extract(text))
        return first === JSON.stringify(extract(text))
      }),
      { numRuns: 20 },
    )
  })

  it('says the same of a document that a paragraph of plain background parts', () => {
    const places = documents.flatMap((text) => breaksIn(text).map((at) => ({ text, at })))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...BACKGROUND), ({ text, at }, background) => {
        const longer = `${text.slice(0, at)}\n${background}\n${text.slice(at)}`
        const shift = (place: number) => (place > at ? place - background.length - 2 : place)
        expect(said(extract(longer), shift)).toEqual(said(extract(text), (place) => place))
      }),
      { numRuns: 40 },
    )
  })
})

const BACKGROUND = [
  '天气渐渐转凉，人们穿上了厚衣服。',
  '山上的树叶红了，孩子们跑到河边放风筝。',
  '老人坐在门前喝茶，说起年轻时候的事情，大家听得入了神。',
]

/** Where a paragraph of the body ends with its sentence and another begins, also between a list's head and its items; not inside an item that a page has cut. */
const breaksIn = (text: string): number[] =>
  [...text.matchAll(/[^\n]*。\n+(?=([^\n]{30,}))/g)]
    .filter(({ 1: after = '' }) => BEGINS_ITEM.test(after) || !COUNTS.test(after))
    .map((match) => match.index + match[0].length)
    .filter((at) => at > 1000)

const COUNTS = /[一二三四五六七八九十]+[是要]|方面/
const BEGINS_ITEM = /^[一二三四五六七八九十]+[是要]/

/** All that an extraction says, with places as the document without the background counts them. */
function said({ entities, relations, measures, indicators }: Extraction, place: (at: number) => number) {
  const spanOf = ({ start, end }: { start: number; end: number }) => [place(start), place(end)]
  const nameOf = new Map(entities.map(({ id, type, name }) => [id, `${type} ${name}`]))
  return {
    entities: entities.map(({ id, aliases, mentions }) => [nameOf.get(id), aliases, mentions.map(spanOf)]),
    relations: relations.map(({ type, from, to, evidence }) => [
      nameOf.get(from),
      type,
      nameOf.get(to),
      evidence.map(spanOf),
    ]),
    measures: measures.map(({ status, actor, cites, ...span }) => [
      spanOf(span),
      status,
      nameOf.get(actor ?? ''),
      cites.map(({ entity, role }) => [nameOf.get(entity), role]),
    ]),
    indicators: indicators.map(({ name, value, unit, of, year, ...span }) => [
      spanOf(span),
      name,
      value,
      unit,
      year,
      nameOf.get(of ?? ''),
    ]),
  }
}
