// What the tests ask of a page with a graph view: each function here is called by name from outside.
import { createGraphView } from './built/graph-view.js'

const element = document.getElementById('graph')
const told = { selected: [], opened: [], expanded: [], changes: 0 }
let last
let view = open()

function open() {
  return createGraphView(element, {
    onSelect: (selection) => told.selected.push(selection?.id ?? null),
    onOpen: ({ id }) => told.opened.push(id),
    onExpand: (id) => told.expanded.push(id),
    onChange: (change) => {
      told.changes++
      last = change
    },
  })
}

/** A graph of so many nodes, each joined to others that are always the same. */
function grid(nodes, edges, prefix = 'n') {
  const types = ['NEW_AREA', 'REGION', 'PLATFORM', 'ENTERPRISE', 'POLICY', 'INDUSTRY', 'MEASURE', 'INDICATOR']
  const id = (index) => `${prefix}${index % nodes}`
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: id(index),
      type: types[(index * 7) % types.length],
      label: `第${index}号国家级新区`,
      degree: 1 + ((index * 13) % 17),
      hidden: 0,
    })),
    edges: Array.from({ length: edges }, (_, index) => ({
      id: `${prefix}e${index}`,
      source: id(index),
      target: id(index * 31 + 17 * Math.floor(index / nodes) + 1),
      type: index % 2 ? 'CITES' : 'FOCUSES_ON',
      role: index % 2 ? 'BUILDS' : null,
      weight: 1,
    })),
  }
}

/** Milliseconds until a graph is laid out and on the screen. */
async function draw(graph) {
  const started = performance.now()
  view.show(graph)
  await frame()
  await frame()
  return performance.now() - started
}

const frame = () => new Promise(requestAnimationFrame)

/** Frames a second while the drawing is dragged about for so many milliseconds. */
async function pan(milliseconds) {
  const surface = element.querySelector('canvas')
  const at = (type, x, y) =>
    surface.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, button: 0, buttons: 1 }))
  at('mousedown', 4, 4)
  const started = performance.now()
  let frames = 0
  while (performance.now() - started < milliseconds) {
    const turn = (performance.now() - started) / 200
    at('mousemove', 4 + 200 * (1 - Math.cos(turn)), 4 + 200 * Math.sin(turn))
    await frame()
    frames++
  }
  const seconds = (performance.now() - started) / 1000
  at('mouseup', 4, 4)
  return frames / seconds
}

const positions = () => Object.fromEntries(last.drawing.nodes.map(({ id, position }) => [id, position]))

/** Opens and closes neighbours so many times. */
async function expandAndUndo(times) {
  const graph = grid(60, 90)
  view.show(graph)
  for (let time = 0; time < times; time++) {
    const more = grid(12, 12, `t${time}-`)
    const joined = { id: `j${time}`, source: 'n0', target: `t${time}-0`, type: 'CITES', role: 'BUILDS', weight: 1 }
    view.add({ nodes: [graph.nodes[0], ...more.nodes], edges: [...more.edges, joined] })
    if (time % 10 === 0) await frame()
    view.undo()
  }
}

/** Ends the view and opens another one, so many times. */
function reopen(times) {
  for (let time = 0; time < times; time++) {
    view.destroy()
    view = open()
    view.show(grid(40, 60))
  }
}

async function pngSize() {
  const picture = await createImageBitmap(await view.png())
  return [picture.width, picture.height]
}

Object.assign(globalThis, {
  graphView: new Proxy({}, { get: (_, name) => view[name] }),
  told,
  grid,
  draw,
  pan,
  positions,
  expandAndUndo,
  reopen,
  pngSize,
  drawn: () => ({ nodes: last.drawing.nodes.length, edges: last.drawing.edges.length }),
})
