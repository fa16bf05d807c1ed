import { afterAll, beforeAll, expect, it } from 'vitest'
import { entityId } from '../../src/identity.ts'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { EntitiesDocument, EntityDocument } from '../generated/graphql.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

const GUIAN = entityId('NewArea', '贵安新区')

describeOnEachEngine('a name', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  it.each([
    '贵安新区',
    '贵安',
    '贵州贵安新区',
    '貴安新區',
    "Gui'an",
    'guian',
    'GUIAN XINQU',
    "Gui'an New Area",
    'gaxq',
  ])('in the form %s finds 贵安新区', async (name) => {
    const { data, errors } = await served.ask(EntityDocument, { name })
    expect(errors).toEqual([])
    expect(data.entity).toEqual({ __typename: 'NewArea', id: GUIAN, type: 'NEW_AREA', name: '贵安新区' })
  })

  it.each(['陕西', 'Shaanxi'])('in the form %s finds 陕西', async (name) => {
    const { data, errors } = await served.ask(EntityDocument, { name })
    expect(errors).toEqual([])
    expect(data.entity).toMatchObject({ type: 'REGION', name: expect.stringMatching(/^陕西/) })
  })

  it('that nothing has finds nothing', async () => {
    const { data, errors } = await served.ask(EntityDocument, { name: '没有这个新区' })
    expect({ data, errors }).toEqual({ data: { entity: null }, errors: [] })
    const filtered = await served.ask(EntitiesDocument, { where: { name: '没有这个新区' } })
    expect(filtered.data.entities).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('as an id that any of the names would have finds the entity', async () => {
    const { data } = await served.ask(EntityDocument, { id: entityId('NewArea', '贵州贵安新区') })
    expect(data.entity?.id).toBe(GUIAN)
  })

  it.each([
    ['neither id nor name', {}],
    ['both id and name', { id: GUIAN, name: '贵安新区' }],
    ['an empty name', { name: ' ' }],
    ['a name of 10,000 characters', { name: '新'.repeat(10_000) }],
  ])('is refused as BAD_USER_INPUT when it is %s', async (_, variables) => {
    const { errors } = await served.ask(EntityDocument, variables)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it.each(['* ? ~ " \\ : ( )', 'a\u0000b', '.*', "') RETURN 1 //"])('that is %j does no harm', async (name) => {
    const { data, errors } = await served.ask(EntityDocument, { name })
    expect({ data, errors }).toEqual({ data: { entity: null }, errors: [] })
  })

  it('that means several is refused with the candidates, while a type tells them apart and a filter takes all', async () => {
    const [refused] = (await served.ask(EntityDocument, { name: '西电' })).errors
    expect(refused?.extensions).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: expect.arrayContaining([
        expect.objectContaining({ type: 'ENTERPRISE', name: expect.stringContaining('西电') }),
        expect.objectContaining({ type: 'ORGANIZATION', name: expect.stringContaining('西电') }),
      ]),
    })
    const { data } = await served.ask(EntityDocument, { name: '西电', type: 'ENTERPRISE' })
    expect(data.entity?.type).toBe('ENTERPRISE')
    const filtered = await served.ask(EntitiesDocument, { where: { name: '西电' } })
    expect(filtered.data.entities.nodes.map(({ type }) => type).sort()).toEqual(['ENTERPRISE', 'ORGANIZATION'])
  })
})
