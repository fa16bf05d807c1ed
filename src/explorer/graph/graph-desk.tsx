import { useRef } from 'react'
import { useAddress } from '../address/location.ts'
import { Failed } from '../ask/answered.tsx'
import type { GraphNeighborhoodQuery, GraphNeighborhoodQueryVariables } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { Announcement } from './announcement.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { GRAPH } from './graph-address.ts'
import { GraphList } from './graph-list.tsx'
import { GRAPH_TEXTS } from './graph-texts.ts'
import { LeftOut } from './left-out.tsx'
import { PathPanel } from './path-panel.tsx'
import { SourceFilter } from './source-filter.tsx'
import { Toolbar } from './toolbar.tsx'
import { useDrawing } from './use-drawing.ts'

interface Properties {
  readonly loaded: GraphNeighborhoodQuery['neighborhood']
  readonly question: GraphNeighborhoodQueryVariables
  /** Draws it anew. */
  begin(): void
}

/** The drawing with its tools, filters and list. */
export function GraphDesk({ loaded, question, begin }: Properties) {
  const t = useTexts(GRAPH_TEXTS)
  const { list } = useAddress(GRAPH).state
  const side = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const drawn = useDrawing(canvas, loaded, begin)
  return (
    <div className="graph-desk">
      <aside className="graph-side" aria-label={t.filters} ref={side} tabIndex={-1}>
        {drawn && (
          <>
            <PathPanel drawn={drawn} />
            <FilterPanel drawn={drawn} />
            <SourceFilter />
            <LeftOut drawn={drawn} truncated={loaded.truncated} />
          </>
        )}
      </aside>
      <div className="graph-stage">
        {drawn && <Toolbar drawn={drawn} question={question} toFilters={() => moveTo(side.current)} />}
        {drawn?.problem && <Failed problem={drawn.problem} retry={begin} />}
        <div className="graph-canvas" ref={canvas} hidden={list} />
        {list && drawn && <GraphList drawn={drawn} />}
        {drawn && <Announcement drawn={drawn} />}
        {drawn && drawn.changed.drawing.edges.length === 0 && (
          <p className="graph-alone">
            <strong>{t.onlyItself}</strong> {t.onlyItselfAdvice}
          </p>
        )}
      </div>
    </div>
  )
}

/** On small screens the filters lie below the drawing. */
function moveTo(side: HTMLElement | null): void {
  side?.scrollIntoView()
  side?.focus({ preventScroll: true })
}
