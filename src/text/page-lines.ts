import type { Layout } from './layout.ts'

// What a web page puts around a text that was copied from it: where one is (首页 > 新闻), when and by whom it was put there,
// and what one may do with it (字号：大 中 小　打印).

const PATH = /[>›»＞]/
const TIME = /^\d{2,4}[年./-]?\d{1,2}[月./-]\d{1,2}日?$|^\d{1,2}:\d{2}(?::\d{2})?$|^[\d,.万次+]+$/
const BETWEEN = /[\s\u3000【】[\]（）()|｜/·]+/
const LABEL = /^([^:：]{1,6})[:：]/
const MOST_OF_LINE = 120

/** Whether a line with its spaces, folded, says nothing but what a page says around its text. */
export function isPageLine(line: string, { pages, furniture, authors }: Layout): boolean {
  if (line.length > MOST_OF_LINE) return false
  if (PATH.test(line)) return pages.paths.some((word) => line.includes(word))
  // 总结公报 【字体：大 中 小】: the kind of page beside what one may do with it.
  const rest = withoutControls(line, pages.controls)
  if (rest !== line && rest.length < LEAST_TITLE) return true
  let told = false
  for (const word of line.split(BETWEEN)) {
    if (word === '' || TIME.test(word)) continue
    const label = LABEL.exec(word)?.[1] ?? ''
    const known = [pages.controls, furniture, authors].some((words) => words.includes(label))
    if (!known && !pages.controls.includes(word)) return false
    told = true
  }
  return told
}

/** A shorter line beside controls is no title. */
const LEAST_TITLE = 8

/** A line without what stands in brackets behind it and begins with a control: 【字体：大 中 小】. */
const withoutControls = (raw: string, controls: readonly string[]): string => {
  const open = raw.search(/[【[（(]/)
  const control = open < 0 ? '' : (/^[^:：\s】\]）)]{1,6}/.exec(raw.slice(open + 1))?.[0] ?? '')
  return controls.includes(control) ? raw.slice(0, open).trim() : raw
}

const SITE = /[|｜_]|\s[-–]\s/

/** The title of a page, as the source has it and folded, without the name of its site, nor what one may do with it: 某某发布 | 关于支持某某新区发展的意见 【打印】. */
export const withoutSite = (title: string, folded: string, { pages }: Layout): string =>
  title
    .slice(0, withoutControls(folded, pages.controls).length)
    .split(SITE)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
