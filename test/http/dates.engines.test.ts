import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  CoverageDocument,
  DocumentsDocument,
  type DocumentsQueryVariables,
  IndicatorsDocument,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const report = annotatedDocument('report', lexicon)
const platforms = annotatedDocument('platforms', lexicon)
const [DATED, UNDATED] = [platforms.claims.document.title, report.claims.document.title]

describeOnEachEngine('a date', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const titles = async (variables: DocumentsQueryVariables) => {
    const { data, errors } = await served.ask(DocumentsDocument, variables)
    expect(errors).toEqual([])
    return data.documents.nodes.map(({ title }) => title)
  }

  it('puts the newest document first and those without one last, or the other way round', async () => {
    expect(await titles({})).toEqual([DATED, UNDATED])
    expect(await titles({ orderBy: { field: 'DATE', direction: 'ASC' } })).toEqual([UNDATED, DATED])
  })

  it.each([
    [{ from: '2021' }, true],
    [{ to: '2021' }, true],
    [{ from: '2021-03', to: '2021-03' }, true],
    [{ from: '2021-03-17', to: '2021-03-17' }, true],
    [{ from: '2021-03', to: '2021' }, true],
    [{ from: '2021-03-18' }, false],
    [{ to: '2021-03-16' }, false],
    [{ to: '2021-02' }, false],
    [{ from: '2022-01-01' }, false],
  ])('of 2021-03-17 is within %o: %s; an undated document never is', async (dates, within) => {
    expect(await titles({ where: { dates } })).toEqual(within ? [DATED] : [])
  })

  it('that a filter asks for leaves a part of the graph, and the undated are counted beside it', async () => {
    const where = { dates: { from: '2020' } }
    const part = {
      documents: 1,
      undatedDocuments: 1,
      measures: platforms.claims.measures.length,
      indicators: platforms.claims.indicators.length,
    }
    const { data } = await served.ask(CoverageDocument, { document: where })
    expect(data.coverage).toMatchObject(part)
    const filtered = await served.ask(IndicatorsDocument, { where: { document: where } })
    expect(filtered.data.indicators).toMatchObject({ totalCount: part.indicators, coverage: part })
  })

  it('puts facts of the newest document first, each in the order of its text', async () => {
    const { data } = await served.ask(IndicatorsDocument, { first: 200 })
    const starts = data.indicators.nodes.map(({ document, evidence }) => [document.title, evidence[0]?.start])
    const inOrder = [platforms, report].flatMap(({ claims }) =>
      claims.indicators
        .map(({ start }) => start)
        .sort((a, b) => a - b)
        .map((start) => [claims.document.title, start]),
    )
    expect(starts).toEqual(inOrder)
  })
})
