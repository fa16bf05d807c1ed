export interface SectionPlace {
  readonly heading: string
  readonly level: number
  readonly start: number
}

/** A heading, a paragraph or a ruled line of a text, by its place in it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'rule'
  /** Of a heading, from 1. */
  readonly level: number
  readonly start: number
  readonly end: number
}

const RULE = /^-{3,}$/
const TITLE = /^#{1,6} /

/** The blocks of a document's text: a line each, but a heading that runs on into its paragraph is a block of its own. */
export function blocksOf(text: string, sections: readonly SectionPlace[]): readonly Block[] {
  const byStart = new Map(sections.map((section) => [section.start, section]))
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end)
    if (RULE.test(line)) return { kind: 'rule', level: 0, start, end }
    const lead = leadOf(line)
    const section = byStart.get(start) ?? byStart.get(start + lead)
    if (!section) return TITLE.test(line) ? heading(1, start + lead, end) : paragraph(start, end)
    const headingEnd = endOfHeading(text, section)
    const rest = text.slice(headingEnd, end).replaceAll('*', '').trim()
    if (rest === '') return heading(section.level, section.start, end)
    return [heading(section.level, section.start, headingEnd), paragraph(headingEnd, end)]
  })
}

const heading = (level: number, start: number, end: number): Block => ({ kind: 'heading', level, start, end })
const paragraph = (start: number, end: number): Block => ({ kind: 'paragraph', level: 0, start, end })

/** How many characters of markup begin a line. */
const leadOf = (line: string): number => /^(#{1,6} )?(\*\*)?/.exec(line)?.[0].length ?? 0

/** The lines that hold something, without the white space around it. */
function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at + line.length - line.trimStart().length
    at += line.length + 1
    const end = start + line.trim().length
    return end > start ? [{ start, end }] : []
  })
}

/** Where a heading ends in the text, which may have marks of bold type within it. */
function endOfHeading(text: string, { heading: words, start }: SectionPlace): number {
  let at = start
  for (const character of words) {
    while (text[at] === '*') at++
    if (text.startsWith(character, at)) at += character.length
  }
  return at
}
