import { EVIDENCE, useLocation } from '../address/location.ts'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { EvidenceDocument } from '../generated/graphql.ts'
import { closeEvidence } from './open-evidence.ts'

export function EvidencePanel() {
  const ids = useLocation().searchParams.getAll(EVIDENCE)
  return ids.length > 0 ? <Panel ids={ids} /> : null
}

function Panel({ ids }: { readonly ids: readonly string[] }) {
  const answer = useAnswer(EvidenceDocument, { ids: [...ids] })
  return (
    <aside>
      <button type="button" className="button" onClick={closeEvidence}>
        ×
      </button>
      <Answered answer={answer}>
        {({ nodes }) => (
          <ul>
            {nodes.map((node) => (
              <li key={node?.id}>{node?.__typename}</li>
            ))}
          </ul>
        )}
      </Answered>
    </aside>
  )
}
