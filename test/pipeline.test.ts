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

  it.each(documents.map((text, index) => [index, text]))(
    'keeps the entities of document %i when background follows',
    (_, text) => {
      const names = (extraction: Extraction) => extraction.entities.map(({ name }) => name)
      const longer = `${text}\n\n天气渐渐转凉，人们穿上了厚衣服。\n`
      expect(names(extract(String(longer)))).toEqual(names(extract(String(text))))
    },
  )
})
