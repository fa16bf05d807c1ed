import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../engines/describe-on-each-engine.ts'
import { loadAnnotated, type Served, serve } from './serve.ts'

const ENTITY = ['aliases', 'romanized', 'attributes { name value }', '... on Policy { stage documentNumber date }']
const DOCUMENT = ['series', 'number', 'date', 'publisher', 'authors']
const LISTS = {
  measures: (entity: string, document: string) =>
    `{ measures(first: 50) { nodes { id document { id title ${document} } actor { id name ${entity} } citations { entity { id type name degree ${entity} } } } } }`,
  'measures that cite': (entity: string, document: string) =>
    `{ measures(where: {cites: {entity: {name: "贵安"}}}) { nodes { id document { id title ${document} } citations { entity { id type name degree ${entity} } } } } }`,
  relations: (entity: string, document: string) =>
    `{ entity(name: "西咸") { relations(first: 50) { nodes { id from { id name ${entity} } to { id name ${entity} } evidence { document { id title ${document} } } } } } }`,
  search: (entity: string, document: string) =>
    `{ search(query: "贵安", first: 50) { nodes { text node { id ... on Entity { name ${entity} } ... on Measure { actor { id name ${entity} } } } evidence { document { id title ${document} } } } } }`,
}

describeOnEachEngine('rows that are brief where little is selected', (openEmptyStore) => {
  let served: Served

  beforeAll(async () => {
    const store = await openEmptyStore()
    await loadAnnotated(store, 'report', 'platforms', 'plan')
    served = await serve(store)
  })
  afterAll(() => served.stop())

  it.each(Object.entries(LISTS))('hold the same of %s as whole ones', async (_, question) => {
    const brief = await served.send(question('', ''))
    const whole = await served.send(question(ENTITY.join(' '), DOCUMENT.join(' ')))
    expect([brief.errors, whole.errors]).toEqual([[], []])
    expect(JSON.stringify(whole.data).length).toBeGreaterThan(JSON.stringify(brief.data).length)
    expect(whole.data).toMatchObject(brief.data ?? {})
  })

  it.each([...ENTITY, ...DOCUMENT])('are whole where %s is selected', async (field) => {
    const [entity, document] = DOCUMENT.includes(field) ? ['', field] : [field, '']
    const found = await served.send(LISTS.measures(entity, document))
    expect(found.errors).toEqual([])
    // What a page brings along is never read again.
    expect(found.statements.filter((name) => name === 'read-entities' || name === 'read-documents')).toEqual([])
  })
})
