import './graph.css'
import { useState } from 'react'
import { useAddress } from '../address/location.ts'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { GraphNeighborhoodDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { GRAPH } from './graph-address.ts'
import { GraphDesk } from './graph-desk.tsx'
import { GraphStart } from './graph-start.tsx'
import { GRAPH_TEXTS } from './graph-texts.ts'
import { questionOf } from './load-graph.ts'

/** The surroundings of what the address names, drawn or as a list. */
export function GraphPage() {
  const t = useTexts(GRAPH_TEXTS)
  const { state } = useAddress(GRAPH)
  const [times, setTimes] = useState(0)
  const question = state.id.length > 0 ? questionOf(state) : undefined
  const answer = useAnswer(GraphNeighborhoodDocument, question)
  return (
    <>
      <h1 className="visually-hidden">{t.title}</h1>
      {question ? (
        <Answered answer={answer}>
          {({ neighborhood }) => (
            <GraphDesk
              key={`${JSON.stringify(question)} ${times}`}
              loaded={neighborhood}
              question={question}
              begin={() => setTimes((count) => count + 1)}
            />
          )}
        </Answered>
      ) : (
        <GraphStart />
      )}
    </>
  )
}
