/** Where a page of a connection begins or ends: after a cursor, before one, or at the front where both are empty. */
export interface PagePlace {
  readonly after: string
  readonly before: string
}

/** The first page: where a view goes when its filter or order changes. */
export const FRONT: PagePlace = { after: '', before: '' }

/** The arguments of the API for a page of this size. */
export function pageArguments({ after, before }: PagePlace, size: number) {
  if (before) return { last: size, before }
  return after ? { first: size, after } : { first: size }
}
