import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']
type FieldsByName = ReadonlyMap<string, readonly FieldNode[]>

/** The documents of a server are kept parsed, so a field is looked through once. */
const known = new WeakMap<FieldNode, FieldsByName>()

/**
 * The fields of this name anywhere below the one that is being resolved. One may belong to another type, or be skipped: what
 * is read ahead for it is then read for nothing, but never missing.
 */
export const selectedFields = ({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): readonly FieldNode[] =>
  fieldNodes.flatMap((node) => fieldsBelow(node, fragments).get(name) ?? [])

/** The fields of this name that are selected of what is being resolved itself. */
export const selectedOf = ({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): FieldNode[] =>
  fieldNodes
    .flatMap(({ selectionSet }) => ownFields(selectionSet, fragments))
    .filter((field) => field.name.value === name)

const ownFields = (set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
    return ownFields(spread?.selectionSet, fragments)
  })

function fieldsBelow(node: FieldNode, fragments: Fragments): FieldsByName {
  const fields = known.get(node) ?? byName(listFields(node.selectionSet, fragments))
  known.set(node, fields)
  return fields
}

function byName(fields: readonly FieldNode[]): FieldsByName {
  const found = new Map<string, FieldNode[]>()
  for (const field of fields) found.set(field.name.value, [...(found.get(field.name.value) ?? []), field])
  return found
}

/** Each fragment is looked through once, however often it is spread. */
function listFields(set: SelectionSetNode | undefined, fragments: Fragments, spread = new Set<string>()): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection, ...listFields(selection.selectionSet, fragments, spread)]
    if (selection.kind === Kind.INLINE_FRAGMENT) return listFields(selection.selectionSet, fragments, spread)
    const { value } = selection.name
    if (spread.has(value)) return []
    spread.add(value)
    return listFields(fragments[value]?.selectionSet, fragments, spread)
  })
}
