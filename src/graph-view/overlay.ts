import { PALETTES, type Theme } from './appearance.ts'
import type { Badge } from './place-badges.ts'
import { LINE_HEIGHT, type PlacedLabel } from './place-labels.ts'

const FONTS = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif"
/** Width of the rim that keeps letters readable above lines. */
const HALO = 3.5

/** What is painted above nodes and edges, in pixels of the screen. */
export interface Annotations {
  readonly labels: readonly PlacedLabel[]
  readonly edgeLabels: readonly PlacedLabel[]
  readonly badges: readonly Badge[]
  /** Where pinned nodes are, and how large. */
  readonly pins: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
}

export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** A canvas above the drawing that keeps its letters at reading size. It moves with the drawing until it is painted anew. */
export function createOverlay(parent: HTMLElement) {
  const canvas = document.createElement('canvas')
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', transformOrigin: '0 0' })
  canvas.setAttribute('aria-hidden', 'true')
  parent.append(canvas)
  let painted: Viewport = { zoom: 1, pan: { x: 0, y: 0 } }
  return {
    paint(annotations: Annotations, viewport: Viewport, theme: Theme): void {
      const { clientWidth: width, clientHeight: height } = parent
      const ratio = devicePixelRatio
      Object.assign(canvas, { width: width * ratio, height: height * ratio })
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, transform: 'none' })
      painted = viewport
      const context = canvas.getContext('2d')
      context?.scale(ratio, ratio)
      if (context) paintAnnotations(context, annotations, theme)
    },
    follow({ zoom, pan }: Viewport): void {
      const scale = zoom / painted.zoom
      const [x, y] = [pan.x - painted.pan.x * scale, pan.y - painted.pan.y * scale]
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    },
    destroy: () => canvas.remove(),
  }
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export function paintAnnotations(context: Context, annotations: Annotations, theme: Theme): void {
  Object.assign(context, { textAlign: 'center', textBaseline: 'alphabetic', lineJoin: 'round', lineWidth: HALO })
  for (const label of annotations.edgeLabels) paintLabel(context, label, theme, PALETTES[theme].accent)
  for (const label of annotations.labels) {
    const { text, quietText } = PALETTES[theme]
    paintLabel(context, label, theme, label.weight === 'fact' ? quietText : text)
  }
  for (const badge of annotations.badges) paintBadge(context, badge, theme)
  for (const pin of annotations.pins) paintPin(context, pin, theme)
}

function paintLabel(context: Context, label: PlacedLabel, theme: Theme, color: string): void {
  const { lines, fontSize, weight, x, y, width } = label
  const isStrong = weight === 'main' || weight === 'chosen'
  context.font = `${isStrong ? 600 : 400} ${fontSize}px ${FONTS}`
  context.strokeStyle = PALETTES[theme].background
  context.fillStyle = color
  const baselines = lines.map((_, row) => y + (row * LINE_HEIGHT + 0.95) * fontSize)
  for (const [row, line] of lines.entries()) context.strokeText(line, x + width / 2, baselines[row] ?? y)
  for (const [row, line] of lines.entries()) context.fillText(line, x + width / 2, baselines[row] ?? y)
}

function paintBadge(context: Context, { x, y, width, height, text }: Badge, theme: Theme): void {
  const { background, badge, quietText } = PALETTES[theme]
  context.beginPath()
  context.roundRect(x, y, width, height, height / 2)
  context.fillStyle = badge
  context.strokeStyle = background
  context.lineWidth = 1.5
  context.fill()
  context.stroke()
  context.font = `600 ${height * 0.66}px ${FONTS}`
  context.fillStyle = quietText
  context.fillText(text, x + width / 2, y + height * 0.74)
  context.lineWidth = HALO
}

function paintPin(context: Context, { x, y, radius }: Annotations['pins'][number], theme: Theme): void {
  context.beginPath()
  context.arc(x, y, Math.max(2, radius * 0.3), 0, 2 * Math.PI)
  context.fillStyle = PALETTES[theme].background
  context.fill()
}
