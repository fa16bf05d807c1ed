/** An operation as a tab of the editor holds it: texts, as typed. */
export interface Typed {
  readonly query: string
  readonly variables: string
}

/** The search part of an address that carries an operation; empty where there is none. */
export function addressOf({ query, variables }: Typed): string {
  if (!query.trim()) return ''
  const parameters = new URLSearchParams({ query })
  if (variables.trim()) parameters.set('variables', variables)
  return `?${parameters}`
}

/** The operation that an address carries. Its variables are laid out for reading where they are JSON. */
export function operationIn(search: string): Typed | undefined {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  if (!query) return undefined
  return { query, variables: laidOut(parameters.get('variables') ?? '') }
}

function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
