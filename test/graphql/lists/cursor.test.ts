import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../src/graphql/lists/cursor.ts'

const binding = { field: 'Query.measures', order: 'order ASC', where: { status: ['DONE'], text: '大数据' } }

describe('a cursor', () => {
  it('gives back the key of its item', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (key) => {
        expect(decodeCursor(encodeCursor(key, binding), binding, 'after')).toBe(key)
      }),
    )
  })

  it('holds for the same filter in another order of words, and with parts that are null', () => {
    const same = { ...binding, where: { text: '大数据', actor: null, status: ['DONE'] } }
    expect(decodeCursor(encodeCursor('k', binding), same, 'after')).toBe('k')
  })

  it.each([
    ['of another field', encodeCursor('k', { ...binding, field: 'Document.measures' })],
    ['of another order', encodeCursor('k', { ...binding, order: 'order DESC' })],
    ['of another filter', encodeCursor('k', { ...binding, where: { status: ['PLANNED'] } })],
    ['of another version', Buffer.from('[0,"x","k"]').toString('base64url')],
    ['that is broken', encodeCursor('k', binding).slice(3)],
    ['that is no JSON', 'abc'],
    ['that is JSON of another kind', Buffer.from('{"key":1}').toString('base64url')],
    ['that is empty', ''],
    ['that is far too long', 'a'.repeat(100_000)],
  ])('is refused as BAD_CURSOR when it is one %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, binding, 'after')).toThrowError(
      expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }),
    )
  })
})
