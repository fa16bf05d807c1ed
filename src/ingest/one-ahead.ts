/**
 * Works on the next item while the one before is being used, and on no more than that, so that memory stays bounded. What
 * the work throws is thrown when its turn comes.
 */
export async function* oneAhead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let next: Promise<Result> | undefined
  for await (const item of items) {
    const ready = next
    next = work(item)
    next.catch(() => undefined)
    if (ready) yield await ready
  }
  if (next) yield await next
}
