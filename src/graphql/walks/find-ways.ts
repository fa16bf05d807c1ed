/** How far and how much is searched. */
interface Search {
  /** Steps of a way. */
  readonly maxLength: number
  /** Ways. */
  readonly first: number
}

type Neighbors = ReadonlyMap<string, ReadonlySet<string>>

/** Nodes that the search may come to, so that it ends in a graph where nearly everything is joined. */
const MAX_STEPS = 100_000

/** The ways between two nodes that come to no node twice, the shortest first, then in the order of their nodes. Pure. */
export function findWays(neighbors: Neighbors, from: string, to: string, { maxLength, first }: Search) {
  const ordered = new Map([...neighbors].map(([id, others]) => [id, [...others].sort()]))
  const distances = distancesTo(to, neighbors)
  const ways: string[][] = []
  let steps = 0
  const isOver = (): boolean => ways.length > first || steps > MAX_STEPS

  function goOn(way: readonly string[], left: number): void {
    const last = way.at(-1) ?? from
    if (last === to) {
      if (left === 0) ways.push([...way])
      return
    }
    for (const next of ordered.get(last) ?? []) {
      if (isOver()) return
      if ((distances.get(next) ?? Number.POSITIVE_INFINITY) >= left || way.includes(next)) continue
      steps++
      goOn([...way, next], left - 1)
    }
  }

  for (let length = distances.get(from) ?? maxLength + 1; length <= maxLength && !isOver(); length++) {
    goOn([from], length)
  }
  return { ways: ways.slice(0, first), truncated: isOver() }
}

/** How many steps each node is from the end, over what is known. */
function distancesTo(to: string, neighbors: Neighbors): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]])
  let level = [to]
  for (let distance = 1; level.length > 0; distance++) {
    const next = level.flatMap((id) => [...(neighbors.get(id) ?? [])]).filter((id) => !distances.has(id))
    for (const id of next) distances.set(id, distance)
    level = [...new Set(next)]
  }
  return distances
}
