import type { Entity } from '../entity/entity.ts'
import type { Cues, CueWords } from '../lexicon/cues.ts'
import type { Ontology } from '../lexicon/lexicon.ts'
import type { DocumentText } from '../text/text.ts'
import { citations } from './cite.ts'
import type { Claims, Measure } from './claim.ts'
import { documentSubject, favouredArea } from './document-subject.ts'
import { findActors } from './find-actors.ts'
import { findIndicators } from './find-indicators.ts'
import { findStatements } from './find-statements.ts'
import { findStatuses } from './find-status.ts'
import { govern, governorsOf } from './govern.ts'
import { grammarOf } from './grammar.ts'
import { findPlaces } from './places.ts'
import { referBack } from './refer-back.ts'
import { relationsOf } from './relate.ts'
import type { Said } from './said.ts'
import { anyOf } from './words.ts'

/** Measures with actor and citations, relations and indicators of a document whose entities are known. */
export function extractClaims(
  text: DocumentText,
  entities: readonly Entity[],
  {
    cues,
    quantities,
    frames,
    relationTypes,
  }: Pick<CueWords, 'cues' | 'quantities' | 'frames'> & Pick<Ontology, 'relationTypes'>,
): Claims {
  const grammar = grammarOf(cues)
  const governors = governorsOf(cues)
  const places = referBack(text.reading.text, findPlaces(entities), cues)
  const subject = documentSubject(text, entities)
  const advancing = new RegExp(`(?:${anyOf(cues.advancing)})[“]?$`)
  const area = favouredArea(text.header.title, entities, subject, advancing)
  const statements = findStatements(text, places, grammar)
  const actors = findActors(text, statements, places, entities, subject, grammar)
  const statuses = findStatuses(text, statements, grammar)
  const said = statements.map((statement, index) => ({
    statement,
    actor: actors[index] ?? (statement.heading && subject ? { entity: subject } : undefined),
    area,
    status: statuses[index] ?? 'DONE',
    governed: govern(text.reading.text, statement, places, governors),
  }))
  return {
    measures: said.filter(({ statement }) => statement.measure).map((one) => measureOf(one, cues)),
    relations: relationsOf(text, said, places, entities, subject, { cues, frames, relationTypes }),
    indicators: findIndicators(text, said, places, quantities),
  }
}

function measureOf({ statement, actor, status, governed }: Said, { ungoverned }: Pick<Cues, 'ungoverned'>): Measure {
  return {
    start: statement.start,
    end: statement.end,
    status,
    rule: statement.item?.by ?? 'sentence',
    assertion: actor?.span ? 'STATED' : 'INFERRED',
    ...(actor ? { actor: actor.entity.id } : {}),
    ...(actor?.span ? { actorSpan: actor.span } : {}),
    cites: citations(governed, actor, ungoverned),
  }
}
