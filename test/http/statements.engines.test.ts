import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { EntityWholeDocument, MeasuresDocument, NewAreasDocument } from '../generated/graphql.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

describeOnEachEngine('the statements of an operation', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  it.each([
    ['measures with actor, citations, indicators and evidence', MeasuresDocument, { first: 1 }, { first: 200 }],
    ['an entity with all its lists', EntityWholeDocument, { name: '西咸', first: 1 }, { name: '西咸', first: 60 }],
    ['new areas with all their neighbours', NewAreasDocument, { where: { name: '西咸' } }, {}],
  ] as const)('for %s are as many for one row as for many', async (_, operation, few, many) => {
    const one = await served.send(String(operation), few)
    const all = await served.send(String(operation), many)
    expect([one.errors, all.errors]).toEqual([[], []])
    expect(JSON.stringify(all.data).length).toBeGreaterThan(2 * JSON.stringify(one.data).length)
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length)
  })

  it('nested three levels deep are one a level', async () => {
    const { errors, statements } = await served.send(`{
      newAreas(first: 20) { nodes { measures(first: 20) { nodes { citations { entity { relations(first: 5) { nodes { id } } } } } } } }
    }`)
    expect(errors).toEqual([])
    expect(statements).toEqual([
      'list-entities',
      'list-measures-of-entities',
      'list-citations',
      'list-relations-of-entities',
    ])
  })

  it.each([
    ['its full name', '西咸新区'],
    ['a short one', '西咸'],
  ])('for an entity by %s and its pages are one each, asked at once', async (_, name) => {
    const ask = (by: string) =>
      served.send(`{ entity(${by}) { id
        relations(first: 3) { totalCount nodes { id } }
        measures(as: CITED, first: 3) { totalCount pageInfo { hasNextPage } nodes { id } }
      } }`)
    const named = await ask(`name: "${name}"`)
    expect([...named.statements].sort()).toEqual([
      'count-measures-citing',
      'count-relations-of-entities',
      'find-entities-by-key',
      'list-measures-citing',
      'list-relations-of-entities',
    ])
    const { entity } = named.data as { entity: { id: string } }
    expect((await ask(`id: "${entity.id}"`)).data).toEqual(named.data)
  })

  it('for a list of a named entity that asks for more wait for who that is', async () => {
    const { errors, statements } = await served.send(
      '{ entity(name: "西咸") { measures(first: 3) { nodes { id } } relations { totalCount } } }',
    )
    expect(errors).toEqual([])
    expect([...statements].sort()).toEqual([
      'count-relations-of-entities',
      'find-entities-by-key',
      'list-measures-of-entities',
    ])
  })

  it('do not count or look around unless that is asked', async () => {
    const { statements } = await served.send(
      '{ measures(first: 1) { nodes { text document { title } actor { name } } } }',
    )
    expect(statements).toEqual(['list-measures'])
    const counted = await served.send('{ measures { totalCount } }')
    expect(counted.statements).toEqual(['count-measures'])
    const again = await served.send('{ measures { a: totalCount b: totalCount c: totalCount } }')
    expect(again.statements).toEqual(['count-measures'])
  })
})
