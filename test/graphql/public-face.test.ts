import { existsSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefinitions } from '../../src/graphql/type-definitions.ts'

// What saved queries and front ends rely on stands in a file beside the repository, which a plain clone lacks.
const FACE = new URL('../../../shared/api.graphql', import.meta.url)

/** All that a client can rely on, a line each: `Query.node(id: ID!)`, `Query.node: Node`. */
const promisesOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [`${type.constructor.name} ${type.name}`, ...partsOf(type)])

function partsOf(type: GraphQLNamedType): string[] {
  const { name } = type
  if (isEnumType(type)) return type.getValues().map((value) => `${name}.${value.name}`)
  if (isInputObjectType(type)) {
    const kind = type.isOneOf ? [`${name} @oneOf`] : []
    return [...kind, ...Object.values(type.getFields()).map((field) => `${name}.${inputOf(field)}`)]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return [
    ...type.getInterfaces().map((one) => `${name} implements ${one.name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${name}.${field.name}: ${field.type}`,
      ...field.args.map((argument) => `${name}.${field.name}(${inputOf(argument)})`),
    ]),
  ]
}

const inputOf = ({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string =>
  `${name}: ${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`

describe.skipIf(!existsSync(FACE))('the schema (compared where shared/api.graphql lies beside the clone)', () => {
  it('keeps every type, field, argument, default and value that was promised', () => {
    const promised = promisesOf(buildSchema(readFileSync(FACE, 'utf8')))
    const kept = new Set(promisesOf(buildSchema(typeDefinitions())))
    expect(promised.length).toBeGreaterThan(900)
    expect(promised.filter((promise) => !kept.has(promise))).toEqual([])
  })

  it('asks nothing of a client that was not promised', () => {
    const face = buildSchema(readFileSync(FACE, 'utf8'))
    const known = new Set(promisesOf(face))
    const required = promisesOf(buildSchema(typeDefinitions())).filter(
      (promise) => /\w\(\w+: [^=]*!\)?$/.test(promise) && !known.has(promise),
    )
    expect(required).toEqual([])
  })
})
