import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { NeighborhoodDocument, type NeighborhoodQuery, type NeighborhoodQueryVariables } from '../generated/graphql.ts'
import { loadDocuments, type Served, serve } from './serve.ts'
import { idOf, WALK_DOCUMENTS } from './walk-documents.ts'

type Graph = NeighborhoodQuery['neighborhood']

const SHARED_PARK = '东新区与西新区共建产业园，落实大省规划。'

const answers = new Map<string, unknown>()

describeOnEachEngine('a neighbourhood', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadDocuments(store, WALK_DOCUMENTS)
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const draw = async (variables: NeighborhoodQueryVariables): Promise<Graph> => {
    const { data, errors } = await served.ask(NeighborhoodDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const asked = JSON.stringify(variables)
    expect(answers.get(asked) ?? data).toEqual(data)
    answers.set(asked, data)
    return data.neighborhood
  }

  const labels = ({ nodes }: Graph) => nodes.map(({ label }) => label)
  const drawn = ({ nodes, edges }: Graph) => {
    const label = new Map(nodes.map((node) => [node.id, node.label]))
    return edges.map(({ source, target, type, role }) => [label.get(source), role ?? type, label.get(target)])
  }

  it('holds what is one step away, and every edge between what it holds', async () => {
    const graph = await draw({ ids: [idOf('西新区')], edgeTypes: ['COOPERATES_WITH', 'BENCHMARKS', 'FOCUSES_ON'] })
    expect(labels(graph).sort()).toEqual(['东新区', '北新区', '大数据', '西新区'].sort())
    expect(drawn(graph)).toHaveLength(6)
    expect(drawn(graph)).toContainEqual(['北新区', 'FOCUSES_ON', '大数据'])
    expect(graph.truncated).toBe(false)
    const south = graph.nodes.find(({ label }) => label === '北新区')
    expect(south).toMatchObject({ type: 'NEW_AREA', degree: 4, hidden: 1 })
  })

  it('draws the measures that cite an entity in a role, with what else they cite in it', async () => {
    const variables: NeighborhoodQueryVariables = { ids: [idOf('西新区')], depth: 2, edgeTypes: ['CITES'] }
    const cooperation = await draw({ ...variables, roles: ['COOPERATION'] })
    expect(labels(cooperation)).toEqual(['西新区', SHARED_PARK])
    const any = await draw(variables)
    expect(drawn(any)).toEqual(
      expect.arrayContaining([
        [SHARED_PARK, 'COOPERATION', '西新区'],
        [SHARED_PARK, 'BUILDS', '产业园'],
        [SHARED_PARK, 'BASIS', '大省规划'],
      ]),
    )
    expect(any.edges[0]).toMatchObject({
      weight: 1,
      fact: { __typename: 'Citation' },
      evidence: [{ quote: SHARED_PARK }],
    })
    expect(any.nodes.find(({ type }) => type === 'MEASURE')).toMatchObject({ degree: 4, hidden: 1 })
  })

  it('leaves room beside a hub: nodes take turns, and so do the types of its edges', async () => {
    const graph = await draw({ ids: [idOf('东新区'), idOf('省城')], limit: 12 })
    expect(graph.nodes).toHaveLength(12)
    expect(graph.truncated).toBe(true)
    expect(labels(graph)).toEqual(expect.arrayContaining(['西新区', '北新区', '大省', SHARED_PARK]))
    const types = new Set(graph.nodes.map(({ type }) => type))
    expect(types).toEqual(new Set(['NEW_AREA', 'REGION', 'ENTERPRISE', 'MEASURE']))
    const hub = graph.nodes.find(({ label }) => label === '省城')
    expect(hub?.hidden).toBeGreaterThan(50)
    expect(graph.nodes.slice(0, 2).map(({ label }) => label)).toEqual(['东新区', '省城'])
  })

  it('cuts nothing off where there is room', async () => {
    const graph = await draw({ ids: [idOf('省城')], limit: 2000 })
    expect(graph.nodes).toHaveLength(1 + 40 + 30 + 1)
    expect(graph.nodes.find(({ label }) => label === '省城')).toMatchObject({ degree: 71, hidden: 0 })
    expect(graph.truncated).toBe(false)
  })

  it('keeps to the types and documents asked for', async () => {
    const graph = await draw({
      ids: [idOf('大省')],
      depth: 4,
      types: ['REGION', 'NEW_AREA'],
      document: { title: '新区' },
    })
    expect(labels(graph).sort()).toEqual(['东新区', '北新区', '南新区', '大省', '西新区'].sort())
    const stated = await draw({ ids: [idOf('南新区')], depth: 1, edgeTypes: ['STATED_IN'] })
    expect(labels(stated)).toEqual(['南新区'])
  })

  it('starts from measures, indicators and documents too', async () => {
    const [document] = WALK_DOCUMENTS.slice(1)
    const graph = await draw({ ids: [document?.id ?? ''], depth: 2, edgeTypes: ['STATED_IN', 'CITES'] })
    expect(graph.nodes[0]).toMatchObject({ type: 'DOCUMENT', label: '新区情况', degree: 1, hidden: 0 })
    expect(drawn(graph)).toContainEqual([SHARED_PARK, 'STATED_IN', '新区情况'])
  })

  it('draws nothing around a measure that stands in none of the documents asked for', async () => {
    const { nodes } = await draw({ ids: [idOf('东新区')], edgeTypes: ['CITES', 'ACTOR'] })
    const measure = nodes.find(({ type }) => type === 'MEASURE')?.id ?? ''
    expect(labels(await draw({ ids: [measure] }))).toHaveLength(5)
    expect(labels(await draw({ ids: [measure], document: { title: '省城' } }))).toEqual([SHARED_PARK])
  })

  it('takes as many statements for many nodes as for few', async () => {
    const few = await served.ask(NeighborhoodDocument, { ids: [idOf('省城')], limit: 3 })
    const many = await served.ask(NeighborhoodDocument, { ids: [idOf('省城')], limit: 200 })
    expect(many.data.neighborhood.nodes.length).toBeGreaterThan(20 * few.data.neighborhood.nodes.length)
    expect(new Set(many.statements).size).toBe(new Set(few.statements).size)
    expect(many.statements.filter((name) => name === 'walk-neighbors')).toHaveLength(1)
  })

  it('is counted by its limit before anything is read', async () => {
    const each = 'nodes { node { ... on Entity { measures(first: 200) { nodes { text } } } } }'
    const ask = (limit: number) =>
      served.send(`{ neighborhood(ids: ["${idOf('省城')}"], limit: ${limit}) { ${each} } }`)
    expect((await ask(2000)).errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_TOO_COSTLY'])
    expect((await ask(100)).errors).toEqual([])
  })

  it.each([
    ['no ids', { ids: [] }, 'BAD_USER_INPUT'],
    ['an unknown id', { ids: [idOf('省城'), 'e-nothing'] }, 'NOT_FOUND'],
    ['an id of nothing at all', { ids: [''] }, 'NOT_FOUND'],
    ['a depth of 50', { ids: [idOf('省城')], depth: 50 }, 'BAD_USER_INPUT'],
    ['a limit beyond 2,000', { ids: [idOf('省城')], limit: 2001 }, 'BAD_USER_INPUT'],
    ['a limit below its start', { ids: [idOf('省城'), idOf('大省')], limit: 1 }, 'BAD_USER_INPUT'],
    ['a negative limit', { ids: [idOf('省城')], limit: -1 }, 'BAD_USER_INPUT'],
    ['too many ids', { ids: Array(201).fill(idOf('省城')) }, 'BAD_USER_INPUT'],
  ])('is refused with %s', async (_, variables, code) => {
    const { errors } = await served.ask(NeighborhoodDocument, variables)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(errors[0]?.message).toMatch(/\.$/)
  })
})
