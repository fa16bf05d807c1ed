import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { Answered } from '../ask/answered.tsx'
import { useAnswer } from '../ask/use-answer.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import { GraphStartsDocument } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { GRAPH } from './graph-address.ts'
import { GRAPH_TEXTS } from './graph-texts.ts'

/** Where to begin, for an address that names nothing. */
export function GraphStart() {
  const t = useTexts(GRAPH_TEXTS)
  const answer = useAnswer(GraphStartsDocument, {})
  return (
    <div className="state">
      <h2>{t.choose}</h2>
      <p>{t.chooseAdvice}</p>
      <Answered answer={answer}>
        {({ newAreas }) => (
          <ul className="graph-starts">
            {newAreas.nodes.map(({ id, name, degree }) => (
              <li key={id}>
                <Link className="button" href={hrefOf(GRAPH, { id: [id] })}>
                  <TypeMark type="NEW_AREA" />
                  <span lang="zh">{name}</span>
                  <span className="soft small">{t.neighbors(degree)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </div>
  )
}
