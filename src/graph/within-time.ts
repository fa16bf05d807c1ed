/** Lets nobody wait longer than that for a result, whatever becomes of it. */
export async function withinTime<T>(result: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds)
  })
  return Promise.race([result, timeout]).finally(() => clearTimeout(timer))
}
