import type { Formula } from './formula.ts'

/** Ids by what they are of: whatever meets the filter hangs on one of them. */
export type Anchor = Readonly<Record<string, readonly string[]>>

/** The narrowest anchor that a filter gives; undefined where it may be met anywhere. */
export function anchorOf<Leaf>(
  formula: Formula<Leaf>,
  anchorsOf: (leaf: Leaf) => readonly Anchor[],
): Anchor | undefined {
  const anchors: (Anchor | undefined)[] = []
  for (const step of formula) {
    if (step.op === 'LEAF') anchors.push(narrowest(anchorsOf(step.leaf)))
    else
      anchors.push(
        joint(
          step.op,
          step.of.map((index) => anchors[index]),
        ),
      )
  }
  return anchors.at(-1)
}

function joint(op: 'AND' | 'OR' | 'NOT', parts: readonly (Anchor | undefined)[]): Anchor | undefined {
  const given = parts.filter((part) => part !== undefined)
  if (op === 'AND') return narrowest(given)
  return op === 'OR' && given.length === parts.length ? union(given) : undefined
}

/** Much hangs on a document, so one counts as a hundred of anything else. */
const weightOf = (anchor: Anchor): number =>
  Object.entries(anchor).reduce((sum, [of, ids]) => sum + ids.length * (of === 'documents' ? 100 : 1), 0)

const narrowest = (anchors: readonly Anchor[]): Anchor | undefined =>
  [...anchors].sort((a, b) => weightOf(a) - weightOf(b)).at(0)

function union(anchors: readonly Anchor[]): Anchor {
  const joined: Record<string, string[]> = {}
  for (const [of, ids] of anchors.flatMap((anchor) => Object.entries(anchor)))
    joined[of] = [...(joined[of] ?? []), ...ids]
  return Object.fromEntries(Object.entries(joined).map(([of, ids]) => [of, [...new Set(ids)]]))
}
