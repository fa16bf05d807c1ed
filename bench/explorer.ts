import { openPage } from '../test/browser/graph-view/open-page.ts'

/** What drawing a graph costs in a browser without a graphics card. */
export interface DrawingMeasured {
  readonly nodes: number
  readonly edges: number
  /** Milliseconds until it is laid out and on the screen. */
  readonly drawn: number
  /** Frames a second while it is dragged about. */
  readonly framesPerSecond: number
}

const SIZES = [50, 200, 500, 2000]
const EDGES_PER_NODE = 3
const DRAGGED = 3_000
/** What people are promised, by number of nodes. */
const LEAST_FRAMES: Readonly<Record<number, number>> = { 500: 30 }
const MOST_MILLISECONDS: Readonly<Record<number, number>> = { 2000: 3_000 }

/** Draws graphs of growing size and drags each about. */
export async function measureDrawing(): Promise<DrawingMeasured[]> {
  const { page, close } = await openPage()
  try {
    await page.evaluate('draw(grid(20, 40))')
    const rows: DrawingMeasured[] = []
    for (const nodes of SIZES) {
      const edges = nodes * EDGES_PER_NODE
      const drawn = Math.round(await page.evaluate<number>(`draw(grid(${nodes}, ${edges}))`))
      const framesPerSecond = Math.round(await page.evaluate<number>(`pan(${DRAGGED})`))
      rows.push({ nodes, edges, drawn, framesPerSecond })
    }
    return rows
  } finally {
    await close()
  }
}

/** Prints what was measured; the process fails where a promise is not kept. */
export function reportDrawing(rows: readonly DrawingMeasured[]): void {
  console.table(rows)
  const isBroken = ({ nodes, drawn, framesPerSecond }: DrawingMeasured) =>
    framesPerSecond < (LEAST_FRAMES[nodes] ?? 0) || drawn > (MOST_MILLISECONDS[nodes] ?? Number.POSITIVE_INFINITY)
  if (rows.some(isBroken)) process.exitCode = 1
}

if (import.meta.filename === process.argv[1]) reportDrawing(await measureDrawing())
