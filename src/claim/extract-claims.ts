import type { Entity } from '../entity/entity.ts'
import type { CueWords } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { DocumentText } from '../text/text.ts'
import { areasFinder } from './bodies.ts'
import type { Context } from './cite.ts'
import { citations } from './cite.ts'
import type { Citation, Claims, Measure } from './claim.ts'
import {
  documentSubject,
  favouredArea,
  prevailingArea,
  prevailingRegions,
  spellerOf,
  titleSubject,
} from './document-subject.ts'
import { actorFinder } from './find-actors.ts'
import { indicatorFinder } from './find-indicators.ts'
import { findStatements } from './find-statements.ts'
import { statusFinder } from './find-status.ts'
import { govern, governorsOf } from './govern.ts'
import { grammarOf } from './grammar.ts'
import { namedAlone } from './in-names.ts'
import { chargeFinder, leaderFinder } from './leader.ts'
import type { Place } from './places.ts'
import { findPlaces } from './places.ts'
import { stageFinder } from './policy-stages.ts'
import { referenceFinder } from './refer-back.ts'
import { relationFinder } from './relate.ts'
import { rowsOf } from './rows.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** Finds what a document states whose entities are known; measures are handed on one after the other, as a long text has many. */
export type ClaimFinder = (
  text: DocumentText,
  entities: readonly Entity[],
  take: (measure: Measure) => void,
) => Omit<Claims, 'measures'>

/** The same, all at once. */
export function createClaimExtractor(lexicon: Parameters<typeof createClaimFinder>[0]) {
  const find = createClaimFinder(lexicon)
  return (text: DocumentText, entities: readonly Entity[]): Claims => {
    const measures: Measure[] = []
    return { measures, ...find(text, entities, (measure) => measures.push(measure)) }
  }
}

/** Learns the cues; finds measures with actor and citations, relations and indicators. */
export function createClaimFinder({
  cues,
  quantities,
  frames,
  relationTypes,
}: Pick<CueWords, 'cues' | 'quantities' | 'frames'> & Pick<Ontology, 'relationTypes'>): ClaimFinder {
  const grammar = grammarOf(cues)
  const governors = governorsOf(cues)
  const advancing = new RegExp(`(?:${anyOf(cues.advancing)})[“]?$`)
  const withReferences = referenceFinder(cues)
  const relations = relationFinder({ cues, frames, relationTypes })
  const indicators = indicatorFinder(quantities, cues)
  const stages = stageFinder(cues)
  return (text, entities, take) => {
    const places = withReferences(text.reading.text, findPlaces(entities))
    const spelled = spellerOf(entities)
    const regions = prevailingRegions(entities)
    const subject = documentSubject(text, entities, spelled, regions, cues.seats)
    const area = favouredArea(text.foldedHeader.title, spelled, subject, advancing)
    const titled = (title: string) => titleSubject(title, spelled, advancing)
    const actorOf = actorFinder(
      text,
      places,
      spelled,
      { document: area ?? subject, titled, regions, area: prevailingArea(entities) },
      grammar,
    )
    const areasOf = areasFinder(text.reading.text, places, entities)
    const statusOf = statusFinder(text, grammar)
    const leaderOf = leaderFinder(text, places, grammar)
    const chargeOf = chargeFinder(text, places, grammar)
    const context = { ungoverned: cues.ungoverned, reading: text.reading.text, alone: namedAlone(places) }
    const relationsFound = relations(text, places, entities, subject)
    const indicatorsFound = indicators(text, places)
    const proposed = stages(text.reading.text, entities)
    // One after the other: what is known of all statements of a long text would take more memory than all else.
    for (const statement of findStatements(text, places, grammar)) {
      const governed = govern(text.reading.text, statement, places, governors)
      const top = places.within(statement).filter((place) => !place.nested)
      const rows = rowsOf(text.reading.text, top)
      const { actor, about } = actorOf(statement)
      const charged = statement.measure && !actor?.span ? leaderOf(statement) : undefined
      const said = {
        statement,
        actor,
        charged,
        about,
        areas: areasOf(actor),
        status: statusOf(statement),
        governed,
        top,
        rows,
      }
      if (statement.measure) {
        const { cites, ...measure } = measureOf(said, charged ?? actor, context)
        const charge = chargeOf(statement)
        take({
          ...measure,
          end: charge?.end ?? measure.end,
          cites: withHelpers(cites, charge?.helpers ?? [], measure.actor),
        })
      }
      relationsFound.take(said)
      indicatorsFound.take(said)
      proposed.take(said)
    }
    return { relations: relationsFound.all(), indicators: indicatorsFound.all(), proposed: proposed.all() }
  }
}

/** Who is charged with a measure beside the one who leads works with that one. */
function withHelpers(
  cites: readonly Citation[],
  helpers: readonly Place[],
  actor: string | undefined,
): readonly Citation[] {
  const cited = new Set([actor, ...cites.map(({ entity }) => entity)])
  return [
    ...cites,
    ...helpers
      .filter(({ entity }) => !cited.has(entity.id))
      .map(
        ({ start, end, entity }): Citation => ({
          start,
          end,
          entity: entity.id,
          role: 'COOPERATION',
          rule: 'leads-with',
          assertion: 'STATED',
        }),
      ),
  ]
}

function measureOf({ statement, status, governed }: Said, actor: Said['actor'], context: Context): Measure {
  return {
    start: statement.start,
    end: statement.end,
    status,
    rule: statement.item?.by ?? 'sentence',
    assertion: actor?.span ? 'STATED' : 'INFERRED',
    ...(actor ? { actor: actor.entity.id } : {}),
    ...(actor?.span ? { actorSpan: actor.span } : {}),
    cites: citations(governed, actor, context),
  }
}
