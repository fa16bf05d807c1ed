/** What is, what was before it, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

/** Steps that can be taken back; without a bound a long session would hold every graph it ever drew. */
const MOST_STEPS = 100

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** A new present; what was taken back is forgotten. */
export function record<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] }
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** One step forward again; the same history where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [after, ...rest] = future
  return after === undefined ? history : { past: [...past, present], present: after, future: rest }
}
