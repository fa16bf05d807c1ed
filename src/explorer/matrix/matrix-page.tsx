import '../table/table.css'
import './matrix.css'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { MatrixDocument } from '../generated/graphql.ts'
import { EDGE_TYPES, NODE_TYPES } from '../language/terms.ts'
import { useTexts } from '../language/texts.ts'
import { Choice } from '../table/choice.tsx'
import { CsvButton } from '../table/csv-button.tsx'
import { COLUMN_TYPES, MATRIX, RELATION_TYPES, SIZES } from './matrix-address.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { matrixCsv } from './matrix-csv.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { MATRIX_TEXTS } from './matrix-texts.ts'

/** How new areas are related to industries, policies and others, and the sentences behind each cell. */
export function MatrixPage() {
  const t = useTexts(MATRIX_TEXTS)
  const types = useTexts(NODE_TYPES)
  const { state, change } = useAddress(MATRIX)
  const { columns, relation, size, row, column } = state
  const relations = relation === 'ALL' ? null : [relation]
  const variables = { rows: 'NEW_AREA', columns, relations, first: Number(size) } as const
  const answer = useAnswer(MatrixDocument, variables)
  return (
    <div className="page table-wide">
      <h1>{t.title(types[columns])}</h1>
      <p className="soft">{t.lead}</p>
      <Choices />
      <Answered answer={answer}>
        {({ matrix, coverage }) =>
          matrix.cells.length === 0 ? (
            <Empty coverage={coverage} />
          ) : (
            <>
              <div className="table-tools">
                <p role="status">{t.shown(matrix.rows.length, matrix.columns.length, matrix.cells.length)}</p>
                <CsvButton name={`matrix-${columns.toLowerCase()}`} read={async () => matrixCsv(matrix)} />
                <OperationButton operation={MatrixDocument} variables={variables} />
              </div>
              {matrix.truncated && (
                <p className="notice">
                  {t.truncated}{' '}
                  {size !== '200' && <Link href={hrefOf(MATRIX, { ...state, size: '200' })}>{t.more}</Link>}
                </p>
              )}
              <div className="matrix-scroll">
                <MatrixGrid matrix={matrix} opened={state} open={(row, column) => change({ row, column })} />
              </div>
              <p id="matrix-keys" className="soft small">
                {t.grid}
              </p>
            </>
          )
        }
      </Answered>
      {row && column && (
        <MatrixCell row={row} column={column} relations={relations} close={() => change({ row: '', column: '' })} />
      )}
    </div>
  )
}

function Choices() {
  const t = useTexts(MATRIX_TEXTS)
  const types = useTexts(NODE_TYPES)
  const edges = useTexts(EDGE_TYPES)
  const { state, change } = useAddress(MATRIX)
  const anew = { row: '', column: '' }
  return (
    <div className="table-tools matrix-choices">
      <Choice
        label={t.columns}
        values={COLUMN_TYPES}
        chosen={state.columns}
        nameOf={(type) => types[type]}
        choose={(columns) => change({ columns, ...anew })}
      />
      <Choice
        label={t.relation}
        values={['ALL', ...RELATION_TYPES]}
        chosen={state.relation}
        nameOf={(type) => (type === 'ALL' ? t.ALL : edges[type])}
        choose={(relation) => change({ relation, ...anew })}
      />
      <Choice
        label={t.size}
        values={SIZES}
        chosen={state.size}
        nameOf={(size) => size}
        choose={(size) => change({ size })}
      />
    </div>
  )
}
