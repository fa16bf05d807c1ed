import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { ResolveDocument, type ResolveQueryVariables } from '../generated/graphql.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

const answers = new Map<string, unknown>()

describeOnEachEngine('resolve', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  const resolve = async (variables: ResolveQueryVariables) => {
    const { data, errors } = await served.ask(ResolveDocument, variables)
    expect({ errors, logged: served.logged }).toEqual({ errors: [], logged: [] })
    const key = JSON.stringify(variables)
    expect(answers.get(key) ?? data).toEqual(data)
    answers.set(key, data)
    return data.resolve
  }

  it.each(['贵安', "Gui'an", 'gaxq', '貴安新區'])('knows the one that %s means', async (name) => {
    const { entity, ambiguous, candidates, suggestions } = await resolve({ name })
    expect(entity?.name).toBe('贵安新区')
    expect({ ambiguous, suggestions }).toEqual({ ambiguous: false, suggestions: [] })
    expect(candidates.map((one) => one.name)).toContain('贵安新区')
  })

  it('says which a name may mean where it means several alike, and that a type tells them apart', async () => {
    const { entity, ambiguous, candidates } = await resolve({ name: '西电' })
    expect({ entity, ambiguous }).toEqual({ entity: null, ambiguous: true })
    expect(candidates.map(({ type }) => type).sort()).toEqual(['ENTERPRISE', 'ORGANIZATION'])
    expect((await resolve({ name: '西电', first: 1 })).candidates).toEqual(candidates.slice(0, 1))
    expect((await resolve({ name: '西电', type: 'ENTERPRISE' })).entity?.type).toBe('ENTERPRISE')
  })

  it.each([
    ['贵安新去', '贵安新区'],
    ['贵暗新区', '贵安新区'],
    ['贵安安新区', '贵安新区'],
    ['guianxinqi', '贵安新区'],
    ["Gui'am Xinqu", '贵安新区'],
    ['Shanxxi', '陕西省'],
    ['西咸新曲', '西咸新区'],
  ])('suggests, of %s, %s', async (name, meant) => {
    const { entity, ambiguous, candidates, suggestions } = await resolve({ name })
    expect({ entity, ambiguous, candidates }).toEqual({ entity: null, ambiguous: false, candidates: [] })
    expect(suggestions.map((one) => one.name)).toContain(meant)
  })

  it.each(['没有这个新区', '桂安', 'qqqq', '* ? ~ " \\ : ( )', 'a\u0000b', '.*'])(
    'finds nothing of %j, which is far from every name or too short',
    async (name) => {
      expect(await resolve({ name })).toEqual({ entity: null, ambiguous: false, candidates: [], suggestions: [] })
    },
  )

  it('suggests only of the type that is asked for', async () => {
    expect((await resolve({ name: '贵安新去', type: 'REGION' })).suggestions).toEqual([])
  })

  it('asks one statement for the name, and one for what may be meant', async () => {
    const { statements } = await served.ask(ResolveDocument, { name: '贵安新去' })
    expect(statements).toEqual(['find-entities-by-key', 'find-entities-by-slip'])
  })

  it.each([
    ['an empty name', { name: ' ' }],
    ['a name of 10,000 characters', { name: '新'.repeat(10_000) }],
    ['too many', { name: '贵安', first: 201 }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await served.ask(ResolveDocument, variables)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
