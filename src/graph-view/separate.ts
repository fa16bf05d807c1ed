import type { GraphNode } from './graph.ts'
import type { Position, Positions } from './layout.ts'
import { diameterOf } from './node-size.ts'

/** Between the rims of two nodes, in units of the layout. */
const GAP = 10
/** Wider than two large nodes and the gap between them. */
const CELL = 96
/** The angle of sunflower seeds: each try lies in a new direction. */
const TURN = Math.PI * (3 - Math.sqrt(5))
const STEP = 14

interface Disc extends Position {
  readonly radius: number
}

/** Moves every node that would lie on another, but none of the fixed ones, to a free place near by. */
export function separate(nodes: readonly GraphNode[], found: Positions, fixed: Positions): Positions {
  const plane = emptyPlane()
  const places = new Map(nodes.flatMap(({ id }) => entryOf(fixed, id)))
  for (const node of nodes) {
    const place = fixed.get(node.id)
    if (place) plane.take({ ...place, radius: diameterOf(node) / 2 })
  }
  for (const node of bySize(nodes.filter(({ id }) => !fixed.has(id)))) {
    places.set(node.id, plane.settle(found.get(node.id) ?? { x: 0, y: 0 }, diameterOf(node) / 2))
  }
  return places
}

const entryOf = (positions: Positions, id: string): [string, Position][] => {
  const place = positions.get(id)
  return place ? [[id, place]] : []
}

/** The large ones keep their places. */
const bySize = (nodes: readonly GraphNode[]): GraphNode[] =>
  [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))

/** The discs that are settled, found by the cell that they lie in. */
function emptyPlane() {
  const cells = new Map<number, Disc[]>()
  /** By start: how far the search of the last disc went, as a layout can put hundreds in one place. */
  const searched = new Map<string, number>()
  const take = (disc: Disc): void => {
    const key = cellAt(disc.x, disc.y)
    const held = cells.get(key)
    if (held) held.push(disc)
    else cells.set(key, [disc])
  }
  const settle = (start: Position, radius: number): Position => {
    const key = `${Math.round(start.x / STEP)},${Math.round(start.y / STEP)}`
    let step = searched.get(key) ?? 0
    while (!isFree(cells, along(start, step), radius)) step++
    searched.set(key, step)
    const place = along(start, step)
    take({ ...place, radius })
    return place
  }
  return { take, settle }
}

const along = ({ x, y }: Position, step: number): Position => {
  const distance = STEP * Math.sqrt(step)
  return { x: x + distance * Math.cos(step * TURN), y: y + distance * Math.sin(step * TURN) }
}

/** One number for column and row; far-off cells that share it only cost time. */
const cellAt = (x: number, y: number): number => Math.floor(x / CELL) * 65_536 + Math.floor(y / CELL)

/** Loops, as this is asked some hundred thousand times for a large graph. */
function isFree(cells: ReadonlyMap<number, readonly Disc[]>, { x, y }: Position, radius: number): boolean {
  for (let dx = -CELL; dx <= CELL; dx += CELL) {
    for (let dy = -CELL; dy <= CELL; dy += CELL) {
      for (const disc of cells.get(cellAt(x + dx, y + dy)) ?? []) {
        const reach = disc.radius + radius + GAP
        if ((disc.x - x) ** 2 + (disc.y - y) ** 2 < reach ** 2) return false
      }
    }
  }
  return true
}
