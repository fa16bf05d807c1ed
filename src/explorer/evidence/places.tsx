import { hrefOf } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { EVIDENCE, useLocation, withEvidence } from '../address/location.ts'
import { DOCUMENT } from '../document/document-address.ts'
import type { EvidencePlaceFragment } from '../generated/graphql.ts'
import { useTexts } from '../language/texts.ts'
import { citationOf, sourceOf } from './citation.ts'
import { CopyButton } from './copy-button.tsx'
import { EVIDENCE_TEXTS } from './evidence-texts.ts'
import { Quote } from './quote.tsx'

/** The quoted places of a fact, each with its source, a way to the text and a citation to take along. */
export function Places({ places }: { readonly places: readonly EvidencePlaceFragment[] }) {
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={`${place.document.id}:${place.start}:${place.end}`}>
          <PlaceOf place={place} />
        </li>
      ))}
    </ul>
  )
}

function PlaceOf({ place }: { readonly place: EvidencePlaceFragment }) {
  const t = useTexts(EVIDENCE_TEXTS)
  const open = useLocation().searchParams.getAll(EVIDENCE)
  const { document, start, end } = place
  return (
    <figure className="place">
      <blockquote>
        <Quote place={place} />
      </blockquote>
      <figcaption className="soft small">
        <span lang="zh">{sourceOf(place)}</span>
        <span className="place-ways">
          <Link href={withEvidence(hrefOf(DOCUMENT, { id: document.id, start, end }), open)}>{t.inDocument}</Link>
          <CopyButton text={citationOf(place)} label={t.copy} />
        </span>
      </figcaption>
    </figure>
  )
}
