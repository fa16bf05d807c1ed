import type { Parameters, Row, Transaction } from './store.ts'

type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>

/** A transaction that can be waited for before it is ended; `settled` rejects with the first statement's error. */
interface OpenTransaction extends Transaction {
  settled(): Promise<void>
}

/**
 * Runs the statements of a transaction one after the other and none after one that failed, so that work which swallows
 * an error cannot end as if all had been written, whatever the engine would have made of it.
 */
export function inTurn(run: Run): OpenTransaction {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(statement, parameters) {
      const rows = last.then(() => run(statement, parameters))
      last = rows
      // Whoever awaits the rows meets the error, and so does `settled`; nobody may be left to handle it in between.
      rows.catch(() => undefined)
      return rows
    },
    settled: async () => {
      await last
    },
  }
}
