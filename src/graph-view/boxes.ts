/** A rectangle: its upper left corner and its size, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const CELL = 64

/** Boxes that can be asked whether another one meets any of them. */
export function emptyBoxes() {
  const cells = new Map<string, Box[]>()
  return {
    add(box: Box): void {
      for (const key of cellsOf(box)) {
        const held = cells.get(key)
        if (held) held.push(box)
        else cells.set(key, [box])
      }
    },
    meets: (box: Box): boolean => cellsOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other))),
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = []
  for (let column = Math.floor(x / CELL); column * CELL < x + width; column++) {
    for (let row = Math.floor(y / CELL); row * CELL < y + height; row++) keys.push(`${column},${row}`)
  }
  return keys
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether one box holds all of another. */
export const contains = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
