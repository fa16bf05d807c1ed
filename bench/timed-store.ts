import type { GraphStore, Parameters, Row, Transaction } from '../src/graph/store.ts'

/** How often a statement ran, and how long all that took. */
export interface Spent {
  readonly times: number
  readonly seconds: number
}

type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>

/** A store that keeps count of its statements, by their names; `commit` stands for the end of a transaction. */
export function timedStore(store: GraphStore): { timed: GraphStore; spent: ReadonlyMap<string, Spent> } {
  const spent = new Map<string, Spent>()
  let ended = 0
  /** A statement that was sent early began when the one before it had ended. */
  const spend = (statement: string, sent: number): void => {
    const { times, seconds } = spent.get(statement) ?? { times: 0, seconds: 0 }
    const started = Math.max(sent, ended)
    ended = performance.now()
    spent.set(statement, { times: times + 1, seconds: seconds + (ended - started) / 1000 })
  }
  const timedRun =
    (run: Run): Run =>
    async (statement, parameters) => {
      const sent = performance.now()
      const rows = await run(statement, parameters)
      spend(statement, sent)
      return rows
    }
  const timed: GraphStore = {
    ...store,
    query: timedRun(store.query),
    write: async (work) => {
      let worked = 0
      const result = await store.write(async (transaction) => {
        const run = timedRun(transaction.run)
        const send: Transaction['send'] = (statement, parameters) => {
          run(statement, parameters).catch(() => undefined)
        }
        const done = await work({ run, send })
        worked = performance.now()
        return done
      })
      spend('commit', worked)
      return result
    },
  }
  return { timed, spent }
}
