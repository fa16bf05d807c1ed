import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { typeDefinitions } from '../../src/graphql/type-definitions.ts'

const OPERATIONS = new URL('operations/', import.meta.url)

/** The fields of the schema, as `Measure.text`, that no operation of the tests selects. */
export function unselectedFields(): string[] {
  const schema = buildSchema(typeDefinitions())
  const selected = selectedFields(schema)
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap(fieldsOf)
    .filter((field) => !selected.has(field))
}

/** A field that is selected of an interface is selected of all that implement it. */
function selectedFields(schema: GraphQLSchema): Set<string> {
  const types = new TypeInfo(schema)
  const selected = new Set<string>()
  const select = ({ name }: FieldNode) => {
    const parent = types.getParentType()
    for (const type of parent ? [parent, ...implementing(schema, parent)] : [])
      selected.add(`${type.name}.${name.value}`)
  }
  const text = readdirSync(OPERATIONS).map((file) => readFileSync(new URL(file, OPERATIONS), 'utf8'))
  visit(parse(text.join('\n')), visitWithTypeInfo(types, { Field: select }))
  return selected
}

function implementing(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (!isInterfaceType(type)) return []
  const { objects, interfaces } = schema.getImplementations(type)
  return [...objects, ...interfaces]
}

const fieldsOf = (type: GraphQLNamedType): string[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : []
