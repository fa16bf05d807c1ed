import type { EventObject } from 'cytoscape'
import type { Position } from './layout.ts'
import type { Screen } from './screen.ts'

interface PointerActions {
  readonly select: (id: string | null) => void
  readonly expand: (id: string) => void
  readonly move: (id: string, position: Position) => void
  /** What the browser shows where the pointer rests. */
  readonly describe: (id: string) => string
}

/** Clicks choose, double clicks and badges expand, dragging moves. Ends with the surface. */
export function listenToPointer(
  element: HTMLElement,
  { surface: { cy }, badgeAt, write }: Screen,
  actions: PointerActions,
): void {
  const container = cy.container()
  const badgeUnder = ({ renderedPosition: { x, y } }: EventObject) => badgeAt(x, y)
  const show = (cursor: string, title: string): void => {
    if (!container) return
    container.style.cursor = cursor
    container.title = title
  }
  // A canvas takes no focus by itself, and the keys go where the focus is.
  cy.on('tapstart', () => element.focus({ preventScroll: true }))
  cy.on('tap', (event) => {
    const badge = badgeUnder(event)
    if (badge !== undefined) actions.expand(badge)
    else actions.select(event.target === cy ? null : event.target.id())
  })
  cy.on('dbltap', 'node', (event) => {
    if (badgeUnder(event) === undefined) actions.expand(event.target.id())
  })
  cy.on('mousemove', (event) => {
    const isOnBadge = badgeUnder(event) !== undefined
    const isOnElement = event.target !== cy
    show(isOnBadge || isOnElement ? 'pointer' : '', isOnElement ? actions.describe(event.target.id()) : '')
  })
  cy.on('drag', 'node', () => requestAnimationFrame(write))
  cy.on('dragfree', 'node', (event) => actions.move(event.target.id(), { ...event.target.position() }))
}
