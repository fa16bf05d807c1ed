import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packMaps, packRows, unpackMaps } from '../../src/graph/packed-maps.ts'

const CYPHER = new URL('../../cypher/', import.meta.url)

it('sends a map projection as a list with the number of its shape', () => {
  expect(packMaps('MATCH (e:Entity {id: $id}) RETURN e {.id, .name} AS entity, e {.*} AS all')).toEqual({
    text: 'MATCH (e:Entity {id: $id}) RETURN [null, 0, e.id, e.name] AS entity, e {.*} AS all',
    shapes: [['id', 'name']],
  })
})

it('leaves null what an OPTIONAL MATCH has not found', () => {
  expect(packMaps('MATCH (m)\nOPTIONAL MATCH (m)-[:ACTOR]->(a:Entity)\nRETURN m {.id} AS m, a {.id} AS a').text).toBe(
    'MATCH (m)\nOPTIONAL MATCH (m)-[:ACTOR]->(a:Entity)\nRETURN [null, 0, m.id] AS m, CASE WHEN a IS NULL THEN null ELSE [null, 1, a.id] END AS a',
  )
})

it('makes the maps of a row again, however deep, with numbers as numbers', () => {
  const shapes = [['id', 'starts'], ['title']]
  const row = {
    citations: [[null, 0n, 'c1', [3n, 5n]]],
    document: [null, 1n, '意见'],
    actor: null,
    section: ['二、产业', null],
    total: 7n,
  }
  expect(unpackMaps(row, shapes)).toEqual({
    citations: [{ id: 'c1', starts: [3, 5] }],
    document: { title: '意见' },
    actor: null,
    section: ['二、产业', null],
    total: 7,
  })
})

it('refuses an integer within a map that a JavaScript number cannot hold', () => {
  expect(() => unpackMaps({ of: [null, 0n, 9007199254740993n] }, [['value']])).toThrow('9007199254740993')
})

it('sends the rows of a page as one, in their order', () => {
  const text =
    'CALL () {\n  RETURN 1 AS inner\n}\nRETURN type(r) AS type, count { WITH r AS x RETURN x } AS size\nORDER BY r.order LIMIT $limit\n'
  expect(packRows({ text, shapes: [['id']] })).toEqual({
    text: 'CALL () {\n  RETURN 1 AS inner\n}\nWITH type(r) AS type, count { WITH r AS x RETURN x } AS size\nORDER BY r.order LIMIT $limit\nRETURN collect([null, 1, type, size]) AS rows',
    shapes: [['id'], ['type', 'size']],
    rows: 'rows',
  })
})

it('lets rows that may be many come one by one', () => {
  const all = { text: 'MATCH (d:Document)\nRETURN d.id AS id', shapes: [] }
  expect(packRows(all)).toEqual(all)
})

it('leaves no projection of named properties in any statement', () => {
  const files = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
  const texts = files.map((file) => packMaps(readFileSync(new URL(file, CYPHER), 'utf8')).text)
  expect(texts.filter((text) => /\{\s*\.\w/.test(text))).toEqual([])
})
