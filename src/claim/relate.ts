import type { Entity } from '../entity/entity.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Relation } from './claim.ts'
import type { Government } from './govern.ts'
import { nameRelations } from './name-relations.ts'
import type { Places } from './places.ts'
import type { Said } from './said.ts'

/** A relation found at one place. */
export type Found = Omit<Relation, 'from' | 'to' | 'evidence'> & {
  readonly from: Entity
  readonly to: Entity
  readonly quote: Span
}

/** All relations that the text states, each once with all its places, within the domain and range of the ontology. */
export function relationsOf(
  text: DocumentText,
  said: readonly Said[],
  places: Places,
  relationTypes: Ontology['relationTypes'],
): readonly Relation[] {
  const found = [...nameRelations(text, places), ...said.flatMap(spokenRelations)]
  const relations = new Map<string, Relation>()
  for (const { from, to, quote, ...finding } of found) {
    const rule = relationTypes[finding.type]
    if (from.id === to.id || !rule.from.includes(from.type) || !rule.to.includes(to.type)) continue
    if (rule.sameType && from.type !== to.type) continue
    const [first, second] = rule.symmetric && to.id < from.id ? [to, from] : [from, to]
    const key = `${finding.type} ${first.id} ${second.id}`
    const known = relations.get(key)
    relations.set(
      key,
      known
        ? { ...known, evidence: [...known.evidence, quote] }
        : { ...finding, from: first.id, to: second.id, evidence: [quote] },
    )
  }
  return [...relations.values()]
}

/** What the cues of a statement say of the one who acts and what they govern. */
function spokenRelations(said: Said): readonly Found[] {
  return said.governed.flatMap((government) => {
    const actor = actorAt(said, government)
    if (!actor) return []
    return stated(said, government).map((relation): Found => {
      const [from, to] = relation.reverse
        ? [government.place.entity, actor.entity]
        : [actor.entity, government.place.entity]
      const quote = actor.span ? union(actor.span, government.quote) : government.quote
      return {
        type: relation.type,
        from,
        to,
        quote,
        rule: government.governor?.rule ?? '',
        assertion: actor.span ? 'STATED' : 'INFERRED',
      }
    })
  })
}

function stated({ status }: Said, { governor, cue, place }: Government) {
  return (governor?.relations ?? []).filter(
    ({ to, when, words }) =>
      to.includes(place.entity.type) && (!when || when.includes(status)) && (!words || words.includes(cue ?? '')),
  )
}

/** The subject of the clause, or of those before it; else who acts in the whole statement. */
function actorAt({ statement, actor }: Said, { place }: Government): { entity: Entity; span?: Span } | undefined {
  const before = statement.clauses.filter((clause) => clause.start <= place.start)
  const clause = before.findLast(
    (candidate) => typeof candidate.subject === 'object' && candidate.subject.end <= place.start,
  )
  return clause && typeof clause.subject === 'object' ? { entity: clause.subject.entity, span: clause.subject } : actor
}

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
