import { useMemo, useSyncExternalStore } from 'react'
import { type Address, hrefOf, type Read, readAddress } from './address.ts'

/** The parameter that every view has: the ids of what the evidence panel shows. */
export const EVIDENCE = 'evidence'

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

const current = () => window.location.href

/** The address that is shown. */
export const useLocation = (): URL => {
  const href = useSyncExternalStore(subscribe, current)
  return useMemo(() => new URL(href), [href])
}

/** The segment that names the view. */
export const viewPath = ({ pathname }: URL): string => pathname.slice(pathname.lastIndexOf('/') + 1)

/** An address with the evidence of these ids open. */
export function withEvidence(href: string, ids: readonly string[]): string {
  const evidence = ids.map((id) => `${EVIDENCE}=${encodeURIComponent(id)}`)
  return [href, ...(evidence.length > 0 ? [evidence.join('&')] : [])].join(href.includes('?') ? '&' : '?')
}

/** Shows another address; `replace` leaves no step to go back to. */
export function navigate(href: string, { replace = false } = {}): void {
  const before = new URL(window.location.href)
  const target = new URL(href, before)
  if (target.href === before.href) return
  if (replace) history.replaceState(null, '', target)
  else history.pushState(null, '', target)
  tell()
  if (viewPath(target) !== viewPath(before)) beginAnew()
}

/** Another view begins at its top, for readers as for those who hear the page. */
function beginAnew(): void {
  window.scrollTo({ top: 0, behavior: 'instant' })
  document.getElementById('main')?.focus({ preventScroll: true })
}

export interface AddressState<State> extends Read<State> {
  /** Changes some parameters and keeps the others, the evidence that is open included. */
  change(change: Partial<State>, options?: { readonly replace?: boolean }): void
}

/** The state of the view that is shown, as its address says, and how to change it. */
export function useAddress<State>(address: Address<State>): AddressState<State> {
  const location = useLocation()
  return useMemo(
    () => ({
      ...readAddress(address, location.searchParams),
      change: (change, options) => {
        const now = new URL(window.location.href)
        const { state } = readAddress(address, now.searchParams)
        const next = hrefOf(address, { ...state, ...change })
        navigate(withEvidence(next, now.searchParams.getAll(EVIDENCE)), options)
      },
    }),
    [address, location],
  )
}
