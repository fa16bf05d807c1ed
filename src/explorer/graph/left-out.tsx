import { visibleGraph } from '../../graph-view/view-state.ts'
import { useAddress } from '../address/location.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { useTexts } from '../language/texts.ts'
import { filterWithout } from './filtered-values.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import type { Drawn } from './use-drawing.ts'

/** How many nodes with neighbours left out are listed. */
const LISTED = 8
const LIMITS = [50, 100, 200, 500, 1000, 2000]

/** What the drawing does not show, each with a way to see it. */
export function LeftOut({
  drawn: { session, changed },
  truncated,
}: {
  readonly drawn: Drawn
  readonly truncated: boolean
}) {
  const t = useTexts(GRAPH_TEXTS)
  const { state, change } = useAddress(GRAPH)
  const { view, expand } = session
  const { graph, hidden } = changed.state
  const filtered = graph.nodes.length - visibleGraph({ ...changed.state, hidden: [] }, state.id).nodes.length
  const next = LIMITS.find((limit) => limit > state.limit)
  const partial = changed.drawing.nodes.filter((node) => node.hidden > 0).sort((a, b) => b.hidden - a.hidden)
  return (
    <section className="graph-left-out">
      <h2>{t.leftOut}</h2>
      {truncated && (
        <Line
          text={t.truncated(state.limit)}
          action={next === undefined ? undefined : t.drawMore(next)}
          act={() => next && change({ limit: next, expanded: [] })}
        />
      )}
      {filtered > 0 && (
        <Line text={t.filtered(filtered)} action={t.clearFilters} act={() => view.filter(filterWithout([]))} />
      )}
      {hidden.length > 0 && <Line text={t.hiddenByHand(hidden.length)} action={t.unhide} act={view.unhide} />}
      <p className="small">{partial.length > 0 ? t.neighborsLeftOut : t.allDrawn}</p>
      <ul>
        {partial.slice(0, LISTED).map((node) => (
          <li key={node.id}>
            <button type="button" className="graph-more" onClick={() => void expand(node.id)}>
              <TypeMark type={node.type} named />
              <span lang="zh">{node.label}</span>
              <span className="soft">+{node.hidden}</span>
            </button>
          </li>
        ))}
      </ul>
      {partial.length > LISTED && <p className="soft small">{t.more(partial.length - LISTED)}</p>}
    </section>
  )
}

interface LineProperties {
  readonly text: string
  readonly action: string | undefined
  act(): void
}

function Line({ text, action, act }: LineProperties) {
  return (
    <p className="small">
      {text}{' '}
      {action !== undefined && (
        <button type="button" className="button" onClick={act}>
          {action}
        </button>
      )}
    </p>
  )
}
