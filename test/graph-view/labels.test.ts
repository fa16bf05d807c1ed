import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, emptyBoxes, overlap } from '../../src/graph-view/boxes.ts'
import { breakLines, widthOf } from '../../src/graph-view/break-lines.ts'
import { placeBadges } from '../../src/graph-view/place-badges.ts'
import { placeEdgeLabels } from '../../src/graph-view/place-edge-labels.ts'
import { type LabelledNode, placeLabels } from '../../src/graph-view/place-labels.ts'

describe('a label in lines', () => {
  it.each<[string, number, number, string[]]>([
    ['贵安新区', 8, 3, ['贵安新区']],
    ['两江数字经济产业园', 8, 3, ['两江数字经', '济产业园']],
    ['新一轮道路互联互通行动计划', 8, 3, ['新一轮道路互联', '互通行动计划']],
    ['隆基29GW电池', 5, 2, ['隆基29GW', '电池']],
    ['加强协同，推动发展', 5, 2, ['加强协同，', '推动发展']],
    ['推动《西咸新区条例》出台', 7, 2, ['推动《西咸新', '区条例》出台']],
    ['一二三四五六七八九十', 3, 2, ['一二三', '四五…']],
    ['', 8, 3, []],
  ])('%s', (text, widest, most, lines) => expect(breakLines(text, widest, most)).toEqual(lines))

  it('keeps every character of what fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥]{1,24}$/), (text) => {
        expect(breakLines(text, 8, 3).join('')).toBe(text)
      }),
    )
  })
})

const labelled = fc.array(
  fc.record({
    id: fc.uuid(),
    label: fc.stringMatching(/^[一-龥A-Za-z0-9]{1,30}$/),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 3, max: 30 }),
    weight: fc.constantFrom('main' as const, 'plain' as const, 'fact' as const),
  }),
  { maxLength: 60 },
)

describe('placed labels', () => {
  it('never lie on each other', () => {
    fc.assert(
      fc.property(labelled, (nodes) => {
        const labels = placeLabels(nodes, nodes)
        for (const [index, label] of labels.entries())
          expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false)
      }),
    )
  })

  it('lie on no node; those of main ones lie on facts at most', () => {
    fc.assert(
      fc.property(labelled, (nodes) => {
        const core = ({ x, y, radius }: LabelledNode) => ({
          x: x - radius / 2,
          y: y - radius / 2,
          width: radius,
          height: radius,
        })
        const things = nodes.filter(({ weight }) => weight !== 'fact')
        for (const label of placeLabels(nodes, nodes)) {
          const obstacles = label.weight === 'main' ? things : nodes
          expect(obstacles.some((node) => overlap(label, core(node)))).toBe(false)
        }
      }),
    )
  })

  it('name the first nodes first, and a chosen one in any case', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => ({
      id: `n${index}`,
      label: '西咸新区',
      x: 100,
      y: 100,
      radius: 10,
      weight: index === 19 ? ('chosen' as const) : ('plain' as const),
    }))
    expect(placeLabels(crowd, []).map(({ id }) => id)).toEqual(['n0', 'n1', 'n2', 'n3', 'n19'])
  })

  it('are cut off by no edge of the screen', () => {
    const screen = { x: 0, y: 0, width: 600, height: 400 }
    fc.assert(
      fc.property(labelled, (nodes) => {
        for (const label of placeLabels(nodes, nodes, screen)) expect(contains(screen, label)).toBe(true)
      }),
    )
  })

  it('are as wide as their longest line', () => {
    const [label] = placeLabels([{ id: 'a', label: '贵安新区', x: 0, y: 0, radius: 5, weight: 'plain' }], [])
    expect(label?.width).toBe(widthOf('贵安新区') * 12)
  })
})

describe('names of edges', () => {
  const along = (id: string, length: number) => ({
    id,
    label: '合作',
    source: { x: 0, y: 0 },
    target: { x: length, y: 0 },
    middle: { x: length / 2, y: 0 },
  })

  it('stand at the middle, or beside it where something lies there', () => {
    const [first, second] = placeEdgeLabels([along('a', 200), along('b', 200)], [])
    expect(first).toMatchObject({ id: 'a', x: 89.5, width: 21 })
    expect(second?.x).toBeGreaterThan(110)
  })

  it('are left out of edges that are hardly longer, and of those that have no free place', () => {
    expect(placeEdgeLabels([along('a', 30)], [])).toEqual([])
    expect(placeEdgeLabels([along('a', 200)], [{ x: 0, y: -10, width: 200, height: 20 }])).toEqual([])
  })
})

describe('badges', () => {
  const at = (x: number): LabelledNode => ({ id: `n${x}`, label: '', x, y: 0, radius: 10, weight: 'plain' })

  it('stand beside nodes with hidden neighbours, and cover nothing', () => {
    const hidden = new Map([
      ['n0', 12],
      ['n4', 3],
      ['n100', 0],
    ])
    expect(placeBadges([at(0), at(4), at(100)], hidden, []).map(({ text }) => text)).toEqual(['+12'])
  })
})

describe('boxes', () => {
  it('find what a box meets wherever it lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 }), (x, width) => {
        const boxes = emptyBoxes()
        const box = { x, y: 0, width, height: 10 }
        boxes.add(box)
        const other = { x: 0, y: 5, width: 10, height: 10 }
        expect(boxes.meets(other)).toBe(overlap(box, other))
      }),
    )
  })
})
