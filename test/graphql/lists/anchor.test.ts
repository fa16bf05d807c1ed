import { expect, it } from 'vitest'
import { type Anchor, anchorOf } from '../../../src/graphql/lists/anchor.ts'
import { formulaOf, type Nested } from '../../../src/graphql/lists/formula.ts'

interface Own {
  readonly cited?: readonly string[]
  readonly documents?: readonly string[]
  readonly text?: string
}

const anchorsOf = ({ cited, documents }: Own): Anchor[] => [
  ...(cited ? [{ cited }] : []),
  ...(documents ? [{ documents }] : []),
]

it.each<[string, Nested<Own>, Anchor | undefined]>([
  ['what a condition names', { cited: ['e1'] }, { cited: ['e1'] }],
  ['an entity rather than a document', { cited: ['e1', 'e2'], documents: ['d1'] }, { cited: ['e1', 'e2'] }],
  ['the narrowest of what must all be met', { and: [{ cited: ['e1', 'e2'] }, { cited: ['e3'] }] }, { cited: ['e3'] }],
  [
    'all that alternatives name',
    { or: [{ cited: ['e1'] }, { cited: ['e1', 'e2'] }, { documents: ['d1'] }] },
    { cited: ['e1', 'e2'], documents: ['d1'] },
  ],
  ['nothing where one alternative names nothing', { or: [{ cited: ['e1'] }, { text: 'x' }] }, undefined],
  ['what stands beside such alternatives', { documents: ['d1'], or: [{ text: 'x' }] }, { documents: ['d1'] }],
  ['nothing of what must not be met', { not: { cited: ['e1'] } }, undefined],
  ['no place at all where no alternative is given', { or: [] }, {}],
  ['no place at all where a name means nothing', { cited: [] }, { cited: [] }],
])('a list starts from %s', (_, filter, anchor) => {
  expect(anchorOf(formulaOf(filter), anchorsOf)).toEqual(anchor)
})
