import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { DOCUMENT } from '../document/document-address.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import type { EvidenceQuery } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { MEASURES } from '../measures/measures-address.ts'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'

type DocumentNode = Extract<EvidenceQuery['nodes'][number], { readonly __typename: 'Document' }>

/** A document by what names it, with the way to its text. */
export function DocumentCard({ document }: { readonly document: DocumentNode }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const { id, title, series, number, date, publisher, measures } = document
  return (
    <article className="entity-card">
      <h3 className="entity-name">
        <TypeMark type="DOCUMENT" />
        <span lang="zh">{title}</span>
      </h3>
      <p className="soft small" lang="zh">
        {[series, number, date, publisher].filter(Boolean).join(' · ')}
      </p>
      <p className="entity-ways">
        <Link className="button" href={hrefOf(DOCUMENT, { id })}>
          {t.openDocument}
        </Link>
        <Link className="button" href={hrefOf(MEASURES, { document: [id] })}>
          {t.measure} {measures.totalCount}
        </Link>
      </p>
    </article>
  )
}
