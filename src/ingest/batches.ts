import type { Source } from './source-file.ts'

const MOST_DOCUMENTS = 32
const MOST_CHARACTERS = 500_000

/** Sources in groups that a transaction can bear: few enough to hold in memory, enough to be worth a commit. */
export async function* batches(sources: AsyncIterable<Source> | Iterable<Source>): AsyncGenerator<Source[]> {
  let batch: Source[] = []
  let characters = 0
  for await (const source of sources) {
    batch.push(source)
    characters += 'text' in source ? source.text.length : 0
    if (batch.length < MOST_DOCUMENTS && characters < MOST_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
