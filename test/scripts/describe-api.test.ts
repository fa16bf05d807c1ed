import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { describeApi } from '../../scripts/describe-api.ts'

const schema = buildSchema(`
  type Query {
    "Areas (新区)."
    areas("Which | ones (筛选)." where: Filter, first: Int): AreaConnection!
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

describe('the description of the API', () => {
  it.each([
    [
      'a field with its arguments, but those of pages',
      '| `areas` | [`AreaConnection!`](#pages-of-lists) | Areas (新区).<br>`where` [`Filter`](#filter): Which \\| ones (筛选). |\n',
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
})
