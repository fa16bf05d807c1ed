import { useState } from 'react'
import { Link } from '../address/link.tsx'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { TypeMark } from '../frame/type-mark.tsx'
import { SearchDocument } from '../generated/graphql.ts'
import { NODE_TYPE_NAMES, NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { START } from '../start/start-address.ts'
import { hrefOfHit } from './hit.ts'
import { HitLine } from './hit-line.tsx'
import { SEARCH } from './search-texts.ts'

const STEP = 40
/** What one answer of the API may hold. */
const MOST = 200
const LENGTH = 140

/** Everything that is found for the words of the address, by type where one is chosen. */
export function SearchResults() {
  const t = useTexts(SEARCH)
  const { q, type } = useAddress(START).state
  const [first, setFirst] = useState(STEP)
  const variables = { query: q, first, ...(type.length > 0 && { types: [...type] }) }
  const answer = useAnswer(SearchDocument, variables)
  return (
    <section className="results" aria-label={t.results(q)}>
      <div className="results-bar">
        <h2>{t.results(q)}</h2>
        <OperationButton operation={SearchDocument} variables={variables} />
      </div>
      <TypeFilter />
      <Answered answer={answer}>
        {({ search: { nodes, totalCount, coverage } }) => (
          <>
            {totalCount === 0 && (
              <Empty title={t.noneTitle(q)} coverage={coverage}>
                <p>{t.noneAdvice}</p>
              </Empty>
            )}
            <ul className="results-list">
              {nodes.map((hit) => (
                <li key={hit.node.id}>
                  <Link href={hrefOfHit(hit)}>
                    <HitLine hit={hit} length={LENGTH} />
                  </Link>
                </li>
              ))}
            </ul>
            {nodes.length < totalCount && (
              <p className="soft small">
                {t.shown(nodes.length, totalCount)}{' '}
                {first < MOST ? (
                  <button type="button" className="button" onClick={() => setFirst(Math.min(MOST, first + STEP * 2))}>
                    {t.more}
                  </button>
                ) : (
                  t.narrow
                )}
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function TypeFilter() {
  const t = useTexts(SEARCH)
  const types = useTexts(NODE_TYPES)
  const { state, change } = useAddress(START)
  const [chosen] = state.type
  return (
    <fieldset className="type-filter">
      <legend className="visually-hidden">{t.filter}</legend>
      <button type="button" className="button" aria-pressed={!chosen} onClick={() => change({ type: [] })}>
        {t.everything}
      </button>
      {NODE_TYPE_NAMES.map((type) => (
        <button
          key={type}
          type="button"
          className="button"
          aria-pressed={type === chosen}
          onClick={() => change({ type: [type] })}
        >
          <TypeMark type={type} />
          {types[type]}
        </button>
      ))}
    </fieldset>
  )
}
