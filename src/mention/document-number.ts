import type { Span } from '../text/text.ts'
import type { Boundaries } from './boundaries.ts'
import type { Mention } from './mention.ts'
import { matchesIn } from './parts.ts'

/** The rest of a document's number, whose beginning names nobody: 国办|发〔2017〕7号, 贵安|管办发〔2023〕9号, 国办|发（2019）58号. */
const REST = /[发函办文报字规通管政党委综]{0,4}(?:[〔[]\d{4}[〕\]]|（\d{4}）第?\d{1,5}号)/y

/** Whether what a span names is only the beginning of a document's number. */
export function isOfNumber(text: string, { end }: Span): boolean {
  REST.lastIndex = end
  return REST.test(text)
}

/** 落实国发〔2022〕2号文件: a policy that is called by its number alone. */
const CALLED = /[\u4e00-\u9fff]{2,8}[〔[]\d{4}[〕\]]\d{1,4}号(?=文|要求|精神|规定)/g
const ITS_YEAR = /[〔[]/

/** Finds the policies that a text calls by their numbers. */
export function findNumbered(text: string, part: Span, boundaries: Boundaries): Mention[] {
  return matchesIn(text, CALLED, part).flatMap(({ at, match: [words] }): Mention[] => {
    const start = Math.max(at, boundaries.begin(at + words.search(ITS_YEAR) - 1))
    const name = text.slice(start, at + words.length)
    if (ITS_YEAR.test(name.slice(0, 2))) return []
    return [
      {
        start,
        end: at + words.length,
        type: 'Policy',
        kind: 'OTHER',
        stage: 'ISSUED',
        name,
        documentNumber: name,
        rule: 'document-number',
      },
    ]
  })
}
