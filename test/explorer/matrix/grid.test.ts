import { describe, expect, it } from 'vitest'
import { gridOf, moved, shadeOf } from '../../../src/explorer/matrix/grid.ts'

describe('the grid of a matrix', () => {
  it('finds cells by their places and adds up rows and columns', () => {
    const grid = gridOf(2, 3, [
      { row: 0, column: 0, evidenceCount: 3 },
      { row: 0, column: 2, evidenceCount: 1 },
      { row: 1, column: 2, evidenceCount: 2 },
    ])
    expect(grid.cellAt(0, 2)?.evidenceCount).toBe(1)
    expect(grid.cellAt(1, 0)).toBeUndefined()
    expect({ highest: grid.highest, rows: grid.rowTotals, columns: grid.columnTotals }).toEqual({
      highest: 3,
      rows: [4, 2],
      columns: [3, 0, 3],
    })
  })

  it.each([
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 3],
    [1, 40, 1],
    [40, 40, 4],
  ])('shades %d of %d as %d', (count, highest, shade) => {
    expect(shadeOf(count, highest)).toBe(shade)
  })

  it.each([
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowDown', { row: 1, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 2 }],
    ['a', undefined],
  ])('goes with %s from the middle of the last of two rows to %j', (key, place) => {
    expect(moved(key, 1, 1, 2, 3)).toEqual(place)
  })
})
