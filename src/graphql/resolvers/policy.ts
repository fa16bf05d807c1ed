import { ofEntity } from '../facts/brief.ts'
import type { PolicyResolvers } from '../generated/schema.ts'
import { textOfPolicy } from '../walks/policy-text.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const policy: PolicyResolvers = {
  ...entityFields,
  stage: ofEntity(({ stage }) => stage ?? 'ISSUED'),
  documentNumber: ofEntity(({ documentNumber }) => documentNumber ?? null),
  date: ofEntity(({ date }) => date ?? null),
  document: ({ id }, _, context) => textOfPolicy(context, id),
  issuers: related('Policy.issuers', 'ISSUED_BY', 'OUTGOING'),
  appliesTo: related('Policy.appliesTo', 'APPLIES_TO', 'OUTGOING'),
  promotes: related('Policy.promotes', 'PROMOTES', 'OUTGOING'),
  basedOn: related('Policy.basedOn', 'BASED_ON', 'OUTGOING'),
  implementedBy: related('Policy.implementedBy', 'BASED_ON', 'INCOMING'),
  partOf: related('Policy.partOf', 'PART_OF', 'OUTGOING'),
  parts: related('Policy.parts', 'PART_OF', 'INCOMING'),
}
