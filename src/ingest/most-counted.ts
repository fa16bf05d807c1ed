/** The value that is counted most often; ties by code points. Undefined where nothing is counted. */
export function mostCounted<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0]
}
