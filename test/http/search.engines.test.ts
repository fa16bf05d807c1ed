import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { SearchDocument, type SearchQuery, type SearchQueryVariables } from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const report = annotatedDocument('report', lexicon)
const platforms = annotatedDocument('platforms', lexicon)
const texts = new Map([report, platforms].map(({ read }) => [read.id, read.text]))

const answers = new Map<string, unknown>()
type Hit = SearchQuery['search']['nodes'][number]

const holds = (text: string, words: string) => text.replace(/[\s\p{P}\p{S}]/gu, '').includes(words)

const marked = ({ text, highlights }: Hit) => highlights.map(({ start, end }) => text.slice(start, end))

describeOnEachEngine('a search', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  /** The same on each engine. */
  const search = async (variables: SearchQueryVariables) => {
    const { data, errors } = await served.ask(SearchDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const key = JSON.stringify(variables)
    expect(answers.get(key) ?? data).toEqual(data)
    answers.set(key, data)
    return data.search
  }

  it.each([
    ['贵安新区', '贵安新区', 'NAME', 1],
    ['貴安新區', '贵安新区', 'NAME', 1],
    ['贵安', '贵安新区', 'ALIAS', 0.9],
    ['西咸', '西咸新区', 'ALIAS', 0.9],
    ["Gui'an", '贵安新区', 'PINYIN', 0.7],
    ['GUIAN XINQU', '贵安新区', 'PINYIN', 0.7],
    ['gaxq', '贵安新区', 'PINYIN', 0.7],
    ['guianx', '贵安新区', 'PINYIN', 0.6],
    ['Shaanxi', '陕西省', 'PINYIN', 0.7],
  ])('for %s finds %s first, by its %s', async (query, name, field, score) => {
    const [first] = (await search({ query })).nodes
    expect(first?.node).toMatchObject({ name })
    expect(first).toMatchObject({ field, score, evidence: null })
  })

  it.each(['新区', '数据', '安', 'e', '大数据'])('for %s ranks by score, and names each thing once', async (query) => {
    const { nodes, totalCount } = await search({ query, first: 200 })
    const scores = nodes.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(nodes.map(({ node }) => node.id)).size).toBe(nodes.length)
    expect(nodes.length).toBe(Math.min(200, totalCount))
    expect(nodes.length).toBeGreaterThan(0)
  })

  it('finds every measure and document that holds the words, and marks them', async () => {
    for (const words of ['协同', '产业', '2020年', '水']) {
      const { nodes } = await search({ query: words, types: ['MEASURE', 'DOCUMENT'], first: 200 })
      const holding = [report, platforms].flatMap(({ claims, read }) =>
        claims.measures.map(({ start, end }) => read.text.slice(start, end)).filter((text) => holds(text, words)),
      )
      const measures = nodes.filter(({ node }) => node.__typename === 'Measure')
      expect(measures.map(({ text }) => text).sort()).toEqual(holding.sort())
      const documents = nodes.filter(({ node }) => node.__typename === 'Document')
      expect(documents).toHaveLength([...texts.values()].filter((text) => holds(text, words)).length)
      for (const hit of nodes) {
        expect(hit.highlights.length).toBeGreaterThan(0)
        for (const mark of marked(hit)) expect(holds(mark, words), mark).toBe(true)
      }
    }
  })

  it('quotes the place of what it found in a text', async () => {
    const { nodes } = await search({ query: '协同', types: ['MEASURE', 'DOCUMENT'], first: 200 })
    expect(nodes.length).toBeGreaterThan(0)
    for (const { field, text, evidence } of nodes) {
      if (field === 'TITLE') expect(evidence).toBeNull()
      else {
        expect(evidence?.quote).toBe(texts.get(evidence?.document.id ?? '')?.slice(evidence?.start, evidence?.end))
        expect(text).toContain(evidence?.quote)
      }
    }
  })

  it('finds words across punctuation and scripts, and documents by title', async () => {
    const [hit] = (await search({ query: '雙安長安', types: ['MEASURE'] })).nodes
    expect(hit && marked(hit)).toEqual([expect.stringMatching(/^双安.*长安$/)])
    const [titled] = (await search({ query: '學習考察', types: ['DOCUMENT'] })).nodes
    expect(titled).toMatchObject({ field: 'TITLE', text: report.claims.document.title })
    expect(titled && marked(titled)).toEqual(['学习考察'])
  })

  it('keeps to types and documents', async () => {
    const { nodes } = await search({ query: '新区', types: ['NEW_AREA'], first: 200 })
    expect(new Set(nodes.map(({ node }) => node.__typename))).toEqual(new Set(['NewArea']))
    const none = await search({ query: '新区', document: { dates: { from: '2030' } } })
    expect(none).toMatchObject({ totalCount: 0, nodes: [], coverage: { documents: 0 } })
    expect((await search({ query: '新区', types: ['INDICATOR'] })).totalCount).toBe(0)
  })

  it('pages through what it found once', async () => {
    const all = (await search({ query: '新区', first: 200 })).nodes.map(({ node }) => node.id)
    const ids: string[] = []
    for (let after: string | null | undefined; ; ) {
      const { nodes, pageInfo } = await search({ query: '新区', first: 30, after: after ?? null })
      ids.push(...nodes.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage || ids.length >= all.length) break
      after = pageInfo.endCursor
    }
    expect(ids.slice(0, all.length)).toEqual(all)
  })

  it('takes one statement for names, measures and documents each, and one for the texts shown', async () => {
    const { statements } = await served.send(
      '{ search(query: "协同", first: 50) { nodes { text highlights { start } } } }',
    )
    expect([...statements].sort()).toEqual(['read-texts', 'search-documents', 'search-measures', 'search-names'])
  })

  describe('that is bad', () => {
    it.each(['.*', '(贵安', '贵安"', '贵安~', '贵安 OR 1=1', 'a\u0000b', "') RETURN 1 //", '\\贵安', 'name:贵安*'])(
      'in the form of %j does no harm',
      async (query) => {
        const { errors } = await served.ask(SearchDocument, { query })
        expect(served.logged).toEqual([])
        expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([])
      },
    )

    it.each<[string, SearchQueryVariables, string]>([
      ['empty words', { query: ' ' }, 'BAD_USER_INPUT'],
      ['words of punctuation alone', { query: '* ? ~ " \\ : ( )' }, 'BAD_USER_INPUT'],
      ['words of 10,000 characters', { query: '新'.repeat(10_000) }, 'BAD_USER_INPUT'],
      ['too many at once', { query: '新区', first: 100_000 }, 'BAD_USER_INPUT'],
      ['less than none', { query: '新区', first: -1 }, 'BAD_USER_INPUT'],
      ['a broken cursor', { query: '新区', after: 'x' }, 'BAD_CURSOR'],
    ])('as %s is refused', async (_, variables, code) => {
      const { errors } = await served.ask(SearchDocument, variables)
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
    })
  })
})
