import { useAddress } from '../address/location.ts'
import { DOCUMENT } from './document-address.ts'

export function DocumentPage() {
  const { state } = useAddress(DOCUMENT)
  return <div className="page">{state.id}</div>
}
