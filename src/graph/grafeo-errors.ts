import { XinquError } from '../errors.ts'

/** Why the file of the embedded store could not be opened, as a sentence; the engine tells its reasons apart by text alone. */
export function openError(error: unknown, location: string): XinquError {
  const reason = error instanceof Error ? error.message : String(error)
  if (reason.includes('cannot be locked'))
    return new XinquError(
      'STORE_LOCKED',
      `Another process holds the store ${location}; stop it, or name another folder with DATA_DIR.`,
      { cause: error },
    )
  return new XinquError(
    'STORE_REFUSED',
    `${problem(reason, location)}; move it away, or name another folder with DATA_DIR.`,
    {
      cause: error,
    },
  )
}

function problem(reason: string, location: string): string {
  if (reason.includes('not a Grafeo database') || reason.includes('not a database file'))
    return `${location} is no store of xinqu`
  if (/\b(EACCES|EPERM|EROFS|Permission denied|os error 13|os error 30)\b/.test(reason))
    return `The store ${location} may not be written by this user`
  if (/\b(EEXIST|ENOTDIR)\b/.test(reason)) return `A file stands where the folder of the store ${location} should be`
  return `The store ${location} cannot be opened (${reason})`
}
