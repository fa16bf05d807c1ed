import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import {
  EntityFacetsDocument,
  type EntityFacetsQueryVariables,
  IndicatorFacetsDocument,
  type IndicatorFacetsQueryVariables,
  MeasureFacetsDocument,
  type MeasureFacetsQueryVariables,
} from '../generated/graphql.ts'
import { annotatedDocument } from './annotated-documents.ts'
import { lexicon, loadAnnotated, type Served, serve } from './serve.ts'

const { claims, read } = annotatedDocument('report', lexicon)
const { entities, measures, indicators } = claims
/** The name that the graph shows: the lexicon's where it knows the entity. */
const nameOf = (id: string | undefined) => {
  const entity = entities.find((one) => one.id === id)
  return entity && (lexicon.find(entity.type, entity.name)?.name ?? entity.name)
}
const typeOf = (id: string) => entities.find((entity) => entity.id === id)?.type ?? ''
const guian = entities.find(({ name, aliases }) => [name, ...aliases].includes('贵安'))?.id

/** How many items have each value; an item counts once for a value. */
function tally<T>(items: readonly T[], valuesOf: (item: T) => readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

describeOnEachEngine('facets', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  describe('of measures', () => {
    const cites = (role: string) => measures.filter((one) => one.cites.some((cited) => cited.role === role))
    const cases: [MeasureFacetsQueryVariables, Map<string, number>][] = [
      [{ by: 'STATUS' }, tally(measures, ({ status }) => [status])],
      [{ by: 'ROLE' }, tally(measures, (one) => one.cites.map(({ role }) => role))],
      [{ by: 'ACTOR' }, tally(measures, ({ actor }) => [nameOf(actor)])],
      [
        { by: 'CITED_ENTITY', where: { cites: { role: ['COOPERATION'] } } },
        tally(cites('COOPERATION'), (one) => one.cites.map(({ entity }) => nameOf(entity))),
      ],
      [
        { by: 'STATUS', where: { cites: { entity: { name: '贵安' } } } },
        tally(
          measures.filter((one) => one.cites.some(({ entity }) => entity === guian)),
          ({ status }) => [status],
        ),
      ],
      [{ by: 'DOCUMENT' }, new Map([[claims.document.title, measures.length]])],
      [{ by: 'YEAR' }, new Map()],
    ]

    it.each(cases)('by %o count what the annotation holds, most frequent first', async (variables, counts) => {
      const { data, errors } = await served.ask(MeasureFacetsDocument, { ...variables, first: 200 })
      expect(errors).toEqual([])
      const { facets } = data.measures
      expect(new Map(facets.map(({ label, value, node, count }) => [node ? label : value, count]))).toEqual(counts)
      const found = facets.map(({ count }) => count)
      expect(found).toEqual([...found].sort((a, b) => b - a))
      expect(facets.slice(0, 2)).toEqual((await first(variables)).data.measures.facets)
    })

    const first = (variables: MeasureFacetsQueryVariables) =>
      served.ask(MeasureFacetsDocument, { ...variables, first: 2 })

    it('give types and statuses as the schema calls them, and with their Chinese terms', async () => {
      const types = await served.ask(MeasureFacetsDocument, { by: 'CITED_TYPE' })
      const policies = tally(measures, (one) => one.cites.map(({ entity }) => typeOf(entity))).get('Policy')
      expect(types.data.measures.facets).toContainEqual({ value: 'POLICY', label: '政策', count: policies, node: null })
      const statuses = await served.ask(MeasureFacetsDocument, { by: 'STATUS' })
      expect(statuses.data.measures.facets.map(({ value, label }) => [value, label])).toContainEqual([
        'ADVISED',
        '建议',
      ])
    })
  })

  it.each<[EntityFacetsQueryVariables, Map<string, number>]>([
    [{ by: 'KIND' }, tally(entities, ({ kind }) => [kind])],
    [{ by: 'STAGE' }, tally(entities, ({ status }) => [status])],
    [
      { by: 'KIND', where: { type: ['PLATFORM'] } },
      tally(
        entities.filter(({ type }) => type === 'Platform'),
        ({ kind }) => [kind],
      ),
    ],
    [
      { by: 'DOCUMENT', where: { type: ['REGION'] } },
      tally(
        entities.filter(({ type }) => type === 'Region'),
        () => [read.id],
      ),
    ],
  ])('of entities by %o count what the annotation holds', async (variables, counts) => {
    const { data, errors } = await served.ask(EntityFacetsDocument, { ...variables, first: 200 })
    expect(errors).toEqual([])
    expect(new Map(data.entities.facets.map(({ value, count }) => [value, count]))).toEqual(counts)
  })

  it.each<[IndicatorFacetsQueryVariables, Map<string, number>]>([
    [{ by: 'NAME' }, tally(indicators, ({ name }) => [name])],
    [{ by: 'OF' }, tally(indicators, ({ of }) => [nameOf(of)])],
    [{ by: 'FORM' }, tally(indicators, ({ measure }) => [measure])],
    [{ by: 'NATURE' }, tally(indicators, ({ nature }) => [nature])],
    [{ by: 'UNIT' }, tally(indicators, ({ unit }) => [unit])],
    [{ by: 'YEAR' }, tally(indicators, ({ year }) => [year === undefined ? undefined : String(year)])],
    [{ by: 'DOCUMENT' }, new Map([[claims.document.title, indicators.length]])],
  ])('of indicators by %o count what the annotation holds', async (variables, counts) => {
    const { data, errors } = await served.ask(IndicatorFacetsDocument, { ...variables, first: 200 })
    expect(errors).toEqual([])
    const { facets } = data.indicators
    expect(new Map(facets.map(({ label, value, node, count }) => [node ? label : value, count]))).toEqual(counts)
  })

  it('of every list of one type count that type alone', async () => {
    const { data } = await served.send('{ newAreas { totalCount facets(by: TYPE) { value label count } } }')
    const count = entities.filter(({ type }) => type === 'NewArea').length
    expect(data).toEqual({
      newAreas: { totalCount: count, facets: [{ value: 'NEW_AREA', label: '国家级新区', count }] },
    })
  })

  it('of an entity or a document count what belongs to it', async () => {
    const { data, errors } = await served.send(
      `{ entity(name: "贵安") { measures(as: CITED) { facets(by: ROLE) { value count } } indicators { facets(by: FORM) { value count } } }
        document(id: "${read.id}") { entities { facets(by: TYPE, first: 1) { count } } measures { facets(by: STATUS) { value count } } } }`,
    )
    expect(errors).toEqual([])
    const ofGuian = measures.filter((one) => one.cites.some(({ entity }) => entity === guian))
    const roles = tally(ofGuian, (one) => one.cites.map(({ role }) => role))
    const forms = tally(
      indicators.filter(({ of }) => of === guian),
      ({ measure }) => [measure],
    )
    const asFacets = (counts: Map<string, number>) =>
      expect.arrayContaining([...counts].map(([value, count]) => ({ value, count })))
    expect(data).toMatchObject({
      entity: { measures: { facets: asFacets(roles) }, indicators: { facets: asFacets(forms) } },
      document: {
        entities: { facets: [{ count: Math.max(...tally(entities, ({ type }) => [type]).values()) }] },
        measures: { facets: asFacets(tally(measures, ({ status }) => [status])) },
      },
    })
  })

  it('are one statement for all parents, and one for the nodes', async () => {
    const { statements, errors } = await served.send(
      '{ newAreas(first: 20) { nodes { measures { facets(by: ACTOR) { count node { id } } } } } }',
    )
    expect(errors).toEqual([])
    expect(statements).toEqual(['list-entities', 'count-measures-by-value', 'read-entities'])
  })

  it.each([-1, 201])('are refused where first is %i', async (first) => {
    const { errors } = await served.ask(MeasureFacetsDocument, { by: 'STATUS', first })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
