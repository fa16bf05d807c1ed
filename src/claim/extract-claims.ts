import type { Entity } from '../entity/entity.ts'
import type { CueWords } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { DocumentText } from '../text/text.ts'
import type { Context } from './cite.ts'
import { citations } from './cite.ts'
import type { Claims, Measure } from './claim.ts'
import { documentSubject, favouredArea, titleSubject } from './document-subject.ts'
import { findActors } from './find-actors.ts'
import { indicatorFinder } from './find-indicators.ts'
import { findStatements } from './find-statements.ts'
import { findStatuses } from './find-status.ts'
import { govern, governorsOf } from './govern.ts'
import { grammarOf } from './grammar.ts'
import { namedAlone } from './in-names.ts'
import { findPlaces } from './places.ts'
import { referenceFinder } from './refer-back.ts'
import { relationFinder } from './relate.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/**
 * Learns the cues; finds measures with actor and citations, relations and indicators of a document whose entities are known.
 */
export function createClaimExtractor({
  cues,
  quantities,
  frames,
  relationTypes,
}: Pick<CueWords, 'cues' | 'quantities' | 'frames'> & Pick<Ontology, 'relationTypes'>) {
  const grammar = grammarOf(cues)
  const governors = governorsOf(cues)
  const advancing = new RegExp(`(?:${anyOf(cues.advancing)})[“]?$`)
  const withReferences = referenceFinder(cues)
  const relations = relationFinder({ cues, frames, relationTypes })
  const indicators = indicatorFinder(quantities)
  return (text: DocumentText, entities: readonly Entity[]): Claims => {
    const places = withReferences(text.reading.text, findPlaces(entities))
    const subject = documentSubject(text, entities, cues.seats)
    const area = favouredArea(text.header.title, entities, subject, advancing)
    const statements = findStatements(text, places, grammar)
    const titled = (title: string) => titleSubject(title, entities, advancing)
    const actors = findActors(text, statements, places, entities, { document: area ?? subject, titled }, grammar)
    const statuses = findStatuses(text, statements, grammar)
    const said = statements.map((statement, index) => ({
      statement,
      actor: actors[index]?.actor,
      about: actors[index]?.about,
      status: statuses[index] ?? 'DONE',
      governed: govern(text.reading.text, statement, places, governors),
    }))
    const context = { ungoverned: cues.ungoverned, reading: text.reading.text, alone: namedAlone(places) }
    return {
      measures: said.filter(({ statement }) => statement.measure).map((one) => measureOf(one, context)),
      relations: relations(text, said, places, entities, subject),
      indicators: indicators(text, said, places),
    }
  }
}

function measureOf({ statement, actor, status, governed }: Said, context: Context): Measure {
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
