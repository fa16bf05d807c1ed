import type { Field } from './field.ts'

/** The address of a view: a path of one segment, so that relative links hold under any mount, and typed parameters. */
export interface Address<State> {
  readonly path: string
  readonly fields: { readonly [Name in keyof State]: Field<State[Name]> }
}

export interface Read<State> {
  readonly state: State
  /** The parameters that could not be understood; their defaults count. */
  readonly ignored: readonly string[]
}

/** The address of a view in this state; what is not given is as where the parameter is absent. */
export function hrefOf<State>(address: Address<State>, state: Partial<State> = {}): string {
  const parameters = new URLSearchParams()
  for (const name of namesOf(address)) {
    const value = state[name]
    if (value === undefined) continue
    for (const word of address.fields[name].write(value)) parameters.append(name, word)
  }
  const search = parameters.toString()
  return `./${address.path}${search && `?${search}`}`
}

/** The state that the search part of an address describes. */
export function readAddress<State>({ fields }: Address<State>, parameters: URLSearchParams): Read<State> {
  const ignored: string[] = []
  const read = namesOf({ fields }).map((name) => {
    const field = fields[name]
    if (!parameters.has(name)) return [name, field.absent]
    const value = field.read(parameters.getAll(name))
    if (value === undefined) ignored.push(name)
    return [name, value ?? field.absent]
  })
  return { state: Object.fromEntries(read), ignored }
}

const namesOf = <State>({ fields }: Pick<Address<State>, 'fields'>) => Object.keys(fields) as (keyof State & string)[]
