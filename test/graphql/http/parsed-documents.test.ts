import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { parsedDocuments } from '../../../src/graphql/http/parsed-documents.ts'

it('remembers the latest documents, and forgets the oldest once they are too many', async () => {
  const known = parsedDocuments()
  for (let number = 0; number < 1000; number++)
    await known.set(`${number}`, parse(`{ documents(first: ${number}) { nodes { ${'title '.repeat(100)} } } }`))
  expect(await known.get('999')).toMatchObject({ kind: 'Document' })
  expect(await known.get('0')).toBeUndefined()
})
