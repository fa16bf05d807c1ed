import type { Layout } from './layout.ts'

// What a web page puts around a text that was copied from it: where one is (首页 > 新闻), when and by whom it was put there,
// and what one may do with it (字号：大 中 小　打印).

const PATH = /[>›»＞]/
const TIME = /^\d{2,4}[年./-]?\d{1,2}[月./-]\d{1,2}日?$|^\d{1,2}:\d{2}(?::\d{2})?$|^[\d,.万次+]+$/
const BETWEEN = /[\s\u3000【】[\]（）()|｜/·]+/
const LABEL = /^([^:：]{1,6})[:：]/
const MOST_OF_LINE = 120

/** Whether a line as the source has it says nothing but what a page says around its text. */
export function isPageLine(raw: string, { pages, furniture, authors }: Layout): boolean {
  if (raw.length > MOST_OF_LINE) return false
  if (PATH.test(raw)) return pages.paths.some((word) => raw.includes(word))
  let told = false
  for (const word of raw.split(BETWEEN)) {
    if (word === '' || TIME.test(word)) continue
    const label = LABEL.exec(word)?.[1] ?? ''
    const known = [pages.controls, furniture, authors].some((words) => words.includes(label))
    if (!known && !pages.controls.includes(word)) return false
    told = true
  }
  return told
}

const SITE = /[|｜_]|\s[-–]\s/

/** The title of a page without the name of its site: 某某发布 | 关于支持某某新区发展的意见. */
export const withoutSite = (title: string): string =>
  title
    .split(SITE)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
