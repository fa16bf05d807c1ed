import { ofDocument } from '../facts/brief.ts'
import { covered } from '../facts/coverage.ts'
import { diagnosticsOf } from '../facts/diagnostics.ts'
import { sectionsOf, textOf } from '../facts/evidence.ts'
import type { DocumentResolvers } from '../generated/schema.ts'
import { entitiesInDocument } from '../lists/entity-list.ts'
import { indicatorsInDocument } from '../lists/indicator-list.ts'
import { measuresInDocument } from '../lists/measure-list.ts'
import { mentionsInDocument } from '../lists/mention-list.ts'
import { relationsInDocument } from '../lists/relation-list.ts'
import { policyOfText } from '../walks/policy-text.ts'

export const document: DocumentResolvers = {
  series: ofDocument(({ series }) => series ?? null),
  number: ofDocument(({ number }) => number ?? null),
  date: ofDocument(({ date }) => date ?? null),
  publisher: ofDocument(({ publisher }) => publisher ?? null),
  authors: ofDocument(({ authors }) => authors ?? []),
  text: ({ id }, _, context) => textOf(context, id),
  sections: ({ id }, _, context) => sectionsOf(context, id),
  policy: ({ id }, _, context) => policyOfText(context, id),
  mentions: ({ id }, args, context) => mentionsInDocument(context, id, args),
  entities: ({ id }, args, context) => covered(context, entitiesInDocument(context, id, args), { id: [id] }),
  measures: ({ id }, args, context) => covered(context, measuresInDocument(context, id, args), { id: [id] }),
  relations: ({ id }, args, context) => relationsInDocument(context, id, args),
  indicators: ({ id }, args, context) => covered(context, indicatorsInDocument(context, id, args), { id: [id] }),
  diagnostics: ({ id }, _, context) => diagnosticsOf(context, id),
}
