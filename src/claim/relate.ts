import type { Entity } from '../entity/entity.ts'
import type { Cues } from '../lexicon/cues.ts'
import type { Frame } from '../lexicon/frames.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { RelationType } from '../ontology.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { Relation } from './claim.ts'
import { countRelations } from './count-relations.ts'
import type { Found } from './found.ts'
import { frameFinder } from './frame-relations.ts'
import { listFinder } from './list-relations.ts'
import { nameFinder } from './name-relations.ts'
import { pairFinder } from './pair-relations.ts'
import { partyRelations } from './party-relations.ts'
import { placeFinder } from './place-relations.ts'
import type { Places } from './places.ts'
import { requestRelations } from './request-relations.ts'
import type { Rule } from './rule.ts'
import type { Gathering } from './said.ts'
import { spokenFinder } from './spoken-relations.ts'
import { titleFinder } from './title-relations.ts'

/** Finds all relations that a text states, one statement after the other, each once with all its places, within the domain and range of the ontology. */
export function relationFinder({
  cues,
  frames,
  relationTypes,
}: { readonly cues: Cues; readonly frames: readonly Frame[] } & Pick<Ontology, 'relationTypes'>) {
  const spoken = spokenFinder(cues, relationTypes)
  const pairs = pairFinder(cues)
  const listed = listFinder(cues, relationTypes)
  const located = placeFinder(cues)
  const framed = frameFinder(frames)
  const named = nameFinder(cues)
  const titled = titleFinder(cues)
  return (
    text: DocumentText,
    places: Places,
    entities: readonly Entity[],
    subject: Entity | undefined,
  ): Gathering<Relation> => {
    const reading = text.reading.text
    const gathered = gatherer(relationTypes)
    const listedIn = listed(reading, subject)
    const inLists: Found[] = []
    gathered.add(requestRelations(reading, places))
    gathered.add(partyRelations(reading, entities))
    gathered.add(named(reading, places, subject))
    gathered.add(titled(reading, places, entities))
    return {
      take(said) {
        gathered.add(spoken(reading, said))
        gathered.add(pairs(reading, said))
        gathered.add(located(reading, said))
        gathered.add(framed(reading, said))
        gathered.add(countRelations(reading, said))
        inLists.push(...listedIn(said))
      },
      all() {
        gathered.add(inLists)
        return gathered.relations()
      },
    }
  }
}

/**
 * General fields (发展金融), and works that only their head makes a name: six of ten relations of such names were wrong,
 * so they stay names, and nothing is said of them.
 */
const GUESSES: ReadonlySet<string> = new Set(['developed-industry', 'industry-head', 'head-specific'])

const isGuessed = ({ rule }: Entity): boolean => GUESSES.has(rule)

/** 甲数据中心是西部最大的数据中心: what kind of thing it is is not its industry. */
const isKind = (type: RelationType, from: Entity, to: Entity): boolean =>
  type === 'FOCUSES_ON' && from.name.endsWith(to.name)

/** 大力发展建筑业: a general field that calls itself an industry, and that is said to be developed. */
const isDeveloped = ({ rule, name }: Entity, by: Rule): boolean =>
  rule === 'developed-industry' && (by === 'develop' || by === 'pillar-of') && name.endsWith('业')

/** What was found once; a text says most of it again and again. */
const relationOf = ({ from: _, to: __, quote: ___, ...finding }: Found, from: Entity, to: Entity, evidence: Span) => ({
  ...finding,
  from: from.id,
  to: to.id,
  evidence: [evidence],
})

function gatherer(relationTypes: Ontology['relationTypes']) {
  const relations = new Map<string, Relation & { readonly evidence: Span[] }>()
  return {
    add(all: readonly Found[]): void {
      for (const finding of all) {
        const { type, from, to, quote } = finding
        if (isKind(type, from, to)) continue
        const rule = relationTypes[type]
        if (from.id === to.id || isGuessed(from) || (isGuessed(to) && !isDeveloped(to, finding.rule))) continue
        if (!rule.from.includes(from.type) || !rule.to.includes(to.type)) continue
        if (rule.sameType && from.type !== to.type) continue
        const [first, second] = rule.symmetric && to.id < from.id ? [to, from] : [from, to]
        const key = `${type} ${first.id} ${second.id}`
        const evidence = { start: quote.start, end: quote.end }
        const known = relations.get(key)
        if (known) known.evidence.push(evidence)
        else relations.set(key, relationOf(finding, first, second, evidence))
      }
    },
    relations: (): readonly Relation[] => [...relations.values()],
  }
}
