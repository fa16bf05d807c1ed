import type { Theme } from './appearance.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { emphasisOf, type GraphPath } from './emphasis.ts'
import type { GraphFilter } from './filter.ts'
import type { Graph, GraphEdge, GraphNode, NodeType } from './graph.ts'
import { type History, historyOf, record, redo, undo } from './history.ts'
import { type Position, stretchFor } from './layout.ts'
import { listenToKeys } from './listen-to-keys.ts'
import { listenToPointer } from './listen-to-pointer.ts'
import { createScreen } from './screen.ts'
import type { Arrangement, ViewState } from './view-state.ts'
import * as change from './view-state.ts'
import { type Direction, edgeAfter, nodeTowards } from './walk.ts'
import { writeGexf } from './write-gexf.ts'
import { writeJson } from './write-json.ts'
import { writeSvg } from './write-svg.ts'

export type { Drawing, Graph, GraphEdge, GraphFilter, GraphNode, GraphPath, NodeType, Position, Theme, ViewState }

/** A node or an edge that somebody chose. */
export interface Selection {
  readonly kind: 'node' | 'edge'
  readonly id: string
}

export interface GraphViewOptions {
  readonly theme?: Theme
  /** What screen readers call the drawing. */
  readonly name?: string
  /** What is written beside the edges of a chosen node; their role or type where nothing is given. */
  readonly edgeLabel?: (edge: GraphEdge) => string
  /** What goes full screen: this element unless another one around it is given. */
  readonly stage?: HTMLElement
  /** A node or an edge was chosen, or nothing is any more. */
  readonly onSelect?: (selection: Selection | null) => void
  /** Somebody wants to read about what is chosen: space. */
  readonly onOpen?: (selection: Selection) => void
  /** Somebody wants to see the neighbours of a node: double click, its badge, Enter. Answer with `add`. */
  readonly onExpand?: (id: string) => void
  /** What is drawn has changed, by a command or by hand. */
  readonly onChange?: (changed: ViewChange) => void
}

export interface ViewChange {
  readonly state: ViewState
  /** What can be seen. */
  readonly drawing: Drawing
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** How a graph begins: filtered, and with nodes that pass every filter. */
export interface Beginning extends Partial<Arrangement> {
  readonly kept?: readonly string[]
}

export type GraphView = ReturnType<typeof createGraphView>

const ZOOM_STEP = 1.3

/** Draws a graph in an element that gives it its size; nothing of the page outside it is touched. */
export function createGraphView(element: HTMLElement, options: GraphViewOptions = {}) {
  const { theme = 'light', edgeLabel = ({ role, type }: GraphEdge) => role ?? type } = options
  let settings = { theme, edgeLabel }
  let history: History<ViewState> = historyOf(change.EMPTY_STATE)
  let kept: readonly string[] = []
  let drawing: Drawing = { nodes: [], edges: [] }
  let selected: Selection | null = null
  let path: GraphPath | null = null

  prepare(element, options.name ?? 'Graph')
  const screen = createScreen(element, settings)
  const emphasis = () => emphasisOf(drawing, selected?.id ?? null, path)

  function render(): void {
    const { past, present: state, future } = history
    drawing = drawingOf(change.visibleGraph(state, kept), state.positions)
    if (selected && !kindOf(drawing, selected.id)) select(null)
    screen.show({ drawing, emphasis: emphasis(), pinned: new Set(state.pinned) })
    options.onChange?.({ state, drawing, canUndo: past.length > 0, canRedo: future.length > 0 })
  }

  function move(next: History<ViewState>): void {
    if (next === history) return
    history = next
    render()
  }
  const become = (state: ViewState): void => move(record(history, state))

  function select(id: string | null): void {
    if (id === (selected?.id ?? null)) return
    const kind = id === null ? undefined : kindOf(drawing, id)
    selected = id !== null && kind ? { id, kind } : null
    screen.emphasise(emphasis())
    if (selected) screen.surface.reveal(selected.id)
    options.onSelect?.(selected)
  }

  const zoomBy = (factor: number): void => void screen.surface.zoomBy(factor)

  const commands = {
    /** Draws a graph in the place of the last one; its history begins here. */
    show(graph: Graph, { kept: named = [], ...beginning }: Beginning = {}): void {
      kept = named
      path = null
      const stretch = stretchFor(element.clientWidth, element.clientHeight)
      history = historyOf(change.stateOf(graph, beginning, stretch))
      render()
      screen.zoomToFit()
    },
    /** Adds more of the graph, such as the neighbours of the nodes named; what is drawn stays where it is. */
    add: (graph: Graph, expanded: readonly string[] = []): void =>
      become(change.withMore(history.present, graph, expanded)),
    filter: (filter: GraphFilter): void => become({ ...history.present, filter }),
    /** Filters, hides and pins at once, as somebody had left it. */
    restore: (arrangement: Partial<Arrangement>): void => become({ ...history.present, ...arrangement }),
    hide: (ids: readonly string[]): void => become(change.withHidden(history.present, ids)),
    /** Shows again all that was hidden by hand. */
    unhide: (): void => become({ ...history.present, hidden: [] }),
    /** Pins a node, or lets it go again. */
    pin: (id: string): void => become(change.withPin(history.present, id)),
    move: (id: string, position: Position): void => become(change.withPosition(history.present, id, position)),
    /** Arranges anew what can be seen, around what is pinned. */
    arrange(): void {
      become(change.rearranged(history.present, kept))
      screen.zoomToFit()
    },
    undo: (): void => move(undo(history)),
    redo: (): void => move(redo(history)),
    /** Chooses a node or an edge by its id, or nothing. */
    select,
    /** Shows a way through the graph and fades the rest; null ends it. */
    highlight(way: GraphPath | null): void {
      path = way
      screen.emphasise(emphasis())
    },
    zoomToFit: screen.zoomToFit,
    zoomIn: (): void => zoomBy(ZOOM_STEP),
    zoomOut: (): void => zoomBy(1 / ZOOM_STEP),
    async toggleFullScreen(): Promise<void> {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await (options.stage ?? element).requestFullscreen()
    },
    /** Changes the theme or the names of the edges. */
    set(changed: Partial<typeof settings>): void {
      settings = { ...settings, ...changed }
      screen.set(settings)
    },
  }

  const onChosenNode = (act: (id: string) => void) => (): void => {
    if (selected?.kind === 'node') act(selected.id)
  }
  const walk = (direction: Direction): void => {
    const next = nodeTowards(drawing.nodes, selected?.id, direction)
    if (next) select(next.id)
  }
  const expand = (id: string): void => options.onExpand?.(id)
  listenToPointer(element, screen, {
    select,
    expand,
    move: commands.move,
    describe: (id) => nameOf(drawing, id, settings.edgeLabel),
  })
  const stopKeys = listenToKeys(element, {
    walk,
    commands: {
      ...commands,
      expand: onChosenNode(expand),
      open: () => selected && options.onOpen?.(selected),
      hide: onChosenNode((id) => commands.hide([id])),
      pin: onChosenNode(commands.pin),
      nextEdge: () => select(edgeAfter(drawing.edges, selected?.id)?.id ?? null),
      clear: () => select(null),
      fullScreen: () => void commands.toggleFullScreen(),
    },
  })

  return {
    ...commands,
    /** What can be seen, in the formats of other programs. */
    png: screen.picture,
    svg: (): string => writeSvg(drawing, settings.theme),
    json: (): string => writeJson(drawing),
    gexf: (): string => writeGexf(drawing),
    /** Ends the view and gives back all that it held. */
    destroy(): void {
      stopKeys()
      screen.destroy()
    },
  }
}

/** Something that keys work on, and that screen readers announce; a list beside it is for those who do not see it. */
function prepare(element: HTMLElement, name: string): void {
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative'
  element.style.overflow = 'hidden'
  element.tabIndex = 0
  element.setAttribute('role', 'application')
  element.setAttribute('aria-label', name)
}

function kindOf({ nodes, edges }: Drawing, id: string): Selection['kind'] | undefined {
  if (nodes.some((node) => node.id === id)) return 'node'
  return edges.some((edge) => edge.id === id) ? 'edge' : undefined
}

function nameOf({ nodes, edges }: Drawing, id: string, edgeLabel: (edge: GraphEdge) => string): string {
  const edge = edges.find((one) => one.id === id)
  return edge ? edgeLabel(edge) : (nodes.find((one) => one.id === id)?.label ?? '')
}
