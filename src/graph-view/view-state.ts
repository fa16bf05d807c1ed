import { filterGraph, type GraphFilter, withoutNodes } from './filter.ts'
import { EMPTY_GRAPH, type Graph, mergeGraphs } from './graph.ts'
import { layOut, type Position, type Positions, stretchFor } from './layout.ts'

/** What a view shows, as data: every step of its history is one of these. */
export interface ViewState {
  /** All that was loaded. */
  readonly graph: Graph
  readonly positions: Positions
  /** Nodes that were taken out of sight, by id. */
  readonly hidden: readonly string[]
  /** Nodes that stay when the others are arranged anew, and that no filter removes, by id. */
  readonly pinned: readonly string[]
  /** Nodes whose neighbours were added, by id, in that order. */
  readonly expanded: readonly string[]
  readonly filter: GraphFilter
  /** How much wider than high it is laid out. */
  readonly stretch: number
}

/** What people set, apart from what was loaded. */
export type Arrangement = Pick<ViewState, 'hidden' | 'pinned' | 'filter'>

export const EMPTY_STATE: ViewState = {
  graph: EMPTY_GRAPH,
  positions: new Map(),
  hidden: [],
  pinned: [],
  expanded: [],
  filter: {},
  stretch: stretchFor(0, 0),
}

/** A graph that nothing was done to yet. */
export const stateOf = (graph: Graph, chosen: Partial<Arrangement> = {}, stretch = EMPTY_STATE.stretch): ViewState => ({
  ...EMPTY_STATE,
  ...chosen,
  graph,
  stretch,
  positions: layOut(graph, new Map(), stretch),
})

/** What is left of the graph by filter and hand; nodes that are kept or pinned pass every filter. */
export function visibleGraph({ graph, filter, hidden, pinned }: ViewState, kept: readonly string[]): Graph {
  return withoutNodes(filterGraph(graph, filter, new Set([...kept, ...pinned])), new Set(hidden))
}

/** With more of the graph: what was there stays where it is, and what is new is shown even where it was hidden. */
export function withMore(state: ViewState, more: Graph, expanded: readonly string[]): ViewState {
  const graph = mergeGraphs(state.graph, more)
  const shown = new Set(more.nodes.map(({ id }) => id))
  const hidden = state.hidden.filter((id) => !shown.has(id))
  const positions = layOut(graph, state.positions, state.stretch)
  return { ...state, graph, hidden, positions, expanded: [...state.expanded, ...expanded] }
}

/** With some nodes out of sight. */
export const withHidden = (state: ViewState, ids: readonly string[]): ViewState => ({
  ...state,
  hidden: [...new Set([...state.hidden, ...ids])],
})

/** With a node pinned, or free again where it was. */
export function withPin(state: ViewState, id: string): ViewState {
  const others = state.pinned.filter((pinned) => pinned !== id)
  return { ...state, pinned: others.length < state.pinned.length ? others : [...others, id] }
}

/** With a node at another place. */
export const withPosition = (state: ViewState, id: string, position: Position): ViewState => ({
  ...state,
  positions: new Map([...state.positions, [id, position]]),
})

/** What can be seen arranged anew, around what is pinned. */
export function rearranged(state: ViewState, kept: readonly string[]): ViewState {
  const fixed = new Map([...state.positions].filter(([id]) => state.pinned.includes(id)))
  const arranged = layOut(visibleGraph(state, kept), fixed, state.stretch)
  return { ...state, positions: new Map([...state.positions, ...arranged]) }
}
