/** A toned syllable in brackets, as conversions leave it behind the character that it reads: 國務(wù)院. */
const READING = /[（(][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]{0,4}[）)]/y
const READINGS = new RegExp(`(?<=\\p{Script=Han})${READING.source}`, 'gu')
const HAN = /\p{Script=Han}/u

/** How long the bracket with a reading is that stands at a place behind a Chinese character; 0 where none does. */
export function readingLength(text: string, at: number): number {
  if (!HAN.test(text.charAt(at - 1))) return 0
  READING.lastIndex = at
  return READING.exec(text)?.[0].length ?? 0
}

export const withoutReadings = (text: string): string => text.replace(READINGS, '')
