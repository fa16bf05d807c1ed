import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { WaysInDocument } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'

export function StartPage() {
  const answer = useAnswer(WaysInDocument, {})
  return (
    <div className="page">
      <Answered answer={answer}>
        {({ newAreas }) => (
          <ul>
            {newAreas.nodes.map(({ id, name }) => (
              <li key={id}>
                <Link href={hrefOf(GRAPH, { id: [id] })}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </div>
  )
}
