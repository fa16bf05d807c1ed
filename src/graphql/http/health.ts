import { XinquError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'

/** What `/health` answers: that the process is alive, and whether its store answers. */
export interface Health {
  readonly status: 'ok' | 'waiting'
  readonly store: { readonly engine: string; readonly version: string } | { readonly code: string }
}

export async function healthOf(store: GraphStore): Promise<Health> {
  try {
    const { engine, version } = await store.describe()
    return { status: 'ok', store: { engine, version } }
  } catch (error) {
    return { status: 'waiting', store: { code: error instanceof XinquError ? error.code : 'INTERNAL_SERVER_ERROR' } }
  }
}
