import '../table/table.css'
import './lineage.css'
import { useRef } from 'react'
import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { useAddress } from '../address/location.ts'
import { Answered, Empty } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { OperationButton } from '../evidence/operation-button.tsx'
import { type LineageDirection, PolicyLineageDocument } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'
import { useTexts } from '../language/texts.ts'
import { Choice } from '../table/choice.tsx'
import { type Lineage, nameOf } from './lineage.ts'
import { LINEAGE, type LineageState, MAX_DEPTH } from './lineage-address.ts'
import { LineagePicture } from './lineage-picture.tsx'
import { LINEAGE_TEXTS } from './lineage-texts.ts'
import { PolicyList } from './policy-list.tsx'
import { saveSvg } from './save-svg.ts'
import { StepTable } from './step-table.tsx'

/** What a policy rests on and what rests on it; without a policy, a list to choose one from. */
export function LineagePage() {
  const t = useTexts(LINEAGE_TEXTS)
  const { state } = useAddress(LINEAGE)
  if (state.id) return <Chosen state={state} />
  return (
    <div className="page lineage-start">
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <PolicyList />
    </div>
  )
}

function Chosen({ state: { id, direction, depth } }: { readonly state: LineageState }) {
  const t = useTexts(LINEAGE_TEXTS)
  const answer = useAnswer(PolicyLineageDocument, { id, direction, depth })
  return (
    <div className="page table-wide">
      <Answered answer={answer}>
        {({ policyLineage }) =>
          policyLineage ? (
            <LineageView lineage={policyLineage} />
          ) : (
            <Empty title={t.unknown}>
              <p>{t.unknownAdvice}</p>
              <Link className="button" href={hrefOf(LINEAGE)}>
                {t.others}
              </Link>
            </Empty>
          )
        }
      </Answered>
    </div>
  )
}

const DIRECTIONS = ['BOTH', 'UPSTREAM', 'DOWNSTREAM'] as const
const DEPTHS = Array.from({ length: MAX_DEPTH }, (_, index) => String(index + 1))
const SIDES: Readonly<Record<LineageDirection, readonly (-1 | 1)[]>> = {
  BOTH: [-1, 1],
  UPSTREAM: [-1],
  DOWNSTREAM: [1],
}

function LineageView({ lineage }: { readonly lineage: Lineage }) {
  const t = useTexts(LINEAGE_TEXTS)
  const { state } = useAddress(LINEAGE)
  const drawing = useRef<SVGSVGElement>(null)
  const { root, steps, truncated } = lineage
  const save = () => {
    if (drawing.current) saveSvg(nameOf(root), drawing.current)
  }
  return (
    <>
      <h1>{nameOf(root)}</h1>
      <p className="soft">{t.lead}</p>
      <div className="table-tools lineage-tools">
        <Controls />
        <Link className="button" href={hrefOf(GRAPH, { id: [root.id] })}>
          {t.inGraph}
        </Link>
        <Link className="button" href={hrefOf(LINEAGE)}>
          {t.others}
        </Link>
        <button type="button" className="button" onClick={save}>
          {t.saveSvg}
        </button>
        <OperationButton
          operation={PolicyLineageDocument}
          variables={{ id: root.id, direction: state.direction, depth: state.depth }}
        />
      </div>
      {truncated && <p className="notice">{t.truncated}</p>}
      <LineagePicture lineage={lineage} sides={SIDES[state.direction]} drawing={drawing} />
      <p className="soft small">{t.legend}</p>
      {steps.length > 0 && <StepTable steps={steps} />}
    </>
  )
}

function Controls() {
  const t = useTexts(LINEAGE_TEXTS)
  const { state, change } = useAddress(LINEAGE)
  return (
    <>
      <Choice
        label={t.direction}
        values={DIRECTIONS}
        chosen={state.direction}
        nameOf={(one) => t[one]}
        choose={(direction) => change({ direction })}
      />
      <Choice
        label={t.depth}
        values={DEPTHS}
        chosen={String(state.depth)}
        nameOf={(depth) => depth}
        choose={(depth) => change({ depth: Number(depth) })}
      />
      <button
        type="button"
        className="button"
        disabled={state.depth === MAX_DEPTH}
        onClick={() => change({ depth: state.depth + 1 })}
      >
        {t.deeper}
      </button>
    </>
  )
}
