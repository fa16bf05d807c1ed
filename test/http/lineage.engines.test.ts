import { afterAll, beforeAll, expect, it } from 'vitest'
import { entityId } from '../../src/identity.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { LineageDocument, type LineageQuery, type LineageQueryVariables } from '../generated/graphql.ts'
import {
  CROWDED_DOCUMENT,
  GUIDELINE,
  LINEAGE_DOCUMENTS,
  OPINION,
  PLAN,
  PROGRAMME,
  STRATEGY,
} from './lineage-documents.ts'
import { loadDocuments, type Served, serve } from './serve.ts'

const INNOVATION_AREA = '数字经济发展创新区'
const CARRIES_OUT = `贵安新区落实《${PLAN}》，引进云上贵州公司。`

type Lineage = NonNullable<LineageQuery['policyLineage']>
type End = Lineage['steps'][number]['from']

const answers = new Map<string, unknown>()

describeOnEachEngine('the lineage of a policy', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadDocuments(store, [...LINEAGE_DOCUMENTS, CROWDED_DOCUMENT])
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const lineage = async (variables: LineageQueryVariables): Promise<Lineage> => {
    const { data, errors } = await served.ask(LineageDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const asked = JSON.stringify(variables)
    expect(answers.get(asked) ?? data).toEqual(data)
    answers.set(asked, data)
    if (!data.policyLineage) throw new Error(`${asked} has no lineage.`)
    return data.policyLineage
  }

  const nameOf = (end: End): string => ('text' in end ? end.text : 'name' in end ? end.name : end.id)
  const told = ({ steps }: Lineage) =>
    steps.map(({ depth, type, role, from, to, date }) => [depth, nameOf(from), role ?? type, nameOf(to), date])

  it('goes up from text to text, each resting on what it cites, until an issuer or the first text ends it', async () => {
    const { steps, root, truncated, ...rest } = await lineage({ name: PLAN, direction: 'UPSTREAM', depth: 10 })
    expect(told({ steps, root, truncated, ...rest })).toEqual([
      [1, PLAN, 'BASIS', PROGRAMME, '2022-09-05'],
      [1, PLAN, 'ISSUED_BY', '贵安新区管委会', null],
      [2, PROGRAMME, 'BASIS', OPINION, '2022-01-18'],
      [2, PROGRAMME, 'PART_OF', PLAN, '2023-03-01'],
      [2, PROGRAMME, 'BASIS', INNOVATION_AREA, null],
      [3, OPINION, 'BUILDS', INNOVATION_AREA, '2022-01-18'],
      [3, OPINION, 'BASED_ON', GUIDELINE, null],
    ])
    expect(root.name).toBe(PLAN)
    expect(truncated).toBe(false)
  })

  it('goes down to what is based on it, is part of it or carries it out', async () => {
    expect(told(await lineage({ name: PLAN, direction: 'DOWNSTREAM' }))).toEqual([
      [1, PROGRAMME, 'PART_OF', PLAN, '2022-09-05'],
      [1, CARRIES_OUT, 'BASIS', PLAN, null],
      [1, '贵安新区', 'BASED_ON', PLAN, null],
      [2, PLAN, 'BASIS', PROGRAMME, '2023-03-01'],
    ])
    expect(told(await lineage({ name: OPINION, direction: 'DOWNSTREAM', depth: 2 }))).toEqual([
      [1, PROGRAMME, 'BASIS', OPINION, '2022-09-05'],
      [1, OPINION, 'BUILDS', INNOVATION_AREA, null],
      [2, PROGRAMME, 'BASIS', INNOVATION_AREA, '2022-09-05'],
      [2, PLAN, 'BASIS', PROGRAMME, '2023-03-01'],
    ])
  })

  it('quotes what states each step', async () => {
    const { steps } = await lineage({ name: OPINION })
    const evidence = ([from, to]: readonly [string, string]) =>
      steps.find((step) => nameOf(step.from) === from && nameOf(step.to) === to)?.evidence
    expect(evidence([OPINION, GUIDELINE])).toEqual([
      { quote: `为贯彻落实《${GUIDELINE}》`, document: { title: OPINION } },
    ])
    expect(evidence([PROGRAMME, OPINION])).toEqual([
      { quote: `根据《${OPINION}》（国发〔2022〕2号），结合我省实际，制定本方案。`, document: { title: PROGRAMME } },
    ])
  })

  it('can be drawn: every step is an edge between nodes that are there', async () => {
    const { steps, graph } = await lineage({ name: PLAN, depth: 10 })
    const nodes = new Set(graph.nodes.map(({ id }) => id))
    expect(graph.nodes[0]?.label).toBe(PLAN)
    expect(graph.edges.every(({ source, target }) => nodes.has(source) && nodes.has(target))).toBe(true)
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length)
    const pairs = (edges: readonly { from: string; to: string }[]) => new Set(edges.map(({ from, to }) => from + to))
    expect(pairs(graph.edges.map(({ source, target }) => ({ from: source, to: target })))).toEqual(
      pairs(steps.map(({ from, to }) => ({ from: from.id, to: to.id }))),
    )
  })

  it('keeps to the documents of the dates asked for, and says what it looked through', async () => {
    const { steps, coverage, ...rest } = await lineage({ name: PLAN, dates: { from: '2023' } })
    expect(told({ steps, coverage, ...rest })).toEqual([[1, PLAN, 'BASIS', PROGRAMME, '2022-09-05']])
    expect(coverage).toMatchObject({ documents: 1, undatedDocuments: 1 })
  })

  it('takes one statement a level and direction, however many steps there are', async () => {
    const { statements } = await served.ask(LineageDocument, { name: PLAN, direction: 'UPSTREAM', depth: 10 })
    expect(statements.filter((name) => name.startsWith('walk-'))).toEqual(Array(4).fill('walk-upstream'))
    expect(new Set(statements).size).toBe(statements.length - 3)
  })

  it('is cut where too much rests on one policy, the newest kept, which is told', async () => {
    const { steps, truncated, graph } = await lineage({ name: STRATEGY })
    expect(steps).toHaveLength(100)
    expect({ truncated, drawn: graph.truncated }).toEqual({ truncated: true, drawn: true })
    expect(steps.filter(({ type }) => type === 'BASED_ON')).toHaveLength(1)
  })

  it('is null where there is no such policy', async () => {
    for (const variables of [{ name: '没有这个政策' }, { id: 'e-nothing' }, { id: entityId('NewArea', '贵安新区') }]) {
      const { data, errors } = await served.ask(LineageDocument, variables)
      expect({ data, errors }).toEqual({ data: { policyLineage: null }, errors: [] })
    }
  })

  it.each([
    ['a depth of 50', { name: PLAN, depth: 50 }, '`depth` is 50; ask for 1 to 10.'],
    ['no depth', { name: PLAN, depth: 0 }, '`depth` is 0; ask for 1 to 10.'],
    ['neither id nor name', {}, 'Give either `id` or `name`.'],
    ['both', { id: 'e', name: PLAN }, 'Give either `id` or `name`.'],
  ])('is refused with %s', async (_, variables, message) => {
    const { errors } = await served.ask(LineageDocument, variables)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
