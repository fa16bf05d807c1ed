interface Sorting<FieldName> {
  readonly order: FieldName
  readonly direction: 'ASC' | 'DESC'
}

interface Properties<FieldName> {
  readonly text: string
  readonly field: FieldName
  /** The direction that a first click gives. */
  readonly first: 'ASC' | 'DESC'
  readonly sorting: Sorting<FieldName>
  sort(sorting: Sorting<FieldName>): void
}

/** The head of a column that the API can order by; a second click turns the order round. */
export function SortHeader<FieldName>({ text, field, first, sorting, sort }: Properties<FieldName>) {
  const isSorted = sorting.order === field
  const turned = sorting.direction === 'ASC' ? 'DESC' : 'ASC'
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.direction === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => sort({ order: field, direction: isSorted ? turned : first })}>
        {text}
        <span aria-hidden="true">{isSorted ? (sorting.direction === 'ASC' ? ' ↑' : ' ↓') : ' ↕'}</span>
      </button>
    </th>
  )
}
