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

/** Every connection has these arguments, so they are told once. */
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

const CODES = [
  ['BAD_REQUEST', 'The request is no GraphQL over HTTP: no JSON, another content type, a body that is too large.'],
  ['GRAPHQL_PARSE_FAILED', 'The document cannot be read, or has more tokens than the server takes.'],
  ['GRAPHQL_VALIDATION_FAILED', 'It does not fit the schema: an unknown field, a value of another type.'],
  ['BAD_USER_INPUT', 'An argument or variable is beyond its bounds, empty, or does not go with another.'],
  ['BAD_CURSOR', 'A cursor is broken, or of another field, order or filter.'],
  ['AMBIGUOUS_NAME', 'A name means several alike; `extensions.candidates` has their `id`, `type`, `kind` and `name`.'],
  ['NOT_FOUND', 'Nothing has an id that is needed. Where it is not, the answer is null.'],
  ['FILTER_TOO_LARGE', 'A filter is deeper than 10 or has more than 100 conditions.'],
  ['OPERATION_TOO_DEEP', 'Fields lie in more levels than the server takes.'],
  ['OPERATION_TOO_COSTLY', 'The answer could have more fields than the server takes: ask for shorter or fewer lists.'],
  ['TOO_MANY_ALIASES', 'The document has more aliases than the server takes.'],
  ['TOO_MANY_DIRECTIVES', 'The document has more directives than the server takes.'],
  ['DOCUMENT_NOT_TRUSTED', 'The server answers only the documents that it knows.'],
  [
    'STORE_TIMEOUT',
    'The graph took longer than is allowed: ask for less, or name an entity or a document in the filter.',
  ],
  ['STORE_UNAVAILABLE', 'The graph does not answer; try again later.'],
  ['INTERNAL_SERVER_ERROR', 'A mistake of ours, written down in the log of the server.'],
]

const ERRORS = [
  '| code | says |',
  '| --- | --- |',
  ...CODES.map(([code, says]) => `| \`${code}\` | ${says} |`),
  '',
].join('\n')

const INTRODUCTION = `# The API

Made from the [schema](../schema) by \`npm run codegen\`; \`npx xinqu schema\` prints the schema itself.

## How to ask

A POST of JSON to \`/graphql\`; a browser that opens the same address gets a sandbox with worked examples.

\`\`\`sh
curl http://127.0.0.1:4000/graphql -H 'content-type: application/json' -d '{"query": "query($area: String!) { entity(name: $area) { id name romanized } }", "variables": {"area": "gaxq"}}'
\`\`\`

\`\`\`json
{ "data": { "entity": { "id": "eJuLkhGuUtNGsqP1R8_CZwe", "name": "贵安新区", "romanized": "Gui'an Xinqu" } } }
\`\`\`

A GET with \`query\` and \`variables\` in the address does too, with a header that pages of other sites cannot send, such as \`apollo-require-preflight: yes\`; its answer has an \`ETag\`.

What goes wrong stands in \`errors\`: a sentence that says what and where, and a code in \`extensions.code\`. Limits are settings of the server ([README](../README.md#settings)).

${ERRORS}
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
      oneLine(description) + argumentsOf(isPage(getNamedType(type)) ? args.filter(isNotOfPages) : args),
    ]),
  )

const inputsOf = (fields: readonly GraphQLInputField[]): string =>
  table(fields.map(({ name, type, description }) => [`\`${name}\``, typeOf(type), oneLine(description)]))

const argumentsOf = (given: readonly GraphQLArgument[]): string =>
  given
    .map(({ name, type, description, defaultValue }) => {
      const unless = defaultValue === undefined ? '' : ` = \`${defaultValue}\``
      return `<br>\`${name}\` ${typeOf(type)}${unless}: ${oneLine(description)}`
    })
    .join('')

const isNotOfPages = ({ name }: GraphQLArgument): boolean => !PAGE_ARGUMENTS.includes(name)

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
