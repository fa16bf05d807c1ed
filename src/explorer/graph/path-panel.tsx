import { useEffect, useState } from 'react'
import { type Graph, SYMMETRIC } from '../../graph-view/graph.ts'
import { useAddress } from '../address/location.ts'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { GraphPathsDocument, type GraphPathsQuery } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { useEdgeName } from './edge-name.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import type { Drawn } from './use-drawing.ts'

type Paths = GraphPathsQuery['paths']
type Path = Paths['paths'][number]

/** The ways from one node to another, while somebody looks for them. */
export function PathPanel({ drawn }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const { state, change } = useAddress(GRAPH)
  const { pathFrom: from, pathTo: to } = state
  const answer = useAnswer(GraphPathsDocument, from && to ? { from, to } : undefined)
  if (!from) return null
  const labelOf = (id: string) => drawn.changed.state.graph.nodes.find((node) => node.id === id)?.label ?? '…'
  return (
    <section className="graph-path">
      <header>
        <h2>{t.pathTitle}</h2>
        <button type="button" className="button" onClick={() => change({ pathFrom: '', pathTo: '' })}>
          {t.close}
        </button>
      </header>
      <p>
        <span className="soft small">{t.pathFrom}</span> <span lang="zh">{labelOf(from)}</span>
      </p>
      {to ? (
        <>
          <p>
            <span className="soft small">{t.pathTo}</span> <span lang="zh">{labelOf(to)}</span>
          </p>
          <Answered answer={answer}>
            {({ paths }) => <PathList key={`${from} ${to}`} found={paths} drawn={drawn} />}
          </Answered>
        </>
      ) : (
        <p role="status">{t.pathPick}</p>
      )}
    </section>
  )
}

function PathList({ found: { paths, truncated }, drawn }: { readonly found: Paths; readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const edgeName = useEdgeName()
  const [shown, setShown] = useState(0)
  useHighlight(drawn, paths[shown])
  if (paths.length === 0) return <p>{t.pathNone}</p>
  return (
    <ol className="graph-paths">
      {paths.map((path, index) => (
        <li key={path.nodes.map(({ id }) => id).join(' ')}>
          <button type="button" aria-pressed={index === shown} onClick={() => setShown(index)}>
            <span className="soft small">{t.pathSteps(path.length)}</span>
            {stepsOf(path).map(({ id, label, edges }) => (
              <span key={id}>
                {edges.map((edge) => (
                  <span key={edge.id} className="soft small">
                    {arrowTo(id, edge, edgeName(edge))}{' '}
                  </span>
                ))}
                <span lang="zh">{label}</span>
              </span>
            ))}
          </button>
        </li>
      ))}
      {truncated && <li className="soft small">{t.pathMore}</li>}
    </ol>
  )
}

/** Each node of a path, with the edges that lead to it from the one before. */
function stepsOf({ nodes, edges }: Path) {
  return nodes.map(({ id, label }, index) => {
    const before = nodes[index - 1]?.id
    const joins = (edge: Path['edges'][number]) =>
      (edge.source === before && edge.target === id) || (edge.source === id && edge.target === before)
    return { id, label, edges: edges.filter(joins) }
  })
}

/** An edge on the way to a node: which way it points. */
function arrowTo(id: string, { type, target }: Path['edges'][number], name: string): string {
  if (SYMMETRIC.has(type)) return `— ${name} —`
  return target === id ? `— ${name} →` : `← ${name} —`
}

/** Draws what of a path is not drawn yet, and lets it stand out while it is shown. */
function useHighlight({ session, changed }: Drawn, path: Path | undefined): void {
  const { view } = session
  const isDrawn = path === undefined || holds(changed.state.graph, path)
  useEffect(() => {
    if (path && !isDrawn) view.add(path)
    view.highlight(path ? { nodes: path.nodes.map(({ id }) => id), edges: path.edges.map(({ id }) => id) } : null)
  }, [view, path, isDrawn])
  useEffect(() => () => view.highlight(null), [view])
}

function holds(graph: Graph, path: Path): boolean {
  const ids = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id))
  return [...path.nodes, ...path.edges].every(({ id }) => ids.has(id))
}
