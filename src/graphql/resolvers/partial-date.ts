import { GraphQLScalarType, Kind } from 'graphql'

const FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

function parse(value: unknown): string {
  if (typeof value === 'string' && FORM.test(value)) return value
  // No GraphQLError, so that GraphQL says itself which value it was, and where.
  throw new TypeError('A date is YYYY, YYYY-MM or YYYY-MM-DD.')
}

export const partialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
