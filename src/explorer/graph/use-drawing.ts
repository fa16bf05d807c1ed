import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Graph } from '../../graph-view/graph.ts'
import type { ViewChange } from '../../graph-view/graph-view.ts'
import { useAddress } from '../address/location.ts'
import type { Problem } from '../ask/problem.ts'
import { useScheme } from '../frame/theme.ts'
import { useTexts } from '../language/texts.ts'
import { type DrawingSession, openSession } from './drawing-session.ts'
import { useEdgeName } from './edge-name.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'

/** What is drawn, and why it cannot show what was asked last. */
export interface Drawn {
  readonly session: DrawingSession
  readonly changed: ViewChange
  readonly problem: Problem | undefined
}

/** Draws a graph in an element of the page; undefined until it is drawn. `begin` is called where it has to begin anew. */
export function useDrawing(canvas: RefObject<HTMLElement | null>, loaded: Graph, begin: () => void): Drawn | undefined {
  const { state } = useAddress(GRAPH)
  const [session, setSession] = useState<DrawingSession>()
  const [changed, setChanged] = useState<ViewChange>()
  const [problem, setProblem] = useState<Problem>()
  const name = useTexts(GRAPH_TEXTS).drawing
  const settings = { theme: useScheme(), edgeLabel: useEdgeName() }
  const latest = useRef({ settings, name, begin })
  latest.current = { settings, name, begin }

  useEffect(() => {
    const { current: element } = canvas
    if (!element) return
    const opened = openSession(element, loaded, {
      settings: { ...latest.current.settings, name: latest.current.name, stage: stageOf(element) },
      onChange: setChanged,
      onProblem: setProblem,
      onStale: () => latest.current.begin(),
    })
    setSession(opened)
    return () => opened.close()
  }, [canvas, loaded])

  const { theme, edgeLabel } = settings
  useEffect(() => session?.view.set({ theme, edgeLabel }), [session, theme, edgeLabel])
  useEffect(() => session?.follow(state), [session, state])
  return session && changed ? { session, changed, problem } : undefined
}

/** What goes full screen: the drawing with its filters and with the evidence, without which it would say little. */
const stageOf = (element: HTMLElement): HTMLElement => element.closest<HTMLElement>('.frame') ?? element
