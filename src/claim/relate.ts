import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { DocumentText } from '../text/text.ts'
import type { Relation } from './claim.ts'
import type { Found } from './found.ts'
import { nameRelations } from './name-relations.ts'
import { pairRelations } from './pair-relations.ts'
import { placeRelations } from './place-relations.ts'
import type { Places } from './places.ts'
import { policyRelations } from './policy-relations.ts'
import type { Said } from './said.ts'
import { spokenRelations } from './spoken-relations.ts'
import { anyOf } from './words.ts'

/** All relations that the text states, each once with all its places, within the domain and range of the ontology. */
export function relationsOf(
  text: DocumentText,
  said: readonly Said[],
  places: Places,
  subject: Entity | undefined,
  { cues, relationTypes }: { readonly cues: Cues } & Pick<Ontology, 'relationTypes'>,
): readonly Relation[] {
  const reading = text.reading.text
  const granting = new RegExp(`(?:${anyOf(cues.granting)})$`)
  const spoken = said.flatMap((statement) => [
    ...spokenRelations(reading, statement, granting),
    ...pairRelations(reading, statement, cues),
    ...placeRelations(reading, statement, places, cues),
    ...policyRelations(reading, statement, places, cues),
  ])
  return gather([...nameRelations(reading, places, subject, cues), ...spoken], relationTypes)
}

function gather(found: readonly Found[], relationTypes: Ontology['relationTypes']): readonly Relation[] {
  const relations = new Map<string, Relation>()
  for (const { from, to, quote, ...finding } of found) {
    const rule = relationTypes[finding.type]
    if (from.id === to.id || !rule.from.includes(from.type) || !rule.to.includes(to.type)) continue
    if (rule.sameType && from.type !== to.type) continue
    const [first, second] = rule.symmetric && to.id < from.id ? [to, from] : [from, to]
    const key = `${finding.type} ${first.id} ${second.id}`
    const known = relations.get(key)
    const evidence = [...(known?.evidence ?? []), { start: quote.start, end: quote.end }]
    relations.set(key, known ? { ...known, evidence } : { ...finding, from: first.id, to: second.id, evidence })
  }
  return [...relations.values()]
}
