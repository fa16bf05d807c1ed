// Numerals as Chinese writes them; the characters are the grammar of numbers, not vocabulary.

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
}
const STEPS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Reads 12, 1,200.5, 1/4, 三分之一, 百分之二十, 二十一, 两百, 一万五, 二〇二三. Undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  const slash = /^(\d+)\/(\d+)$/.exec(text)
  if (slash) return Number(slash[1]) / Number(slash[2])
  const [whole, part] = text.split('分之')
  if (part !== undefined) return fraction(readHan(part), readHan(whole ?? ''))
  return readHan(text)
}

function fraction(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole
}

function readHan(text: string): number | undefined {
  if (text === '' || !/^[零〇一二两三四五六七八九十百千万亿壹贰叁拾佰仟]+$/.test(text)) return undefined
  return /[十百千万亿拾佰仟]/.test(text) ? readSteps(text) : Number([...text].map((digit) => DIGITS[digit]).join(''))
}

/** 一千二百 digit by step; a digit left at the end counts in tenths of the last step: 一万五, 两百三. */
function readSteps(text: string): number {
  let total = 0
  let section = 0
  let digit: number | undefined
  let last = 1
  let gap = false
  for (const character of text) {
    const step = STEPS[character]
    const scale = SCALES[character]
    if (step) {
      section += (digit ?? 1) * step
      last = step
    } else if (scale) {
      total = (total + section + (digit ?? (total + section === 0 ? 1 : 0))) * scale
      section = 0
      last = scale
    }
    gap = character === '零' || character === '〇' || (gap && !step && !scale)
    digit = step || scale || character === '零' || character === '〇' ? undefined : DIGITS[character]
  }
  const rest = digit === undefined ? 0 : last > 10 && !gap ? (digit * last) / 10 : digit
  return total + section + rest
}
