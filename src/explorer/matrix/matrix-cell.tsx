import { useEffect, useRef } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { openEvidence } from '../evidence/open-evidence.ts'
import { Quote } from '../evidence/quote.tsx'
import { MatrixCellDocument, type MatrixCellQuery, type RelationType } from '../generated/graphql.ts'
import { EDGE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { MEASURES } from '../measures/measures-address.ts'
import { plainText } from '../table/plain-text.ts'
import { SourceLink } from '../table/source-link.tsx'
import { MATRIX_TEXTS } from './matrix-texts.ts'

interface Properties {
  /** Ids. */
  readonly row: string
  readonly column: string
  readonly relations: RelationType[] | null
  close(): void
}

/** What is known between one new area and one column: relations and measures, with the sentences. */
export function MatrixCell({ row, column, relations, close }: Properties) {
  const t = useTexts(MATRIX_TEXTS)
  const answer = useAnswer(MatrixCellDocument, { row, column, relations })
  return (
    <section className="matrix-cell">
      <Answered answer={answer}>
        {(cell) =>
          cell.row && cell.column ? (
            <>
              <div className="table-tools">
                <Heading text={t.pair(cell.row.name, cell.column.name)} about={`${row} ${column}`} />
                <button
                  type="button"
                  className="button"
                  onClick={() => openEvidence(...(cell.row?.relations.nodes.map(({ id }) => id) ?? []))}
                >
                  {t.evidence}
                </button>
                <button type="button" className="button" onClick={close}>
                  {t.close}
                </button>
              </div>
              <Relations relations={cell.row.relations} />
              <Measures measures={cell.row.measures} href={hrefOf(MEASURES, { actor: [row], cites: [column] })} />
            </>
          ) : (
            <p>{t.unknown}</p>
          )
        }
      </Answered>
    </section>
  )
}

/** Takes the focus when a cell is opened, so that keyboard and screen readers go on here. */
function Heading({ text, about }: { readonly text: string; readonly about: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell takes the focus anew.
  useEffect(() => heading.current?.focus(), [about])
  return (
    <h2 ref={heading} tabIndex={-1} lang="zh">
      {text}
    </h2>
  )
}

type Row = NonNullable<MatrixCellQuery['row']>

function Relations({ relations }: { readonly relations: Row['relations'] }) {
  const t = useTexts(MATRIX_TEXTS)
  const types = useTexts(EDGE_TYPES)
  return (
    <>
      <h3>{t.relations(relations.totalCount)}</h3>
      <ul className="matrix-facts">
        {relations.nodes.map(({ id, type, from, to, evidence }) => (
          <li key={id}>
            <button type="button" className="table-quiet" onClick={() => openEvidence(id)}>
              <span lang="zh">{from.name}</span> <span className="soft">{types[type]}</span>{' '}
              <span lang="zh">{to.name}</span>
            </button>
            <ul>
              {evidence.map((place) => (
                <li key={`${place.document.id} ${place.start}`}>
                  <Quote place={place} />
                  <SourceLink document={place.document} place={place} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function Measures({ measures, href }: { readonly measures: Row['measures']; readonly href: string }) {
  const t = useTexts(MATRIX_TEXTS)
  if (measures.totalCount === 0) return null
  return (
    <>
      <h3>
        {t.measures(measures.totalCount)} <Link href={href}>{t.allMeasures}</Link>
      </h3>
      <ul className="matrix-facts">
        {measures.nodes.map(({ id, text, document, evidence }) => (
          <li key={id}>
            <button type="button" className="table-quiet" lang="zh" onClick={() => openEvidence(id)}>
              {plainText(text)}
            </button>
            <SourceLink document={document} place={evidence[0]} />
          </li>
        ))}
      </ul>
    </>
  )
}
