import type { GraphStore, Parameters, Row } from '../src/graph/store.ts'

/** How often a statement ran, and how long all that took. */
export interface Spent {
  readonly times: number
  readonly seconds: number
}

type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>

/** A store that keeps count of its statements, by their names; `commit` stands for the end of a transaction. */
export function timedStore(store: GraphStore): { timed: GraphStore; spent: ReadonlyMap<string, Spent> } {
  const spent = new Map<string, Spent>()
  const spend = (statement: string, started: number): void => {
    const { times, seconds } = spent.get(statement) ?? { times: 0, seconds: 0 }
    spent.set(statement, { times: times + 1, seconds: seconds + (performance.now() - started) / 1000 })
  }
  const timedRun =
    (run: Run): Run =>
    async (statement, parameters) => {
      const started = performance.now()
      const rows = await run(statement, parameters)
      spend(statement, started)
      return rows
    }
  const timed: GraphStore = {
    ...store,
    query: timedRun(store.query),
    write: async (work) => {
      let worked = 0
      const result = await store.write(async (transaction) => {
        const done = await work({ run: timedRun(transaction.run) })
        worked = performance.now()
        return done
      })
      spend('commit', worked)
      return result
    },
  }
  return { timed, spent }
}
