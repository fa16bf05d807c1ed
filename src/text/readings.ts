import { HAN } from './codes.ts'

/** A toned syllable in brackets, as conversions leave it behind the character that it reads: 國務(wù)院. */
const READING = /[（(][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]{0,4}[）)]/y
/** The price of a share, as sites put it into a name or before its code: 东风汽车(4.000,-0.07,-1.72%)集团, 小康股份(8.22,-0.26,-3.07%)(SH601127). */
const PRICE =
  /[（(]\d{1,4}\.\d{2,3}[,，]\s?[-+]?\d{1,4}\.\d{2,3}[,，]\s?[-+]?\d{1,3}\.\d{2}%[）)](?=集[团團]|股份|控股|有限|公司|[（(](?:S[HZ])?\d{6})/y
const READINGS = new RegExp(`(?<=\\p{Script=Han})${READING.source}`, 'gu')
const PRICES = new RegExp(PRICE.source, 'g')

/** How long the bracket with a reading, or with a price inside a name, is that stands at a place behind a Chinese character; 0 where none does. */
export function readingLength(text: string, at: number): number {
  if (!HAN.test(text.charAt(at - 1))) return 0
  READING.lastIndex = at
  PRICE.lastIndex = at
  return (READING.exec(text) ?? PRICE.exec(text))?.[0].length ?? 0
}

export const withoutReadings = (text: string): string => text.replace(READINGS, '').replace(PRICES, '')
