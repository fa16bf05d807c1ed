import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { describeApi } from '../../scripts/describe-api.ts'

const schema = buildSchema(`
  type Query {
    "Areas (新区)."
    areas("Which | ones (筛选)." where: Filter, first: Int): AreaConnection!
    ways("How many (几条)." first: Int = 10): String
  }
  interface Entity { "Its name (名称)." name: String! }
  "An area (新区)."
  type Area implements Entity { name: String! "How large (面积)." size: Size }
  type EntityConnection { "The items (条目)." nodes: [Entity!]! }
  type AreaConnection { nodes: [Area!]! "The sum (合计)." sum: Int }
  input Filter { "Any name (名称)." name: String }
  enum Size { "Over 1000 km² (大)." LARGE }
`)
const text = describeApi(schema)

const GRAPHQL = new URL('../../src/graphql/', import.meta.url)
const SOURCES = readdirSync(GRAPHQL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const CODES = SOURCES.flatMap((file) => [
  ...readFileSync(new URL(file, GRAPHQL), 'utf8').matchAll(
    /(?:code: |tooMuch\(|^ +(?=STORE_\w+:))'?([A-Z]+(?:_[A-Z]+)+)/gm,
  ),
]).map(([, code]) => code ?? '')

describe('the description of the API', () => {
  it.each([
    [
      'a field with its arguments, but those of pages',
      '| `areas` | [`AreaConnection!`](#pages-of-lists) | Areas (新区).<br>`where` [`Filter`](#filter): Which \\| ones (筛选). |\n',
    ],
    [
      'the arguments of another field, with what they are where not given',
      '| `ways` | `String` | <br>`first` `Int` = `10`: How many (几条). |\n',
    ],
    [
      'what a type has of its own',
      '### Area\n\nAn area (新区).\n\nHas the fields of [Entity](#entity).\n\n| field | type |  |\n| --- | --- | --- |\n| `size` |',
    ],
    [
      'what a connection has besides',
      '### AreaConnection\n\n\n\n| field | type |  |\n| --- | --- | --- |\n| `sum` | `Int` |',
    ],
    ['what filters', '| `name` | `String` | Any name (名称). |'],
    ['values', '| `LARGE` | Over 1000 km² (大). |'],
  ])('tells %s', (_, part) => {
    expect(text).toContain(part)
  })

  it('tells every code of an error', () => {
    expect(CODES).toEqual(expect.arrayContaining(['BAD_CURSOR', 'OPERATION_TOO_DEEP', 'STORE_TIMEOUT']))
    expect(CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
  })
})
