import type { Value } from '../graph/store.ts'

/** Properties by name; null for one that is to be absent. */
export type Changes = Readonly<Record<string, Value>>

/** The wanted properties that differ from those that are there. */
export function changesOf(stored: Readonly<Record<string, unknown>>, wanted: Changes): Changes {
  const differing = Object.entries(wanted).filter(([key, value]) => !isSame(stored[key] ?? null, value))
  return Object.fromEntries(differing)
}

function isSame(a: unknown, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((item, index) => item === b[index])
}
