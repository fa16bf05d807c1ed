interface End {
  readonly id: string
}

/** What a step of the API's lineage says of its place. */
export interface Step {
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH'
  readonly depth: number
  readonly type: string
  readonly role: string | null
  readonly date: string | null
  readonly from: End
  readonly to: End
}

/** Where something stands in a lineage: left of the policy in the middle what it rests on, right of it what rests on it. */
export interface Card<S extends Step> {
  /** The same thing may stand on both sides: an area that issued a policy and carries it out. */
  readonly key: string
  readonly node: S['from'] | S['to']
  /** The card that the first step to this one came from; null in the middle. */
  readonly parent: string | null
  /** 0 in the middle, negative upstream. */
  readonly column: number
  readonly date: string | null
}

/** A step between two cards, the right one of which rests on the left one. */
interface Link<S extends Step> {
  readonly key: string
  readonly left: string
  readonly right: string
  readonly step: S
}

export interface Placed<S extends Step> {
  readonly cards: readonly Card<S>[]
  readonly links: readonly Link<S>[]
}

/** The steps of a lineage, level by level as the API gives them, as cards in columns with links between them. */
export function placeCards<S extends Step>(root: S['from'] | S['to'], steps: readonly S[]): Placed<S> {
  const cards = new Map<string, Card<S>>([[root.id, { key: root.id, node: root, parent: null, column: 0, date: null }]])
  const links = steps.map((step, index) => {
    const isUpstream = step.direction === 'UPSTREAM'
    const keyOf = ({ id }: End) => (id === root.id ? id : `${isUpstream ? 'up' : 'down'}-${id}`)
    const [left, right] = endsOf(step)
    const [node, near] = isUpstream ? [left, right] : [right, left]
    const column = isUpstream ? -step.depth : step.depth
    const key = keyOf(node)
    if (!cards.has(key)) cards.set(key, { key, node, parent: keyOf(near), column, date: step.date })
    return { key: `step-${index}`, left: keyOf(left), right: keyOf(right), step }
  })
  return { cards: [...cards.values()], links }
}

/** What is rested on, and what rests on it: `from` rests on `to`, unless it makes it. */
export function endsOf<S extends Step>({
  type,
  role,
  from,
  to,
}: S): readonly [S['from'] | S['to'], S['from'] | S['to']] {
  const makesIt = type === 'PROMOTES' || role === 'BUILDS'
  return makesIt ? [from, to] : [to, from]
}
