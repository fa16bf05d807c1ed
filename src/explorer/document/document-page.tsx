import './document.css'
import { useEffect } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { DocumentTextDocument, type DocumentTextQuery } from '../generated/graphql.ts'
import { INDICATORS } from '../indicators/indicators-address.ts'
import { useTexts } from '../language/texts.ts'
import { MEASURES } from '../measures/measures-address.ts'
import { START } from '../start/start-address.ts'
import { DOCUMENT } from './document-address.ts'
import { DocumentText, MARKED_ID, sectionId } from './document-text.tsx'
import { DOCUMENT_TEXTS } from './document-texts.ts'
import { useMentions } from './use-mentions.ts'

type DocumentNode = NonNullable<DocumentTextQuery['document']>

/** A document as it stands, with a place marked where the address names one. */
export function DocumentPage() {
  const t = useTexts(DOCUMENT_TEXTS)
  const { id } = useAddress(DOCUMENT).state
  const answer = useAnswer(DocumentTextDocument, id ? { id } : undefined)
  if (!id) return <NoDocument title={t.none} />
  return (
    <Answered answer={answer}>
      {({ document, coverage }, isCurrent) =>
        document ? (
          <Reading key={document.id} document={document} isCurrent={isCurrent} />
        ) : (
          <NoDocument title={t.unknown} coverage={coverage} />
        )
      }
    </Answered>
  )
}

function NoDocument({
  title,
  coverage,
}: {
  readonly title: string
  readonly coverage?: DocumentTextQuery['coverage']
}) {
  const t = useTexts(DOCUMENT_TEXTS)
  return (
    <Empty title={title} {...(coverage && { coverage })}>
      <p>{t.advice}</p>
      <Link className="button" href={hrefOf(START)}>
        {t.toStart}
      </Link>
    </Empty>
  )
}

function Reading({ document, isCurrent }: { readonly document: DocumentNode; readonly isCurrent: boolean }) {
  const { state } = useAddress(DOCUMENT)
  const { start, end } = state
  const mentions = useMentions(document.id)
  useEffect(() => {
    if (isCurrent && end > start) scrollToMark()
  }, [isCurrent, start, end])
  return (
    <div className="page document">
      <Masthead document={document} />
      <div className="document-body">
        <Outline sections={document.sections} />
        <DocumentText text={document.text} sections={document.sections} mentions={mentions} marked={{ start, end }} />
      </div>
    </div>
  )
}

function scrollToMark(): void {
  window.document.getElementById(MARKED_ID)?.scrollIntoView({ block: 'center' })
}

function Masthead({ document }: { readonly document: DocumentNode }) {
  const t = useTexts(DOCUMENT_TEXTS)
  const { id, title, series, number, date, publisher, authors, policy, measures, indicators, diagnostics } = document
  return (
    <header className="document-head">
      <h1 lang="zh">{title}</h1>
      <p className="soft" lang="zh">
        {[series, number, date ?? t.undated, publisher, authors.join('、')].filter(Boolean).join(' · ')}
      </p>
      {policy && (
        <p lang="zh">
          {t.policy}
          {policy.name}
        </p>
      )}
      <div className="document-ways">
        <Link className="button" href={hrefOf(MEASURES, { document: [id] })}>
          {t.measures(measures.totalCount)}
        </Link>
        <Link className="button" href={hrefOf(INDICATORS, { document: [id] })}>
          {t.indicators(indicators.totalCount)}
        </Link>
        <OperationButton operation={DocumentTextDocument} variables={{ id }} />
        <span className="soft small">{t.legend}</span>
      </div>
      {diagnostics.length > 0 && (
        <details className="small">
          <summary>{t.diagnostics(diagnostics.length)}</summary>
          <ul>
            {diagnostics.map(({ code, message, start }) => (
              <li key={`${code}:${start}:${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}

function Outline({ sections }: Pick<DocumentNode, 'sections'>) {
  const t = useTexts(DOCUMENT_TEXTS)
  if (sections.length === 0) return null
  return (
    <nav className="document-outline small" aria-label={t.outline}>
      <ol lang="zh">
        {sections.map(({ heading, level, start }) => (
          <li key={start} data-level={Math.min(level, 3)}>
            <button type="button" onClick={() => goToSection(start)}>
              {heading}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goToSection(start: number): void {
  const heading = window.document.getElementById(sectionId(start))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
