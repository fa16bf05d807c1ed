import type { Parameters, Row, Transaction } from './store.ts'

type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>

/** A transaction that can be waited for before it is ended; `settled` rejects with the first statement's error. */
interface OpenTransaction extends Transaction {
  settled(): Promise<void>
}

/**
 * Runs the statements of a transaction one after the other and none after one that failed, so that work which swallows
 * an error cannot end as if all had been written, whatever the engine would have made of it. `ahead`: the engine itself
 * keeps to that, so it is handed each statement at once, while it still runs those before.
 */
export function inTurn(handOver: Run, { ahead }: { readonly ahead: boolean }): OpenTransaction {
  let last: Promise<unknown> = Promise.resolve()

  function run(statement: string, parameters?: Parameters): Promise<Row[]> {
    const handed = ahead ? heard(handOver(statement, parameters)) : undefined
    const rows = heard(last.then(() => handed ?? handOver(statement, parameters)))
    last = rows
    return rows
  }
  return {
    run,
    send: (statement, parameters) => {
      run(statement, parameters)
    },
    settled: async () => {
      await last
    },
  }
}

/** Whoever awaits a statement meets its error, and so does `settled`; nobody may be left to handle it in between. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
