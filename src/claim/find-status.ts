import type { MeasureStatus } from '../ontology.ts'
import type { DocumentText } from '../text/text.ts'
import type { Statement } from './find-statements.ts'
import { isPlain } from './find-statements.ts'
import type { Grammar } from './grammar.ts'

const ORDER = ['ADVISED', 'PLANNED', 'DONE'] as const

/** The status of each statement: what headings and title say of all, else its own words, else those that lead in to its list. */
export function findStatuses(
  text: DocumentText,
  statements: readonly Statement[],
  grammar: Grammar,
): readonly MeasureStatus[] {
  const title = stanceOf(text.header.title, grammar.titleStance)
  const stances = text.sections.map(({ heading }) =>
    stanceOf(text.reading.text.slice(heading.start, heading.end), grammar.headingStance),
  )
  const advises = title === 'ADVISED' || stances.includes('ADVISED')
  let lead: MeasureStatus | undefined
  let before: Statement | undefined
  /** Plain background may stand between what leads in to a list and the list, and between its items. */
  let awaits = false
  return statements.map((statement) => {
    const stance = sectionStance(text, statement.section, stances) ?? title
    const spoken = spokenStatus(text.reading.text, statement, grammar)
    const goesOn = !spoken && lead === 'PLANNED' && follows(statement, before)
    const aside = awaits && isPlain(statement)
    if (!statement.item && !statement.heading && !aside) {
      lead = goesOn ? lead : spoken
      awaits = statement.leadsIn
    }
    before = statement
    if (stance === 'ADVISED' || stance === 'PLANNED') return stance
    const own =
      stance === 'DONE'
        ? demanded(text.reading.text, statement, grammar)
        : (spoken ?? (statement.item || goesOn ? lead : undefined))
    return advises && own === 'PLANNED' ? 'ADVISED' : (own ?? stance ?? 'DONE')
  })
}

/** A sentence without a subject goes on with the plan that its paragraph began: 新区将推进改革。完善政策。 */
const follows = ({ paragraph, item, clauses }: Statement, before: Statement | undefined): boolean =>
  before?.paragraph === paragraph && !item && clauses.every(({ subject, alien }) => !subject && !alien)

/** What words outside of 《》 say; names of other documents do not count. */
function stanceOf(words: string, stance: Grammar['titleStance']): MeasureStatus | undefined {
  const own = words.replace(/《[^《》]*》/g, '')
  return ORDER.find((status) => stance[status].test(own))
}

/** What the headings say, the innermost first. */
function sectionStance(
  text: DocumentText,
  section: number | undefined,
  stances: readonly (MeasureStatus | undefined)[],
): MeasureStatus | undefined {
  for (let index = section; index !== undefined; index = text.sections[index]?.parent)
    if (stances[index]) return stances[index]
  return undefined
}

/** What the passage's own words say: the first cue decides. */
function spokenStatus(reading: string, { start, end }: Statement, { status }: Grammar): MeasureStatus | undefined {
  const words = reading.slice(start, Math.min(end, start + 200))
  const found = ORDER.map((kind) => ({ kind, at: words.search(status[kind]) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind
}

/** In a report, only a sentence that begins with a demand tells of what is to be done. */
function demanded(
  reading: string,
  { clauses, item }: Statement,
  { modal, status }: Grammar,
): MeasureStatus | undefined {
  const first = clauses[0]
  if (!first || item) return undefined
  const words = reading.slice(first.start, first.end)
  return modal.test(words) || words.search(status.PLANNED) === 0 ? 'PLANNED' : undefined
}
