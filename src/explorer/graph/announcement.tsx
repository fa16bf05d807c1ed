import { SYMMETRIC } from '../../graph-view/graph.ts'
import { useAddress } from '../address/location.ts'
import { NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { useEdgeName } from './edge-name.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'
import type { Drawn } from './use-drawing.ts'

/** Says what is chosen, and how much is drawn, to those who do not see it. */
export function Announcement({ drawn: { changed } }: { readonly drawn: Drawn }) {
  const t = useTexts(GRAPH_TEXTS)
  const types = useTexts(NODE_TYPES)
  const edgeName = useEdgeName()
  const { selected, list } = useAddress(GRAPH).state
  const { nodes, edges } = changed.drawing
  const node = nodes.find(({ id }) => id === selected)
  const edge = edges.find(({ id }) => id === selected)
  const labelOf = (id: string): string => nodes.find((one) => one.id === id)?.label ?? ''
  return (
    <p className="graph-status soft small">
      <span role="status">
        {node && t.selectedNode(node.label, types[node.type], node.degree, node.hidden)}
        {edge && t.selectedEdge(labelOf(edge.source), edgeName(edge), labelOf(edge.target), SYMMETRIC.has(edge.type))}
        {!node && !edge && t.shown(nodes.length, edges.length)}
      </span>
      {!node && !edge && !list && <span className="graph-hint">{t.hint}</span>}
    </p>
  )
}
