import type { ReactNode } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { DOCUMENT } from '../document/document-address.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { WaysInDocument, type WaysInQuery } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { useTexts } from '../language/texts.ts'
import { questionsOf } from './questions.ts'
import { START_TEXTS } from './start-texts.ts'

/** Where to start without a word to search for: questions, new areas, documents. */
export function WaysIn() {
  const t = useTexts(START_TEXTS)
  const answer = useAnswer(WaysInDocument, {})
  return (
    <Answered answer={answer}>
      {(data) =>
        data.coverage.documents === 0 ? (
          <Empty title={t.nothing}>
            <p>{t.nothingAdvice}</p>
          </Empty>
        ) : (
          <>
            <Holds {...data.coverage} />
            <div className="ways-in">
              <Questions {...data} />
              <NewAreas {...data.newAreas} />
              <Documents {...data.documents} />
            </div>
          </>
        )
      }
    </Answered>
  )
}

function Holds({ documents, entities, measures, relations, indicators }: WaysInQuery['coverage']) {
  const t = useTexts(START_TEXTS)
  return <p className="start-holds soft small">{t.holds(documents, entities, measures, relations, indicators)}</p>
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="way">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Questions(data: WaysInQuery) {
  const t = useTexts(START_TEXTS)
  const questions = questionsOf(data)
  if (questions.length === 0) return null
  return (
    <Way title={t.questions}>
      <ul>
        {questions.map(({ key, href }) => (
          <li key={key}>
            <Link className="way-line" href={href}>
              {t[key]}
            </Link>
          </li>
        ))}
      </ul>
    </Way>
  )
}

function NewAreas({ nodes, totalCount }: WaysInQuery['newAreas']) {
  const t = useTexts(START_TEXTS)
  return (
    <Way title={t.newAreas}>
      <ul>
        {nodes.map(({ id, name, romanized, degree, province }) => (
          <li key={id}>
            <Link className="way-line" href={hrefOf(GRAPH, { id: [id] })} title={romanized}>
              <TypeMark type="NEW_AREA" />
              <span lang="zh">{name}</span>
              <span className="soft small" lang="zh">
                {province?.name}
              </span>
              <span className="way-count soft small">{t.degree(degree)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="soft small">{t.listed(nodes.length, totalCount)}</p>}
    </Way>
  )
}

function Documents({ nodes, totalCount }: WaysInQuery['documents']) {
  const t = useTexts(START_TEXTS)
  return (
    <Way title={t.documents}>
      <ul>
        {nodes.map(({ id, title, date, series, number }) => (
          <li key={id}>
            <Link className="way-line way-document" href={hrefOf(DOCUMENT, { id })}>
              <TypeMark type="DOCUMENT" />
              <span lang="zh">{title}</span>
              <span className="soft small">
                {[series, number].filter((part) => part && !title.includes(part)).join(' ')} {date ?? t.undated}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="soft small">{t.listed(nodes.length, totalCount)}</p>}
    </Way>
  )
}
