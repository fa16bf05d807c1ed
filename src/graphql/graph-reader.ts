import DataLoader from 'dataloader'
import type { z } from 'zod'
import type { GraphStore, Parameters, Value } from '../graph/store.ts'

/** A file of cypher/ with the shape of its rows. */
export interface Statement<T> {
  readonly name: string
  readonly row: z.ZodType<T>
}

/** A statement that answers many questions at once; `over` is the parameter that lists them, `group` in a row its question. */
export interface BatchedStatement<T> extends Statement<T> {
  readonly over: 'ids' | 'groups' | 'ends'
}

/** One question of a batched statement; `key` comes back as `group`. */
export interface Question {
  readonly key: string
  readonly value: Value
}

/** Reads the store for one request: what is asked in the same tick of a batched statement goes as one. */
export interface GraphReader {
  all<T>(statement: Statement<T>, parameters: Parameters): Promise<T[]>
  each<T>(statement: BatchedStatement<T>, question: Question, parameters?: Parameters): Promise<T[]>
}

type Batches<T> = DataLoader<Question, T[], string>

export function createGraphReader(store: GraphStore): GraphReader {
  const batches = new Map<string, unknown>()

  function batchesOf<T>(statement: BatchedStatement<T>, parameters: Parameters): Batches<T> {
    const name = statement.name + JSON.stringify(parameters)
    const known = batches.get(name) ?? createBatches(store, statement, parameters)
    batches.set(name, known)
    // The name holds the statement's, so the rows are its rows.
    return known as Batches<T>
  }

  return {
    all: async ({ name, row }, parameters) => (await store.query(name, parameters)).map((found) => row.parse(found)),
    each: (statement, question, parameters = {}) => batchesOf(statement, parameters).load(question),
  }
}

function createBatches<T>(store: GraphStore, { name, over, row }: BatchedStatement<T>, parameters: Parameters) {
  return new DataLoader<Question, T[], string>(
    async (questions) => {
      const values = questions.map(({ value }) => value)
      const answers = new Map<string, T[]>(questions.map(({ key }) => [key, []]))
      for (const answer of await store.query(name, { ...parameters, [over]: values })) {
        answers.get(String(answer.group))?.push(row.parse(answer))
      }
      return questions.map(({ key }) => answers.get(key) ?? [])
    },
    { cacheKeyFn: ({ key }) => key },
  )
}

/** Asks a statement over `$ids` for one id. */
export const ofId = (id: string): Question => ({ key: id, value: id })

/** Asks a statement over `$groups` for what belongs to any entity that has this name, folded. */
export const ofName = (name: string): Question => ({ key: name, value: { key: name, keys: [name] } })

/** Asks a statement over `$groups` for what belongs to any of these ids, as one answer. */
export const ofAny = (ids: readonly string[]): Question => {
  const key = ids.join(' ')
  return { key, value: { key, ids } }
}
