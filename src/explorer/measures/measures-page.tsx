import '../table/table.css'
import './measures.css'
import { hrefOf } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { ask } from '../ask/ask.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { MeasuresDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { CsvButton } from '../table/csv-button.tsx'
import { FRONT, pageArguments } from '../table/page.ts'
import { Pager } from '../table/pager.tsx'
import { readAll } from '../table/read-all.ts'
import { measureCsv } from './measure-csv.ts'
import { MeasureFacets } from './measure-facets.tsx'
import { measureFilter } from './measure-filter.ts'
import { MeasureTable } from './measure-table.tsx'
import { MEASURE_TEXTS } from './measure-texts.ts'
import { MEASURES, type MeasuresState } from './measures-address.ts'

const PAGE_SIZE = 50

/** Measures under filters, with who carries them out and whom they cite. */
export function MeasuresPage() {
  const t = useTexts(MEASURE_TEXTS)
  const { state, change } = useAddress(MEASURES)
  const question = questionOf(state)
  const variables = { ...question, ...pageArguments(state, PAGE_SIZE) }
  const answer = useAnswer(MeasuresDocument, variables)
  const readCsv = async (progress: (count: number) => void) =>
    measureCsv(
      await readAll(async (page) => (await ask(MeasuresDocument, { ...question, ...page })).measures, progress),
    )
  return (
    <div className="page table-wide">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <div className="table-page">
        <MeasureFacets choice={state} choose={(choice) => change({ ...choice, ...FRONT })} />
        <Answered answer={answer}>
          {({ measures: { nodes, totalCount, coverage, pageInfo } }) => (
            <section className="table-results">
              <div className="table-tools">
                <p role="status">{t.total(totalCount)}</p>
                <CsvButton name="measures" read={readCsv} />
                <OperationButton operation={MeasuresDocument} variables={variables} />
              </div>
              {totalCount === 0 ? (
                <Empty coverage={coverage} />
              ) : (
                <MeasureTable measures={nodes} sorting={state} sort={(sorting) => change({ ...sorting, ...FRONT })} />
              )}
              <Pager info={pageInfo} hrefAt={(place) => hrefOf(MEASURES, { ...state, ...place })} />
            </section>
          )}
        </Answered>
      </div>
    </div>
  )
}

const questionOf = (state: MeasuresState) => ({
  where: measureFilter(state),
  orderBy: { field: state.order, direction: state.direction },
})
