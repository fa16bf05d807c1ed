import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, operationIn } from '../../src/sandbox/address.ts'

const text = fc.string({ unit: 'grapheme' })

describe('the address of the sandbox', () => {
  it('carries any operation, and JSON variables laid out', () => {
    const operations = fc.record({ query: text.filter((query) => query.trim() !== ''), value: text })
    fc.assert(
      fc.property(operations, ({ query, value }) => {
        const variables = JSON.stringify({ value }, null, 2)
        expect(operationIn(addressOf({ query, variables }))).toEqual({ query, variables })
      }),
    )
  })

  it('lays out variables that a link carries in one line', () => {
    const search = `?query=${encodeURIComponent('{ a }')}&variables=${encodeURIComponent('{"area":"贵安"}')}`
    expect(operationIn(search)).toEqual({ query: '{ a }', variables: '{\n  "area": "贵安"\n}' })
  })

  it('keeps variables as they are where they are no JSON', () => {
    expect(operationIn('?query=x&variables={')).toEqual({ query: 'x', variables: '{' })
  })

  it.each(['', '?', '?query=', '?variables={}'])('finds no operation in %j', (search) => {
    expect(operationIn(search)).toBeUndefined()
  })

  it('is bare where nothing is asked', () => {
    expect(addressOf({ query: ' ', variables: '{}' })).toBe('')
  })
})
