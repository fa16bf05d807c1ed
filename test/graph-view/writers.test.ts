import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/graph-view/drawing.ts'
import { writeGexf } from '../../src/graph-view/write-gexf.ts'
import { writeJson } from '../../src/graph-view/write-json.ts'
import { writeSvg } from '../../src/graph-view/write-svg.ts'
import { edge, node } from './sample.ts'

const graph = {
  nodes: [
    node('a', {
      type: 'NEW_AREA',
      kind: 'STATE',
      label: '<script>alert("贵安")</script> & co\u0000',
      degree: 9,
      hidden: 7,
    }),
    node('b', { type: 'MEASURE', label: '推进合作', node: { status: 'ADVISED' } }),
    node('nowhere'),
  ],
  edges: [edge('b', 'a', { type: 'CITES', role: 'COOPERATION' }), edge('a', 'b', { id: 'c', type: 'COOPERATES_WITH' })],
}
const drawing = drawingOf(
  graph,
  new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 50 }],
  ]),
)

/** The names of all elements, where they are closed in order; it throws where they are not. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, slash, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/g)) {
    if (slash && open.pop() !== name) throw new Error(`</${name}> closes nothing.`)
    if (!slash) names.push(name)
    if (!slash && !self) open.push(name)
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> stays open.`)
  return names
}

describe('GEXF', () => {
  const gexf = writeGexf(drawing)

  it('is well-formed, and holds names as text', () => {
    const names = elementsOf(gexf)
    expect(names.filter((name) => name === 'node')).toHaveLength(2)
    expect(names.filter((name) => name === 'edge')).toHaveLength(2)
    expect(gexf).toContain('label="&lt;script&gt;alert(&quot;贵安&quot;)&lt;/script&gt; &amp; co"')
  })

  it('says version, types, roles, status, colour and place', () => {
    expect(gexf).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">')
    expect(gexf).toContain('<attvalue for="type" value="NEW_AREA"/>')
    expect(gexf).toContain('<attvalue for="status" value="ADVISED"/>')
    expect(gexf).toContain('<attvalue for="role" value="COOPERATION"/>')
    expect(gexf).toContain('<viz:color r="179" g="38" b="30"/>')
    expect(gexf).toContain('<viz:position x="100.00" y="-50.00" z="0"/>')
  })

  it('says of a relation that has no direction that it is symmetric, as other programs do not mix the two', () => {
    expect(gexf).toMatch(/id="b-a"[^>]*><attvalues>.*?for="symmetric" value="false"/)
    expect(gexf).toMatch(/id="c"[^>]*><attvalues>.*?for="symmetric" value="true"/)
    expect(gexf).not.toMatch(/undirected|mutual/)
  })
})

describe('SVG', () => {
  const svg = writeSvg(drawing, 'light')

  it('is well-formed and draws nodes, edges, arrows and names', () => {
    const names = elementsOf(svg)
    expect(names[0]).toBe('svg')
    expect(names.filter((name) => name === 'line')).toHaveLength(2)
    expect(names.filter((name) => name === 'circle')).toHaveLength(1)
    expect(names.filter((name) => name === 'polygon')).toHaveLength(2)
    expect(svg).toContain('推进合作')
    expect(svg).not.toContain('<script')
  })

  it('holds all of the drawing', () => {
    expect(svg).toContain('viewBox="-80 -80 260 210"')
  })

  it('differs between light and dark', () => {
    expect(writeSvg(drawing, 'dark')).not.toBe(svg)
  })
})

describe('JSON', () => {
  it('is what the API gave, with places', () => {
    const { nodes, edges } = JSON.parse(writeJson(drawing))
    expect(nodes[1]).toEqual({ ...graph.nodes[1], position: { x: 100, y: 50 } })
    expect(edges).toEqual(graph.edges)
  })
})
