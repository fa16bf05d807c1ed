import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

const TEXT = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')

const QUESTION = /^## \d+\. (.+)\n\n(.+)\n\n```graphql\n([^`]+)```\n\n```json\n([^`]+)```$/gm
const QUESTIONS = [...TEXT.matchAll(QUESTION)].map(([, zh, en, query = '', answer = '']) => ({ zh, en, query, answer }))

const SEARCH = /^\| (.+?) +\| (.+?) +\| ([A-Z]+) +\|$/gm
const SEARCHES = [...TEXT.matchAll(SEARCH)].map(([, words, first, field]) => ({ words, first, field }))

const ASK_FIRST = `query($words: String!) {
  search(query: $words, first: 1) { nodes { field node { ... on Entity { name } ... on Document { title } } } }
}`

it('stand in the file, thirty and more of each', () => {
  expect(QUESTIONS.length).toBe(TEXT.match(/^## \d/gm)?.length)
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(30)
  expect(SEARCHES.length).toBeGreaterThanOrEqual(30)
})

describeOnEachEngine('questions', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  describe('of analysts', () => {
    it.each(QUESTIONS)('are answered: $zh', async ({ query, answer }) => {
      const { data, errors } = await served.send(query)
      expect(errors).toEqual([])
      expect(data).toEqual(JSON.parse(answer))
    })
  })

  describe('of a word', () => {
    it.each(SEARCHES)('find $first first for $words', async ({ words, first, field }) => {
      const { data, errors } = await served.send(ASK_FIRST, { words })
      expect(errors).toEqual([])
      expect(data).toEqual({
        search: { nodes: [{ field, node: field === 'TITLE' ? { title: first } : { name: first } }] },
      })
    })
  })
})
