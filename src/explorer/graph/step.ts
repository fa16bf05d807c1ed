import type { Drawing } from '../../graph-view/drawing.ts'
import type { Selection } from '../../graph-view/graph-view.ts'
import { hrefOf, readAddress } from '../address/address.ts'
import { EVIDENCE, navigate, withEvidence } from '../address/location.ts'
import { GRAPH, type GraphState } from './graph-address.ts'

/** What the address says of the graph. */
export const addressNow = (): GraphState => readAddress(GRAPH, new URL(window.location.href).searchParams).state

interface StepOptions {
  /** The ids that the evidence panel shows; what it shows already where not given. */
  readonly evidence?: readonly string[]
  readonly replace?: boolean
}

/** Changes what the address says of the graph. */
export function stepTo(change: Partial<GraphState>, { evidence, replace = false }: StepOptions = {}): void {
  const shown = evidence ?? new URL(window.location.href).searchParams.getAll(EVIDENCE)
  navigate(withEvidence(hrefOf(GRAPH, { ...addressNow(), ...change }), shown), { replace })
}

/** Chooses a node or an edge and opens its evidence: one step, however many are looked at one after the other. */
export function choose(selection: Selection | null, drawing: Drawing): void {
  const { selected: before, pathFrom, pathTo } = addressNow()
  const selected = selection?.id ?? ''
  if (selected === before) return
  const isOtherEnd = selection?.kind === 'node' && pathFrom !== '' && pathTo === '' && selected !== pathFrom
  if (isOtherEnd) stepTo({ pathTo: selected, selected: '' })
  else stepTo({ selected }, { evidence: evidenceOf(selection, drawing), replace: before !== '' && selected !== '' })
}

/** What the evidence panel can tell of it: of a node itself, of an edge the fact behind it. */
function evidenceOf(selection: Selection | null, { edges }: Drawing): string[] {
  if (!selection || selection.kind === 'node') return selection ? [selection.id] : []
  const fact = edges.find(({ id }) => id === selection.id)?.fact
  return fact ? [fact.id] : []
}
