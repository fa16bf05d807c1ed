import type { Entity } from '../entity/entity.ts'
import { readMark } from '../text/marks.ts'
import type { DocumentText, Section, Span } from '../text/text.ts'
import type { Speller } from './document-subject.ts'
import { namedIn } from './document-subject.ts'
import type { Grammar } from './grammar.ts'
import type { Places } from './places.ts'
import { ACTORS, readClause } from './read-clause.ts'

/** Whom the headings are about: the innermost that begins with somebody who acts, else the new area that the outermost names. */
export function sectionSubjects(
  text: DocumentText,
  places: Places,
  spelled: Speller,
  grammar: Grammar,
): (section: number | undefined) => Entity | undefined {
  const own = text.sections.map(({ heading }) => headingSubject(text.reading.text, heading, places, grammar))
  return (section) => {
    let top: Section | undefined
    for (let index = section; index !== undefined; index = top?.parent) {
      if (own[index]) return own[index]
      top = text.sections[index]
    }
    if (!top) return undefined
    const placed = new Set(places.within(top.heading).map((place) => place.entity))
    const named = (words: string) => spelled(words).filter(({ entity }) => placed.has(entity))
    return placed.size === 0
      ? undefined
      : namedIn(text.reading.text.slice(top.heading.start, top.heading.end), named, ['NewArea'])
  }
}

function headingSubject(reading: string, heading: Span, places: Places, grammar: Grammar): Entity | undefined {
  const mark = readMark(reading.slice(heading.start, heading.end))?.length ?? 0
  const clause = readClause(reading, { start: heading.start + mark, end: heading.end }, places, grammar)
  // 平台赋能创新: what a heading does not name is no subject of its section.
  const opens = typeof clause?.subject === 'object' && !clause.subject.refers ? clause.subject : undefined
  // 甲新区：乙经开区签约600亿元: the column, and whom the item is about.
  const told = opens && reading[opens.end] === '：' ? places.at(opens.end + 1)?.entity : undefined
  const subject = told && ACTORS.has(told.type) ? told : opens?.entity
  return subject && ACTORS.has(subject.type) ? subject : chargedBy(reading, heading, places, grammar)
}

/** 乙方的权利义务: whose part is told from here on. */
export function chargedBy(
  reading: string,
  { start, end }: Span,
  places: Places,
  { duty }: Grammar,
): Entity | undefined {
  const named = places.within({ start, end }).find((place) => !place.nested)
  const tells = named && ACTORS.has(named.entity.type) && duty.test(reading.slice(named.end, end))
  return tells ? named.entity : undefined
}

/** ◆甲新区：6月3日，园区开园。 Whom a paragraph is about that begins with its name. */
export function labelled(
  { reading: { text }, paragraphs }: DocumentText,
  places: Places,
): (paragraph: number) => Entity | undefined {
  return (paragraph) => {
    const start = paragraphs[paragraph]?.start
    if (start === undefined) return undefined
    const words = text.slice(start, start + LABEL)
    const from = start + (BULLETS.exec(words)?.[0].length ?? 0)
    const place = places.at(from + (readMark(text.slice(from, from + LABEL))?.length ?? 0))
    return place && ACTORS.has(place.entity.type) && TELLS.test(text.slice(place.end, place.end + 2))
      ? place.entity
      : undefined
  }
}

/** How much of a paragraph its mark may take. */
const LABEL = 24
/** 甲省人民政府：你省来文收悉 addresses those whom it names. */
const TELLS = /^：[^\n你贵您现经]/
const BULLETS = /^[^\p{L}\p{N}“《（【]{0,3}/u
