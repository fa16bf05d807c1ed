import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_WIDTH, type Item, layOut } from '../../../src/explorer/lineage/lay-out.ts'

const ROOT: Item = { key: 'root', parent: null, column: 0, height: 70 }

/** Trees on both sides of a root: each number picks the parent of the next item. */
const trees = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), fc.integer({ min: 40, max: 90 })), { maxLength: 60 })
  .map((picks) => {
    const items = [ROOT]
    for (const [pick, isLeft, height] of picks) {
      const parent = items[pick % items.length] ?? ROOT
      const side = Math.sign(parent.column) || (isLeft ? -1 : 1)
      items.push({ key: `i${items.length}`, parent: parent.key, column: parent.column + side, height })
    }
    return items
  })

describe('the layout of a lineage', () => {
  it('puts no two cards over one another', () => {
    fc.assert(
      fc.property(trees, (items) => {
        const { places } = layOut(items)
        const boxes = items.map((item) => ({ ...item, ...(places.get(item.key) ?? { x: Number.NaN, y: Number.NaN }) }))
        for (const a of boxes)
          for (const b of boxes)
            if (a.key < b.key)
              expect(a.x !== b.x || a.y + a.height <= b.y + 1e-6 || b.y + b.height <= a.y + 1e-6).toBe(true)
      }),
    )
  })

  it('keeps everything inside its size, columns from left to right', () => {
    fc.assert(
      fc.property(trees, (items) => {
        const { places, width, height } = layOut(items)
        const root = places.get('root')
        for (const item of items) {
          const place = places.get(item.key)
          if (!place || !root) throw new Error(`${item.key} has no place.`)
          expect(
            place.x >= 0 && place.x + CARD_WIDTH <= width && place.y > -1e-6 && place.y + item.height <= height + 1e-6,
          ).toBe(true)
          expect(Math.sign(place.x - root.x)).toBe(Math.sign(item.column))
        }
      }),
    )
  })

  it('keeps the order of those with one parent', () => {
    const items = ['a', 'b', 'c'].map((key) => ({ key, parent: 'root', column: 1, height: 50 }))
    const { places } = layOut([ROOT, ...items])
    const tops = items.map(({ key }) => places.get(key)?.y ?? Number.NaN)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })
})
