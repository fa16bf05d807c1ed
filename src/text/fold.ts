import { Converter } from 'opencc-js/t2cn'
import { HAN } from './codes.ts'

const simplify = Converter({ from: 't', to: 'cn' })

/** A share of characters that only traditional texts have; a few (著, 乾) stand in simplified ones too. */
const TRADITIONAL_SHARE = 0.1

const PUNCTUATION: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
  '﹁': '“',
  '﹂': '”',
  '•': '·',
  '・': '·',
  '‧': '·',
  '(': '（',
  ')': '）',
  ';': '；',
  '!': '！',
  '?': '？',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '｡': '。',
  '､': '、',
}

/** Compatibility forms that stand for one other character, and the half-width punctuation of careless typing. */
const FOLDED = /[(),:;!?•・‧「」『』〝〞﹁﹂﹐﹑﹔﹕｡､\uff01-\uff5e\u2e80-\u2fd5\uf900-\ufad9\ufe50-\ufe6b]/g

/** Full-width punctuation that is Chinese itself. */
const KEPT = new Set('，：；！？（）')

/**
 * Folds what says the same in other characters: traditional to simplified, full-width letters and digits to half-width,
 * punctuation to the Chinese forms. One code unit becomes one code unit, so offsets stay.
 */
export function fold(source: string): string {
  const plain = pairQuotes(source.replace(FOLDED, (form, at: number) => foldForm(form, source, at)))
  return isTraditional(plain) ? simplifyInPlace(plain) : plain
}

/** Straight quotation marks open and close in turn; each paragraph that ends begins anew, so that one that is missing spoils no more. */
function pairQuotes(text: string): string {
  if (!text.includes('"')) return text
  let open = false
  return text.replace(/["\n]/g, (mark, at: number) => {
    if (mark === '"') open = !open
    else if (/[。！？；：\n]/.test(text.charAt(at - 1)) || text.charAt(at + 1) === '\n') open = false
    return mark === '\n' ? mark : open ? '“' : '”'
  })
}

function foldForm(form: string, source: string, at: number): string {
  if (KEPT.has(form)) return form
  if (form === ',' || form === ':') return betweenDigits(source, at) ? form : form === ',' ? '，' : '：'
  const folded = PUNCTUATION[form] ?? form.normalize('NFKC')
  return folded.length === 1 && folded.trim() !== '' ? folded : form
}

const betweenDigits = (source: string, at: number): boolean =>
  /[\d/]/.test(source[at + 1] ?? '') && /[\dA-Za-z]/.test(source[at - 1] ?? '')

/** A document keeps to one script, so its beginning tells. */
const SAMPLE = 20_000

function isTraditional(text: string): boolean {
  const counts = new Map<string, number>()
  for (const character of text.slice(0, SAMPLE)) counts.set(character, (counts.get(character) ?? 0) + 1)
  const han = [...counts].filter(([character]) => HAN.test(character))
  const all = han.reduce((sum, [, count]) => sum + count, 0)
  const changed = han.reduce((sum, [character, count]) => (simplify(character) === character ? sum : sum + count), 0)
  return changed > 0 && changed >= all * TRADITIONAL_SHARE
}

/** Line by line with the phrases known, character by character where that would change a line's length. */
function simplifyInPlace(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const simple = simplify(line)
      return simple.length === line.length ? simple : [...line].map(simplifyCharacter).join('')
    })
    .join('\n')
}

function simplifyCharacter(character: string): string {
  const simple = simplify(character)
  return simple.length === character.length ? simple : character
}
