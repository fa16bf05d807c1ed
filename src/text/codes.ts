// Codes, as each Chinese character that is looked at by itself is a string of its own.
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Most characters of a text are: what looks for marks passes over them. */
export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN

/** Any Chinese character, the rare ones too. */
export const HAN = /\p{Script=Han}/u

/** Tells by its code whether a character is one of some marks, none of which is a Chinese character. */
export function marksOf(marks: string): (code: number) => boolean {
  const codes = new Set([...marks].map((mark) => mark.charCodeAt(0)))
  return (code) => !isHan(code) && codes.has(code)
}
