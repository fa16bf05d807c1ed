import { groupBy } from '../table/group-by.ts'

/** Something to place: beside its parent, one column further out. */
export interface Item {
  readonly key: string
  readonly parent: string | null
  readonly column: number
  readonly height: number
}

export interface Place {
  readonly x: number
  /** Of the upper edge. */
  readonly y: number
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>
  readonly width: number
  readonly height: number
}

export const CARD_WIDTH = 200
const COLUMN_GAP = 126
const ROW_GAP = 14

/** An item with all that hangs on it, on one side of the middle. */
interface Branch {
  readonly item: Item
  readonly children: readonly Branch[]
  /** Of all of it. */
  readonly height: number
}

/** Places items in columns, the first in the middle; those with one parent together and in their order, the parent midway. */
export function layOut(items: readonly Item[]): Layout {
  const places = new Map<string, Place>()
  const [root] = items
  if (!root) return { places, width: 0, height: 0 }
  const first = Math.min(...items.map(({ column }) => column))
  const last = Math.max(...items.map(({ column }) => column))
  const xOf = (column: number) => (column - first) * (CARD_WIDTH + COLUMN_GAP)

  const place = ({ item, children, height }: Branch, top: number): void => {
    places.set(item.key, { x: xOf(item.column), y: top + (height - item.height) / 2 })
    let y = top + (height - stackedHeight(children)) / 2
    for (const child of children) {
      place(child, y)
      y += child.height + ROW_GAP
    }
  }

  const childrenOf = groupBy(items, ({ parent, column }) => `${Math.sign(column)} ${parent}`)
  const sides = [branchOf(root, -1, childrenOf), branchOf(root, 1, childrenOf)]
  const height = Math.max(...sides.map((side) => side.height))
  for (const side of sides) place({ ...side, height }, 0)
  return { places, width: xOf(last) + CARD_WIDTH, height }
}

function branchOf(item: Item, side: number, childrenOf: ReadonlyMap<string, readonly Item[]>): Branch {
  const children = (childrenOf.get(`${side} ${item.key}`) ?? []).map((child) => branchOf(child, side, childrenOf))
  return { item, children, height: Math.max(item.height, stackedHeight(children)) }
}

const stackedHeight = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP)
