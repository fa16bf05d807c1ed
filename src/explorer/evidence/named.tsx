import { Link } from '../address/link.tsx'
import { EVIDENCE, useLocation, withEvidence } from '../address/location.ts'
import { TypeMark } from '../frame/type-mark.tsx'
import type { EvidenceNamedFragment } from '../generated/graphql.ts'

/** An entity by its name, which leads to what is known of it. */
export function Named({ entity: { id, type, name } }: { readonly entity: EvidenceNamedFragment }) {
  const location = useLocation()
  return (
    <Link className="named" href={openIn(location, [id])}>
      <TypeMark type={type} named />
      <span lang="zh">{name}</span>
    </Link>
  )
}

/** The address that is shown, with the evidence of these ids open in place of what is. */
export function openIn(location: URL, ids: readonly string[]): string {
  const href = new URL(location)
  href.searchParams.delete(EVIDENCE)
  return withEvidence(href.href, ids)
}
