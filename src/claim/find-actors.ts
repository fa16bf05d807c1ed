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
  let before: Statement | undefined
  let head: Entity | undefined
  let last: Entity | undefined
  const title = sectionSubjects(text, places)
  return statements.map((statement) => {
    if (!continues(statement, before)) head = undefined
    before = statement
    const context = { subject: title(statement.section) ?? subject, last, grammar }
    const own = spokenActor(text.reading.text, statement, places, context)
    if (own && (!statement.item || statement.item.by === 'example')) head = own.entity
    if (own) last = own.entity
    const inferred = head ?? context.subject
    return own ?? (inferred ? { entity: inferred } : undefined)
  })
}

/** A paragraph keeps its subject; so do the items of a list, whose head stands in a paragraph before. */
const continues = (statement: Statement, before: Statement | undefined): boolean =>
  before !== undefined &&
  statement.section === before.section &&
  (statement.paragraph === before.paragraph || statement.item !== undefined)

interface Context {
  readonly subject: Entity | undefined
  readonly last: Entity | undefined
  readonly grammar: Grammar
}

/** The subject of the first clause that has one, as long as only adverbial clauses stand before it; else an agent. */
function spokenActor(reading: string, statement: Statement, places: Places, context: Context): Actor | undefined {
  let open = true
  for (const clause of statement.clauses) {
    if (clause.initial && statement.item) open = true
    if (open && clause.subject && clause.subjectSpan) {
      const entity = resolve(clause.subject, context)
      if (entity) return { entity, span: clause.subjectSpan }
    }
    if (!clause.adverbial) open = false
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
