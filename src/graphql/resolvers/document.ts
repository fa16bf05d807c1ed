import { covered } from '../coverage.ts'
import { diagnosticsOf } from '../diagnostics.ts'
import { entitiesInDocument } from '../entity-list.ts'
import { sectionsOf, textOf } from '../evidence.ts'
import type { DocumentResolvers } from '../generated/schema.ts'
import { indicatorsInDocument } from '../indicator-list.ts'
import { measuresInDocument } from '../measure-list.ts'
import { mentionsInDocument } from '../mention-list.ts'
import { policyOfText } from '../policy-text.ts'
import { relationsInDocument } from '../relation-list.ts'

export const document: DocumentResolvers = {
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
