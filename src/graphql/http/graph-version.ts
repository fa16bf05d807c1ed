import { z } from 'zod'
import type { GraphStore } from '../../graph/store.ts'

/** The version of the graph, which every ingest changes, whichever process does it. */
export interface GraphVersion {
  /** As it is when this is called, or later; empty while the store is away. Those who call at once ask the store once. */
  now(): Promise<string>
  /** As it was last seen; empty before that. */
  last(): string
  /** Is told when another version has been seen. */
  onChange(told: () => void): void
}

const graph = z.object({ version: z.string() })

export function graphVersion(store: GraphStore): GraphVersion {
  let seen = ''
  let changed = () => {}
  let reading: Promise<string> = Promise.resolve('')
  let waiting: Promise<string> | undefined

  async function read(): Promise<string> {
    const rows = await store.query('read-graph').catch(() => [])
    const version = rows.map((row) => graph.safeParse(row).data?.version ?? '').at(0) ?? ''
    if (version !== seen) changed()
    seen = version
    return version
  }

  return {
    // What is being read may be older than the question, so who asks meanwhile waits for the next reading.
    now() {
      waiting ??= reading.then(() => {
        waiting = undefined
        reading = read()
        return reading
      })
      return waiting
    },
    last: () => seen,
    onChange(told) {
      changed = told
    },
  }
}
