import { describe, expect, it } from 'vitest'
import { encodeCursor } from '../../../src/graphql/lists/cursor.ts'
import { boundsOf, pageOf } from '../../../src/graphql/lists/page.ts'

const binding = { field: 'Query.entities', order: 'nameOrder ASC', where: null }
const cursor = encodeCursor('guian', binding)

describe('a page', () => {
  it('has twenty items from the front where nothing is said', () => {
    expect(pageOf({}, binding)).toEqual({ size: 20, fromEnd: false, after: undefined, before: undefined })
  })

  it.each([
    ['a negative first', { first: -1 }],
    ['a negative last', { last: -5 }],
    ['more than 200', { first: 100_000 }],
    ['first with last', { first: 1, last: 1 }],
  ])('is refused as BAD_USER_INPUT for %s', (_, wrong) => {
    expect(() => pageOf(wrong, binding)).toThrowError(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    )
  })

  it.each([
    ['forward after a key', { first: 3, after: cursor }, false, { lower: 'guian', upper: '\uffff', descending: false }],
    ['backward before a key', { last: 3, before: cursor }, false, { lower: '', upper: 'guian', descending: true }],
    ['forward, falling', { first: 3, after: cursor }, true, { lower: '', upper: 'guian', descending: true }],
    ['backward, falling', { last: 3, before: cursor }, true, { lower: 'guian', upper: '\uffff', descending: false }],
  ])('%s reads between two keys, with one item more than it shows', (_, asked, descending, bounds) => {
    expect(boundsOf(pageOf(asked, binding), descending)).toEqual({ ...bounds, limit: 4 })
  })
})
