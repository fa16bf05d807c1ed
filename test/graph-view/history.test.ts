import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyOf, record, redo, undo } from '../../src/graph-view/history.ts'

describe('a history', () => {
  it('takes back and does again', () => {
    const history = record(record(historyOf('a'), 'b'), 'c')
    expect(undo(undo(history)).present).toBe('a')
    expect(redo(undo(history))).toEqual(history)
  })

  it('forgets what was taken back when something else is done', () => {
    expect(redo(record(undo(record(historyOf('a'), 'b')), 'c')).present).toBe('c')
  })

  it('stays where there is nothing to take back or to do again', () => {
    const history = historyOf('a')
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  it('comes back to the same present after as many steps back as forward', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 80 }), fc.nat(80), (values, steps) => {
        const history = values.reduce((before, value) => record(before, value), historyOf(0))
        const many = Math.min(steps, values.length)
        const back = Array.from({ length: many }).reduce((before: typeof history) => undo(before), history)
        expect(Array.from({ length: many }).reduce((before: typeof history) => redo(before), back)).toEqual(history)
      }),
    )
  })

  it('holds a hundred steps', () => {
    const history = Array.from({ length: 300 }, (_, index) => index).reduce(record<number>, historyOf(-1))
    expect(history.past).toHaveLength(100)
  })
})
