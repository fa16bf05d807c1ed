import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Values as JSON Lines. */
export async function* writeLines(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`
}

/** The values of JSON Lines; what is no JSON throws a SyntaxError. */
export async function* readLines(stream: Readable): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line)
  }
}
