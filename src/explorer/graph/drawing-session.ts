import type { Graph } from '../../graph-view/graph.ts'
import { createGraphView, type GraphView, type GraphViewOptions, type ViewChange } from '../../graph-view/graph-view.ts'
import { hrefOf } from '../address/address.ts'
import { type Problem, problemOf } from '../ask/problem.ts'
import { filterWithout, leftOutBy } from './filtered-values.ts'
import { GRAPH, type GraphState } from './graph-address.ts'
import { neighborsOf } from './load-graph.ts'
import { addressNow, choose, stepTo } from './step.ts'

/** A drawing and the address of the page, each showing what the other was last told. */
export interface DrawingSession {
  readonly view: GraphView
  expand(id: string): Promise<void>
  /** Shows what the address says now. */
  follow(state: GraphState): void
  close(): void
}

interface SessionOptions {
  readonly settings: Pick<GraphViewOptions, 'theme' | 'edgeLabel' | 'name' | 'stage'>
  readonly onChange: (changed: ViewChange) => void
  readonly onProblem: (problem: Problem | undefined) => void
  /** The address no longer names the neighbours that were added, as after going back: the drawing has to begin anew. */
  readonly onStale: () => void
}

/** Draws a graph with the neighbours that the address names, then writes into the address what is done to it. */
export function openSession(element: HTMLElement, loaded: Graph, options: SessionOptions): DrawingSession {
  const abort = new AbortController()
  let isReady = false
  let changed: ViewChange | undefined

  const view = createGraphView(element, {
    ...options.settings,
    onChange: (next) => {
      changed = next
      options.onChange(next)
      if (isReady) stepTo(addressOf(next))
    },
    onSelect: (selection) => {
      if (isReady && changed) choose(selection, changed.drawing)
    },
    onExpand: (id) => void expand(id),
    onOpen: () => document.querySelector<HTMLElement>('.evidence-bar h2')?.focus(),
  })

  async function expand(id: string): Promise<void> {
    try {
      const more = await neighborsOf(id, changed?.state.graph ?? loaded, addressNow(), abort.signal)
      if (abort.signal.aborted) return
      view.add(more, [id])
      options.onProblem(undefined)
    } catch (error) {
      if (!abort.signal.aborted) options.onProblem(problemOf(error))
    }
  }

  async function begin(): Promise<void> {
    const state = addressNow()
    view.show(loaded, { ...arrangementOf(state), kept: state.id })
    for (const id of state.expanded) await expand(id)
    if (abort.signal.aborted) return
    // What was hidden may have come back as a neighbour.
    if (changed && !isSame('hidden', addressOf(changed), state)) view.restore(arrangementOf(state))
    view.select(state.selected || null)
    isReady = true
    // Who goes forward quickly has come to another address while neighbours were asked for.
    const now = addressNow()
    if (hrefOf(GRAPH, now) !== hrefOf(GRAPH, state)) follow(now)
  }

  function follow(state: GraphState): void {
    if (!isReady || !changed) return
    const shown = addressOf(changed)
    if (!isSame('expanded', shown, state)) {
      options.onStale()
      return
    }
    const isArranged = (['hidden', 'pinned', 'without'] as const).every((list) => isSame(list, shown, state))
    if (!isArranged) view.restore(arrangementOf(state))
    view.select(state.selected || null)
  }
  void begin()

  return {
    view,
    expand,
    follow,
    close(): void {
      abort.abort()
      view.destroy()
    },
  }
}

const arrangementOf = ({ hidden, pinned, without }: GraphState) => ({ hidden, pinned, filter: filterWithout(without) })

const addressOf = ({ state: { expanded, hidden, pinned, filter } }: ViewChange) => ({
  expanded,
  hidden,
  pinned,
  without: leftOutBy(filter),
})

type Lists = ReturnType<typeof addressOf>

const isSame = (list: keyof Lists, shown: Lists, state: GraphState): boolean =>
  shown[list].join(' ') === state[list].join(' ')
