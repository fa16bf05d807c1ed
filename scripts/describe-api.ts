import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'

/** Every list has these arguments, so they are told once. */
const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before']

/** The schema as Markdown: what can be asked first, then what is answered, and by what it is filtered and ordered. */
export function describeApi(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const query = schema.getQueryType()
  const objects = types.filter((type) => isObjectType(type) && type !== query)
  const parts = [
    INTRODUCTION,
    fieldsOf(Object.values(query?.getFields() ?? {})),
    PAGES,
    ...describePages(objects.filter((type) => isObjectType(type)).filter(isPage)),
    '## What is answered\n',
    ...types.filter((type) => isInterfaceType(type)).map(describe),
    ...objects.filter((type) => !isPage(type)).map(describe),
    '## Filters and orders\n',
    ...types.filter((type) => isInputObjectType(type)).map(describe),
    '## Values\n',
    ...types.filter((type) => isEnumType(type) || isScalarType(type)).map(describe),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

const INTRODUCTION = `# The API

Made from the [schema](../schema) by \`npm run codegen\`; \`npx xinqu schema\` prints the schema itself.

## What can be asked
`

const PAGES = `## Pages of lists

A field that answers a \`…Connection\` takes \`first\` and \`after\`, and mostly \`last\` and \`before\`. Connections and their edges have
the fields of EntityConnection and EntityEdge, with items of their own type; what some have besides is told below.
`

const isPage = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && (/Connection$/.test(type.name) || 'cursor' in type.getFields())

function describePages(pages: readonly GraphQLObjectType[]): string[] {
  return pages.flatMap((page) => {
    const model = pages.find(({ name }) => name === page.name.replace(/.*(?=Connection$|Edge$)/, 'Entity'))
    const fields = Object.values(page.getFields())
    const own = page === model ? fields : fields.filter(({ name }) => !model?.getFields()[name])
    return own.length > 0 ? [`${headOf(page)}\n${fieldsOf(own)}`] : []
  })
}

function describe(type: GraphQLNamedType): string {
  const head = headOf(type)
  if (isEnumType(type)) {
    return `${head}\n${table(type.getValues().map(({ name, description }) => [`\`${name}\``, oneLine(description)]))}`
  }
  if (isInputObjectType(type)) return `${head}\n${inputsOf(Object.values(type.getFields()))}`
  if (!isObjectType(type) && !isInterfaceType(type)) return head
  const above = type.getInterfaces()
  const own = Object.values(type.getFields()).filter(({ name }) => !above.some((one) => one.getFields()[name]))
  const shared =
    above.length > 0 ? `\nHas the fields of ${above.map(({ name }) => linkTo(name, name)).join(', ')}.\n` : ''
  return `${head}${shared}${own.length > 0 ? `\n${fieldsOf(own)}` : ''}`
}

const headOf = ({ name, description }: GraphQLNamedType): string => `### ${name}\n\n${oneLine(description)}\n`

const fieldsOf = (fields: readonly GraphQLField<unknown, unknown>[]): string =>
  table(
    fields.map(({ name, type, description, args }) => [
      `\`${name}\``,
      typeOf(type),
      oneLine(description) + argumentsOf(args),
    ]),
  )

const inputsOf = (fields: readonly GraphQLInputField[]): string =>
  table(fields.map(({ name, type, description }) => [`\`${name}\``, typeOf(type), oneLine(description)]))

const argumentsOf = (given: readonly GraphQLArgument[]): string =>
  given
    .filter(({ name }) => !PAGE_ARGUMENTS.includes(name))
    .map(({ name, type, description }) => `<br>\`${name}\` ${typeOf(type)}: ${oneLine(description)}`)
    .join('')

const typeOf = (type: GraphQLOutputType | GraphQLInputField['type']): string => {
  const named = getNamedType(type)
  return isSpecifiedScalarType(named)
    ? `\`${type}\``
    : linkTo(`\`${type}\``, isPage(named) ? 'Pages of lists' : named.name)
}

const linkTo = (text: string, heading: string): string => `[${text}](#${heading.toLowerCase().replaceAll(' ', '-')})`

/** A description within a cell of a table. */
const oneLine = (description: string | null | undefined): string =>
  (description ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|')

function table(rows: readonly (readonly string[])[]): string {
  const heads = rows[0]?.length === 3 ? ['field', 'type', ''] : ['value', '']
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
