import { useAddress } from '../address/location.ts'
import { GRAPH } from './graph-address.ts'

export function GraphPage() {
  const { state } = useAddress(GRAPH)
  return <div className="page">{state.id.join(' ')}</div>
}
