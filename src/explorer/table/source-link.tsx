import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { DOCUMENT } from '../document/document-address.ts'

interface Properties {
  readonly document: { readonly id: string; readonly title: string; readonly date: string | null }
  readonly place: { readonly start: number; readonly end: number; readonly section?: readonly string[] } | undefined
}

/** Where something is stated: a way to the sentence, marked in its document. */
export function SourceLink({ document, place }: Properties) {
  const { id, title, date } = document
  const section = place?.section?.at(-1)
  return (
    <span className="table-source">
      <Link href={hrefOf(DOCUMENT, { id, start: place?.start ?? 0, end: place?.end ?? 0 })}>{title}</Link>
      <span className="soft small">
        {date && <time dateTime={date}>{date}</time>}
        {date && section && ' · '}
        {section}
      </span>
    </span>
  )
}
