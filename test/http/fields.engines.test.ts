import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import * as operations from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { unselectedFields } from './selected-fields.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const report = annotatedDocument('report', lexicon)
const platforms = annotatedDocument('platforms', lexicon)

it('selects every field of the schema in some operation', () => {
  expect(unselectedFields()).toEqual([])
})

const answers = new Map<string, unknown>()

describeOnEachEngine('every field', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  it.each([
    ['EntityWhole', operations.EntityWholeDocument, { name: "Gui'an" }],
    ['Entities', operations.EntitiesDocument, {}],
    ['NewAreas', operations.NewAreasDocument, {}],
    ['Regions', operations.RegionsDocument, {}],
    ['Platforms', operations.PlatformsDocument, {}],
    ['Projects', operations.ProjectsDocument, {}],
    ['Enterprises', operations.EnterprisesDocument, {}],
    ['Organizations', operations.OrganizationsDocument, {}],
    ['Policies', operations.PoliciesDocument, {}],
    ['Industries', operations.IndustriesDocument, {}],
    ['Measures', operations.MeasuresDocument, {}],
    ['Relations', operations.RelationsDocument, {}],
    ['Indicators', operations.IndicatorsDocument, {}],
    ['Documents', operations.DocumentsDocument, {}],
    ['DocumentWhole', operations.DocumentWholeDocument, { id: report.read.id }],
    ['Coverage', operations.CoverageDocument, {}],
  ])('answers %s without an error, alike on each engine', async (name, operation, variables) => {
    const { data, errors } = await served.send(String(operation), variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    expect(answers.get(name) ?? data).toEqual(data)
    answers.set(name, data)
  })

  it('counts what the annotations hold', async () => {
    const { data } = await served.ask(operations.CoverageDocument, { document: { id: [report.read.id] } })
    const { entities, measures, indicators, relations } = report.claims
    expect(data.coverage).toMatchObject({
      documents: 1,
      undatedDocuments: 1,
      entities: entities.length,
      measures: measures.length,
      indicators: indicators.length,
      relations: relations.length,
    })
    const all = await served.ask(operations.CoverageDocument, {})
    expect(all.data.coverage).toMatchObject({
      documents: 2,
      undatedDocuments: 1,
      measures: measures.length + platforms.claims.measures.length,
    })
  })

  it('fetches every sort of node again by its id', async () => {
    const measures = await served.ask(operations.MeasuresDocument, {
      where: { cites: { entity: { name: '贵安' }, role: ['COOPERATION'] } },
    })
    const relations = await served.ask(operations.RelationsDocument, { first: 1 })
    const indicators = await served.ask(operations.IndicatorsDocument, { first: 1 })
    const [measure] = measures.data.measures.nodes
    const ids = [
      measure?.id,
      measure?.citations[0]?.id,
      measure?.actor?.id,
      relations.data.relations.nodes[0]?.id,
      indicators.data.indicators.nodes[0]?.id,
      report.read.id,
      'e-nothing-has-this-id',
      '',
    ].map(String)
    const { data, errors } = await served.ask(operations.NodesDocument, { ids })
    expect(errors).toEqual([])
    expect(data.nodes.map((node) => node?.__typename)).toEqual([
      'Measure',
      'Citation',
      'NewArea',
      'Relation',
      'Indicator',
      'Document',
      undefined,
      undefined,
    ])
    expect(data.nodes.slice(0, 6).map((node) => node?.id)).toEqual(ids.slice(0, 6))
  })
})
