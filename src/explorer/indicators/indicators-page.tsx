import '../table/table.css'
import './indicators.css'
import { hrefOf } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { ask } from '../ask/ask.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { IndicatorsDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { CsvButton } from '../table/csv-button.tsx'
import { FRONT, pageArguments } from '../table/page.ts'
import { Pager } from '../table/pager.tsx'
import { readAll } from '../table/read-all.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { indicatorCsv } from './indicator-csv.ts'
import { IndicatorFacets } from './indicator-facets.tsx'
import { indicatorFilter } from './indicator-filter.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { INDICATOR_TEXTS } from './indicator-texts.ts'
import { INDICATORS, type IndicatorsState } from './indicators-address.ts'

const PAGE_SIZES = { bars: 200, table: 50 } as const

/** Stated quantities under filters, as bars to compare or as a table. */
export function IndicatorsPage() {
  const t = useTexts(INDICATOR_TEXTS)
  const { state, change } = useAddress(INDICATORS)
  const question = questionOf(state)
  const variables = { ...question, ...pageArguments(state, PAGE_SIZES[state.view]) }
  const answer = useAnswer(IndicatorsDocument, variables)
  const readCsv = async (progress: (count: number) => void) =>
    indicatorCsv(
      await readAll(async (page) => (await ask(IndicatorsDocument, { ...question, ...page })).indicators, progress),
    )
  return (
    <div className="page table-wide">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <div className="table-page">
        <IndicatorFacets choice={state} choose={(choice) => change({ ...choice, ...FRONT })} />
        <Answered answer={answer}>
          {({ indicators: { nodes, totalCount, coverage, pageInfo } }) => (
            <section className="table-results">
              <div className="table-tools">
                <p role="status">
                  {nodes.length < totalCount && state.view === 'bars'
                    ? t.shown(nodes.length, totalCount)
                    : t.total(totalCount)}
                </p>
                <ViewButtons />
                <CsvButton name="indicators" read={readCsv} />
                <OperationButton operation={IndicatorsDocument} variables={variables} />
              </div>
              {totalCount === 0 && <Empty coverage={coverage} />}
              {totalCount > 0 && state.view === 'bars' && <IndicatorChart indicators={nodes} areas={state.of} />}
              {totalCount > 0 && state.view === 'table' && (
                <IndicatorTable indicators={nodes} sorting={state} sort={(order) => change({ ...order, ...FRONT })} />
              )}
              <Pager info={pageInfo} hrefAt={(place) => hrefOf(INDICATORS, { ...state, ...place })} />
            </section>
          )}
        </Answered>
      </div>
    </div>
  )
}

const questionOf = (state: IndicatorsState) => ({
  where: indicatorFilter(state),
  orderBy: { field: state.order, direction: state.direction },
})

function ViewButtons() {
  const t = useTexts(INDICATOR_TEXTS)
  const { state, change } = useAddress(INDICATORS)
  return (
    <fieldset className="indicator-views">
      <legend className="visually-hidden">{t.view}</legend>
      {(['bars', 'table'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className="button"
          aria-pressed={state.view === view}
          onClick={() => change({ view, ...FRONT })}
        >
          {t[view]}
        </button>
      ))}
    </fieldset>
  )
}
