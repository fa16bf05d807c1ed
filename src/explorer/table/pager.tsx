import { Link } from '../address/link.tsx'
import { texts, useTexts } from '../language/texts.ts'
import { FRONT, type PagePlace } from './page.ts'

const TEXTS = texts(
  { pages: '翻页', first: '首页', previous: '上一页', next: '下一页' },
  { pages: 'Pages', first: 'First', previous: 'Previous', next: 'Next' },
)

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

interface Properties {
  readonly info: PageInfo
  /** The address of the view at another page. */
  hrefAt(place: PagePlace): string
}

/** Links to the pages before and after this one; nothing where there is only one. */
export function Pager({ info, hrefAt }: Properties) {
  const t = useTexts(TEXTS)
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info
  if (!hasNextPage && !hasPreviousPage) return null
  return (
    <nav className="table-pager" aria-label={t.pages}>
      <Turn href={hasPreviousPage && hrefAt(FRONT)} text={t.first} />
      <Turn href={hasPreviousPage && hrefAt({ after: '', before: startCursor ?? '' })} text={t.previous} />
      <Turn href={hasNextPage && hrefAt({ after: endCursor ?? '', before: '' })} text={t.next} />
    </nav>
  )
}

function Turn({ href, text }: { readonly href: string | false; readonly text: string }) {
  return href ? <Link href={href}>{text}</Link> : <span aria-hidden="true">{text}</span>
}
