import { useAddress } from '../address/location.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { useEdgeName } from './edge-name.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import type { Drawn } from './use-drawing.ts'

/** The drawing as two tables, for those who do not see it or would rather read: with everything that can be done there. */
export function GraphList({ drawn }: { readonly drawn: Drawn }) {
  return (
    <div className="graph-list">
      <NodeTable drawn={drawn} />
      <EdgeTable drawn={drawn} />
    </div>
  )
}

function NodeTable({ drawn: { session, changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const types = useTexts(NODE_TYPES)
  const { state, change } = useAddress(GRAPH)
  const { view, expand } = session
  const nodes = [...changed.drawing.nodes].sort((a, b) => b.degree - a.degree)
  const isPathTo = state.pathFrom !== '' && state.pathTo === ''
  const findPath = (id: string) => change(isPathTo ? { pathTo: id } : { pathFrom: id, pathTo: '' })
  return (
    <table>
      <caption>{t.nodes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.type}</th>
          <th scope="col">{t.degree}</th>
          <th scope="col">{t.notDrawn}</th>
          <th scope="col">{t.actions}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map(({ id, label, type, degree, hidden }) => (
          <tr key={id} aria-selected={id === state.selected}>
            <th scope="row">
              <button type="button" className="graph-more" title={t.evidence} onClick={() => view.select(id)}>
                <TypeMark type={type} />
                <span lang="zh">{label}</span>
              </button>
            </th>
            <td>{types[type]}</td>
            <td data-label={t.degree}>{degree}</td>
            <td data-label={t.notDrawn}>{hidden}</td>
            <td>
              <RowButton name={t.expandRow} of={label} act={() => void expand(id)} />
              <RowButton name={t.hideRow} of={label} act={() => view.hide([id])} />
              <RowButton name={isPathTo ? t.pathToRow : t.pathRow} of={label} act={() => findPath(id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EdgeTable({ drawn: { session, changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const edgeName = useEdgeName()
  const { selected } = useAddress(GRAPH).state
  const { nodes, edges } = changed.drawing
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return (
    <table>
      <caption>{t.edges}</caption>
      <thead>
        <tr>
          <th scope="col">{t.source}</th>
          <th scope="col">{t.relation}</th>
          <th scope="col">{t.target}</th>
          <th scope="col">{t.places}</th>
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => (
          <tr key={edge.id} aria-selected={edge.id === selected}>
            <td lang="zh">{labels.get(edge.source)}</td>
            <td>
              <button
                type="button"
                className="graph-more"
                title={t.evidence}
                onClick={() => session.view.select(edge.id)}
              >
                {edgeName(edge)}
              </button>
            </td>
            <td lang="zh">{labels.get(edge.target)}</td>
            <td data-label={t.places}>{edge.weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RowButton({ name, of, act }: { readonly name: string; readonly of: string; act(): void }) {
  return (
    <button type="button" className="button" aria-label={`${name} ${of}`} onClick={act}>
      {name}
    </button>
  )
}
