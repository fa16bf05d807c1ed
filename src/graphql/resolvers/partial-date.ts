import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from '../public-error.ts'

const FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

function parse(value: unknown): string {
  if (typeof value === 'string' && FORM.test(value)) return value
  throw badUserInput('A date is YYYY, YYYY-MM or YYYY-MM-DD.')
}

export const partialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
