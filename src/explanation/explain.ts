import type { Claims, Indicator, Measure, Relation } from '../claim/claim.ts'
import type { Entity } from '../entity/entity.ts'
import { locate } from '../text/locate.ts'
import type { DocumentText, Span } from '../text/text.ts'
import type { ExplainedClaim, ExplainedLine, Explanation, Mark } from './explanation.ts'

/** A claim with the place in the source where it is told. */
type Placed = ExplainedClaim & Span

/** Puts what the stages found beside the lines of the source in which they found it. */
export function explain(document: DocumentText, entities: readonly Entity[], claims: Claims): Explanation {
  const tell = teller(document, entities)
  const placed = [
    ...claims.measures.flatMap(tell.measure),
    ...claims.relations.flatMap(tell.relation),
    ...claims.indicators.map(tell.indicator),
  ]
  const marks = marksOf(document, entities, claims)
  const headings = new Set(document.sections.map(({ heading }) => locate(document.reading, heading).start))
  return {
    title: document.header.title,
    lines: linesOf(document.source, inOrder(marks), placed, headings),
  }
}

function teller({ source, reading }: DocumentText, entities: readonly Entity[]) {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const name = (id: string | undefined): string => names.get(id ?? '') ?? '–'
  const cueOf = (cue: Span | undefined) => {
    if (!cue) return {}
    const { start, end } = locate(reading, cue)
    return { cue: source.slice(start, end).replace(/[\s*]+/g, '') }
  }
  const measure = (found: Measure): readonly Placed[] => [
    {
      ...locate(reading, found),
      of: 'measure',
      says: `${found.status} by ${name(found.actor)}`,
      rule: found.rule,
      stated: found.assertion === 'STATED',
    },
    ...found.cites.map((cite) => ({
      ...locate(reading, found),
      of: 'citation' as const,
      says: `${cite.role} ${name(cite.entity)}`,
      rule: cite.rule,
      ...cueOf(cite.cue),
      stated: cite.assertion === 'STATED',
    })),
  ]
  const relation = ({ type, from, to, rule, assertion, cue, evidence }: Relation): readonly Placed[] =>
    evidence.slice(0, 1).map((place) => ({
      ...locate(reading, place),
      of: 'relation',
      says: `${name(from)} ${type} ${name(to)}`,
      rule,
      ...cueOf(cue),
      stated: assertion === 'STATED',
    }))
  const indicator = (found: Indicator): Placed => ({
    ...locate(reading, found),
    of: 'indicator',
    says: `${found.name} ${found.comparator} ${found.value} ${found.unit} ${found.form} ${found.nature}${found.year ? ` ${found.year}` : ''} of ${name(found.of)}`,
    rule: found.rule,
    stated: found.assertion === 'STATED',
  })
  return { measure, relation, indicator }
}

function marksOf({ reading }: DocumentText, entities: readonly Entity[], claims: Claims): readonly Mark[] {
  const named = entities.flatMap(({ type, name, rule, mentions }) =>
    mentions.map((mention): Mark => ({ ...locate(reading, mention), as: type, name, rule })),
  )
  const told = [...claims.measures.flatMap(({ cites }) => cites), ...claims.relations]
  const cues = told.flatMap(({ cue, rule }): Mark[] =>
    cue && cue.end > cue.start ? [{ ...locate(reading, cue), as: 'cue', rule }] : [],
  )
  return [...named, ...cues]
}

/** Of marks that overlap the one that begins first, of those the longest; a name before a cue. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const names = apart(marks.filter((mark) => mark.as !== 'cue'))
  const cues = marks.filter((mark) => mark.as === 'cue' && !names.some((name) => overlap(name, mark)))
  return apart([...names, ...cues])
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function apart(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

/** Each line of the source that is not empty, with what begins in it. */
function linesOf(
  source: string,
  marks: readonly Mark[],
  claims: readonly Placed[],
  headings: ReadonlySet<number>,
): readonly ExplainedLine[] {
  const sorted = claims.toSorted((a, b) => a.start - b.start)
  let [mark, claim] = [0, 0]
  return [...source.matchAll(/[^\n]+/g)].flatMap(({ index: start, 0: text }): ExplainedLine[] => {
    const end = start + text.length
    const [firstMark, firstClaim] = [mark, claim]
    while ((marks[mark]?.start ?? end) < end) mark++
    while ((sorted[claim]?.start ?? end) < end) claim++
    const inside = marks.slice(firstMark, mark).map((one) => ({ ...one, end: Math.min(one.end, end) }))
    const heading = headings.has(start + text.search(/[^#\s*]/)) || headings.has(start)
    return text.trim() === ''
      ? []
      : [{ start, end, text, heading, marks: inside, claims: sorted.slice(firstClaim, claim) }]
  })
}
