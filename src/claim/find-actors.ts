import type { Entity } from '../entity/entity.ts'
import type { DocumentText, Span } from '../text/text.ts'
import { namedIn } from './document-subject.ts'
import type { Statement } from './find-statements.ts'
import type { Grammar } from './grammar.ts'
import type { Places } from './places.ts'

/** Who acts in a statement; `span` where the words say it, absent where the context gives it. */
export interface Actor {
  readonly entity: Entity
  readonly span?: Span
}

/** Who acts in each statement: its own subject or agent, else the head of its list, its paragraph's subject, its item's, the document's. */
export function findActors(
  text: DocumentText,
  statements: readonly Statement[],
  places: Places,
  subject: Entity | undefined,
  grammar: Grammar,
): readonly (Actor | undefined)[] {
  let paragraph = -1
  let head: Entity | undefined
  let last: Entity | undefined
  const title = sectionSubjects(text, places)
  return statements.map((statement) => {
    if (statement.paragraph !== paragraph) {
      if (!opensList(text, paragraph)) head = undefined
      paragraph = statement.paragraph
    }
    const own = spokenActor(text.reading.text, statement, places, { subject: title(statement.section) ?? subject, last, grammar })
    if (own && !statement.item) head = own.entity
    if (own && statement.item?.by === 'example') head = own.entity
    if (own) last = own.entity
    const inferred = head ?? title(statement.section) ?? subject
    return own ?? (inferred ? { entity: inferred } : undefined)
  })
}

/** A paragraph that ends with a colon heads those that follow. */
function opensList(text: DocumentText, paragraph: number): boolean {
  const span = text.paragraphs[paragraph]
  return span !== undefined && text.reading.text[span.end - 1] === '：'
}

interface Context {
  readonly subject: Entity | undefined
  readonly last: Entity | undefined
  readonly grammar: Grammar
}

/** The subject of the first clause that has one, as long as only adverbial clauses stand before it; else an agent. */
function spokenActor(reading: string, statement: Statement, places: Places, context: Context): Actor | undefined {
  for (const clause of statement.clauses) {
    if (clause.subject && clause.subjectSpan) {
      const entity = resolve(clause.subject, context)
      if (entity) return { entity, span: clause.subjectSpan }
    }
    if (!clause.adverbial) break
  }
  return agentOf(reading, statement, places, context.grammar)
}

function resolve(subject: Statement['clauses'][number]['subject'], { subject: own, last }: Context): Entity | undefined {
  if (subject === 'self') return own
  if (subject === 'back') return last ?? own
  return subject?.entity
}

function agentOf(reading: string, { start, end }: Statement, places: Places, grammar: Grammar): Actor | undefined {
  for (const place of places.within({ start, end })) {
    if (place.nested || !grammar.agent.test(reading.slice(Math.max(start, place.start - 2), place.start))) continue
    if (['NewArea', 'Organization', 'Enterprise', 'Region'].includes(place.entity.type)) return { entity: place.entity, span: place }
  }
  return undefined
}

/** The new area, region or body that the outermost heading of several news items names. */
function sectionSubjects(text: DocumentText, places: Places): (section: number | undefined) => Entity | undefined {
  const named = text.sections.map(({ heading }) => places.within(heading).map((place) => place.entity))
  return (section) => {
    let top = section
    while (top !== undefined && text.sections[top]?.parent !== undefined) top = text.sections[top]?.parent
    const entities = top === undefined ? [] : (named[top] ?? [])
    const heading = top === undefined ? undefined : text.sections[top]?.heading
    return heading && namedIn(text.reading.text.slice(heading.start, heading.end), entities, ['NewArea'])
  }
}
