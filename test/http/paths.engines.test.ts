import { afterAll, beforeAll, expect, it } from 'vitest'
import { entityId } from '../../src/identity.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { PathsDocument, type PathsQuery, type PathsQueryVariables } from '../generated/graphql.ts'
import { readSample } from '../ingest/sample-documents.ts'
import { loadDocuments, type Served, serve } from './serve.ts'
import { idOf, WALK_DOCUMENTS } from './walk-documents.ts'

type Paths = PathsQuery['paths']

// A hub with more firms than are walked: the last of them alone leads on to 江南公司.
const MANY = Array.from({ length: 250 }, (_, number) => `${number + 1}号公司`)
const LAST = '250号公司与江南公司合作。'
const manyFirms = readSample({
  title: '州城情况',
  text: ['州城情况', '河口市位于州城。', ...MANY.map((firm) => `${firm}位于州城。`), LAST].join('\n'),
  entities: [
    ['Region', '州城'],
    ['Region', '河口市'],
    ...[...MANY, '江南公司'].map((firm): readonly ['Enterprise', string] => ['Enterprise', firm]),
  ],
  relations: [
    ['LOCATED_IN', '河口市', '州城', '河口市位于州城。'],
    ...MANY.map((firm) => ['LOCATED_IN', firm, '州城', `${firm}位于州城。`] as const),
    ['COOPERATES_WITH', '250号公司', '江南公司', LAST],
  ],
})

const answers = new Map<string, unknown>()

describeOnEachEngine('paths', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadDocuments(store, [...WALK_DOCUMENTS, manyFirms])
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const find = async (variables: PathsQueryVariables): Promise<Paths> => {
    const { data, errors } = await served.ask(PathsDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const asked = JSON.stringify(variables)
    expect(answers.get(asked) ?? data).toEqual(data)
    answers.set(asked, data)
    return data.paths
  }

  const told = ({ paths }: Paths) => paths.map(({ nodes }) => nodes.map(({ label }) => label).join('–'))
  const COOPERATION = { edgeTypes: ['COOPERATES_WITH' as const] }

  it('are all there is between two nodes, the shortest first', async () => {
    const found = await find({ from: idOf('东新区'), to: idOf('南新区'), ...COOPERATION })
    expect(told(found)).toEqual(['东新区–北新区–南新区', '东新区–西新区–北新区–南新区'])
    expect(found.paths.map(({ length }) => length)).toEqual([2, 3])
    expect(found.truncated).toBe(false)
  })

  it.each([1, 2, 3, 4, 5, 6])('are the same from either end, of at most %i steps', async (maxLength) => {
    const ends = { from: idOf('东新区'), to: idOf('第7公司') }
    const there = await find({ ...ends, maxLength, first: 200 })
    const back = await find({ from: ends.to, to: ends.from, maxLength, first: 200 })
    const turned = told(back).map((way) => way.split('–').reverse().join('–'))
    expect(told(there).sort()).toEqual(turned.sort())
    expect(told(there).every((way) => way.split('–').length <= maxLength + 1)).toBe(true)
    expect(told(there).includes('东新区–大省–省城–第7公司')).toBe(maxLength >= 3)
  })

  it('show every edge between one node and the next, whichever way it points', async () => {
    const { paths } = await find({ from: idOf('北新区'), to: idOf('西新区'), maxLength: 1 })
    expect(paths.map(({ edges }) => edges.map(({ type }) => type).sort())).toEqual([['BENCHMARKS', 'COOPERATES_WITH']])
    expect(paths[0]?.edges.every(({ evidence }) => evidence.length === 1)).toBe(true)
  })

  it('are in the order of their ids where they are of one length', async () => {
    const { paths } = await find({ from: idOf('西新区'), to: idOf('北新区'), maxLength: 2 })
    const between = paths.filter(({ length }) => length === 2).map(({ nodes }) => nodes[1]?.id ?? '')
    expect(between).toHaveLength(2)
    expect(between).toEqual([...between].sort())
  })

  it.each([3, 4, 5, 6])(
    'lead through a hub too large to be walked, of at most %i steps, from either end',
    async (maxLength) => {
      const ends = [entityId('Region', '河口市'), entityId('Enterprise', '江南公司')] as const
      const there = await find({ from: ends[0], to: ends[1], maxLength })
      const back = await find({ from: ends[1], to: ends[0], maxLength })
      expect(told(there)).toEqual(['河口市–州城–250号公司–江南公司'])
      expect(told(back)).toEqual(['江南公司–250号公司–州城–河口市'])
    },
  )

  it('come to no node twice', async () => {
    const { paths } = await find({ from: idOf('东新区'), to: idOf('大数据'), maxLength: 6, first: 200 })
    expect(paths.length).toBeGreaterThan(3)
    for (const { nodes, length } of paths) expect(new Set(nodes.map(({ id }) => id)).size).toBe(length + 1)
  })

  it('say when there are more', async () => {
    const found = await find({ from: idOf('东新区'), to: idOf('南新区'), ...COOPERATION, first: 1 })
    expect(told(found)).toEqual(['东新区–北新区–南新区'])
    expect(found.truncated).toBe(true)
  })

  it('are none where nothing joins the two in so many steps', async () => {
    expect(await find({ from: idOf('东新区'), to: idOf('南新区'), ...COOPERATION, maxLength: 1 })).toEqual({
      paths: [],
      truncated: false,
    })
  })

  it('take one statement for two levels, one from either end', async () => {
    const { statements } = await served.ask(PathsDocument, { from: idOf('东新区'), to: idOf('第7公司'), maxLength: 6 })
    expect(statements.filter((name) => name === 'walk-neighbors').length).toBeLessThanOrEqual(3)
    expect(statements.filter((name) => name === 'list-edges-among')).toHaveLength(1)
  })

  it.each([
    ['an unknown start', { from: 'e-nothing', to: idOf('东新区') }, 'NOT_FOUND'],
    ['an unknown end', { from: idOf('东新区'), to: 'x' }, 'NOT_FOUND'],
    ['the same node twice', { from: idOf('东新区'), to: idOf('东新区') }, 'BAD_USER_INPUT'],
    ['a length of 50', { from: idOf('东新区'), to: idOf('西新区'), maxLength: 50 }, 'BAD_USER_INPUT'],
    ['too many', { from: idOf('东新区'), to: idOf('西新区'), first: 201 }, 'BAD_USER_INPUT'],
    ['fewer than none', { from: idOf('东新区'), to: idOf('西新区'), first: -1 }, 'BAD_USER_INPUT'],
  ])('are refused with %s', async (_, variables, code) => {
    const { errors } = await served.ask(PathsDocument, variables)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
  })
})
