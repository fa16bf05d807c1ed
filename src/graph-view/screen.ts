import { annotate } from './annotate.ts'
import { PALETTES, type Theme } from './appearance.ts'
import type { Drawing } from './drawing.ts'
import type { Emphasis } from './emphasis.ts'
import type { GraphEdge } from './graph.ts'
import { type Annotations, createOverlay, paintAnnotations } from './overlay.ts'
import { createSurface } from './surface.ts'

/** What is on the screen. */
export interface Scene {
  readonly drawing: Drawing
  readonly emphasis: Emphasis | undefined
  readonly pinned: ReadonlySet<string>
}

export interface ScreenSettings {
  readonly theme: Theme
  readonly edgeLabel: (edge: GraphEdge) => string
}

export type Screen = ReturnType<typeof createScreen>

/** Milliseconds without a movement after which labels find their places anew. */
const SETTLED = 120
/** Of the height: a toolbar that comes leaves more. */
const LEAST_LEFT = 0.8
/** Of a picture to its screen, so that it can be printed. */
const PICTURE_SCALE = 2

/** Nodes and edges with the writing above them, in an element that gives the size. */
export function createScreen(element: HTMLElement, given: ScreenSettings) {
  let settings = given
  let scene: Scene = { drawing: { nodes: [], edges: [] }, emphasis: undefined, pinned: new Set() }
  let written: Annotations = { labels: [], edgeLabels: [], badges: [], pins: [] }
  let settling: ReturnType<typeof setTimeout> | undefined
  /** Whether all is in sight and nobody has looked closer since, so that it should be so in another size as well. */
  let isFitted = false
  let latest = { width: element.clientWidth, height: element.clientHeight }
  const plane = element.appendChild(document.createElement('div'))
  const surface = createSurface(plane, settings.theme)
  const overlay = createOverlay(element)
  const { cy } = surface

  function write(): void {
    clearTimeout(settling)
    const viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } }
    const { clientWidth: width, clientHeight: height } = element
    const { edgeLabel } = settings
    written = annotate({ ...scene, viewport, width, height, edgeLabel, middleOf: surface.middleOf })
    overlay.paint(written, viewport, settings.theme)
  }

  function zoomToFit(): void {
    surface.zoomToFit()
    isFitted = true
    write()
  }

  function follow(): void {
    isFitted = false
    overlay.follow({ zoom: cy.zoom(), pan: cy.pan() })
    clearTimeout(settling)
    settling = setTimeout(write, SETTLED)
  }

  cy.on('viewport', follow)
  const observer = new ResizeObserver(() => {
    cy.resize()
    // Beside or above the evidence that a choice opens, nothing moves away from under the pointer.
    const { clientWidth: width, clientHeight: height } = element
    const isTaken = width !== latest.width || height < latest.height * LEAST_LEFT
    latest = { width, height }
    const chosen = scene.emphasis?.chosen.at(0)
    if (isTaken && chosen !== undefined) surface.reveal(chosen)
    else if (isFitted) zoomToFit()
    write()
  })
  observer.observe(element)
  element.style.background = PALETTES[settings.theme].background

  return {
    surface,
    write,
    zoomToFit,
    show(next: Scene): void {
      surface.draw(next.drawing)
      scene = next
      surface.emphasise(next.emphasis)
      write()
    },
    emphasise(emphasis: Emphasis | undefined): void {
      scene = { ...scene, emphasis }
      surface.emphasise(emphasis)
      write()
    },
    set(next: ScreenSettings): void {
      settings = next
      element.style.background = PALETTES[next.theme].background
      surface.restyle(next.theme)
      write()
    },
    /** The node whose badge lies at a point. */
    badgeAt: (x: number, y: number): string | undefined =>
      written.badges.find(
        (badge) => x >= badge.x && y >= badge.y && x <= badge.x + badge.width && y <= badge.y + badge.height,
      )?.id,
    /** What is to be seen, as a PNG picture twice as fine as the screen. */
    async picture(): Promise<Blob> {
      write()
      const drawn = await createImageBitmap(await surface.picture(PICTURE_SCALE, settings.theme))
      const canvas = new OffscreenCanvas(drawn.width, drawn.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('The browser gives no canvas to paint the picture on.')
      context.drawImage(drawn, 0, 0)
      context.scale(PICTURE_SCALE, PICTURE_SCALE)
      paintAnnotations(context, written, settings.theme)
      return canvas.convertToBlob({ type: 'image/png' })
    },
    destroy(): void {
      clearTimeout(settling)
      observer.disconnect()
      cy.destroy()
      overlay.destroy()
      plane.remove()
    },
  }
}
