const KEPT_NAMES = 50_000

/** Remembers what was worked out, and forgets all of it once it is too much. */
export function kept<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    if (known.size >= KEPT_NAMES) known.clear()
    const value = work(name)
    known.set(name, value)
    return value
  }
}

/** Works something out once it is asked for, the same for everybody who asks; of a promise, its error too. */
export function once<T extends object>(work: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= work()
    return known
  }
}
