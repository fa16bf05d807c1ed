/** The width of a text in units of its font size: Chinese characters are square, others little more than half as wide. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.6
  return width
}

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2e80

/** Never first in a line, and never last in one. */
const CLOSING = new Set('，。、；：？！）》〉」』】〕”’％…,.;:?!)]}%')
const OPENING = new Set('（《〈「『【〔“‘([{')

/** A text in lines of nearly the same width, at most so wide and so many; what does not fit ends with an ellipsis. */
export function breakLines(text: string, widest: number, most: number): string[] {
  const clean = text.replace(/\s+/g, ' ').trim()
  const fitting = cut(clean, widest * most)
  const rows = Math.max(1, Math.ceil(widthOf(fitting) / widest))
  return fill(piecesOf(fitting), widthOf(fitting) / rows, rows)
}

function cut(text: string, widest: number): string {
  if (widthOf(text) <= widest) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept) + 2 > widest) break
    kept += character
  }
  return `${kept}…`
}

/** What may not be broken: a Latin word or a number, a mark with what it belongs to. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let last = ''
  for (const character of text) {
    const holds = pieces.length > 0 && (CLOSING.has(character) || OPENING.has(last) || isInWord(last, character))
    if (holds) pieces.push(`${pieces.pop()}${character}`)
    else pieces.push(character)
    last = character
  }
  return pieces
}

const isInWord = (one: string, other: string): boolean => !isWide(one) && !isWide(other) && one !== ' ' && other !== ' '

/** Each line takes pieces until it is nearer to the width with than without the next. */
function fill(pieces: readonly string[], width: number, rows: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const isLast = lines.length === rows - 1
    if (line && !isLast && widthOf(line) + widthOf(piece) / 2 > width) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trim()].filter(Boolean)
}
