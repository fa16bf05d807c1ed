// Asks which measures cite cooperation with a new area: node --import tsx ask.ts [ADDRESS [NEW_AREA]]
import { CooperationDocument, type CooperationQuery, type TypedDocumentString } from './generated/graphql.ts'

const [address = 'http://127.0.0.1:4000/graphql', area = '贵安'] = process.argv.slice(2)

type Measure = CooperationQuery['measures']['nodes'][number]

/** Asks an operation: its variables and its answer are of the types that the schema gives them. */
async function ask<Answer, Variables>(
  operation: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

/** Every measure, page after page. */
async function* measures(): AsyncGenerator<Measure> {
  let after: string | null | undefined = null
  do {
    const { measures: page }: CooperationQuery = await ask(CooperationDocument, { area, after })
    yield* page.nodes
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
}

for await (const { text, citations } of measures()) {
  console.log(text)
  for (const { entity, evidence } of citations) {
    for (const { quote, start, end, document } of evidence) {
      console.log(`  ${entity.name}: 《${document.title}》 ${start}–${end} ${quote}`)
    }
  }
}
