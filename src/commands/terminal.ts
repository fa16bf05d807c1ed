import { styleText } from 'node:util'

/** Where a command writes: results and summaries to out, progress and problems to err. */
export interface Terminal {
  print(line: string): void
  /** Prints a long line piece by piece, no faster than it is read, so that it is never held whole. */
  printPieces(pieces: Iterable<string>): Promise<void>
  /** A problem, one sentence. */
  complain(line: string): void
  /** What is going on: one line that is rewritten on a terminal, a line each where it is piped. */
  progress(line: string): void
  /** Ends the progress line. */
  settle(): void
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns' | 'once'>

const CLEAR_LINE = '\r\u001b[2K'

export function terminalOn(out: Stream, err: Stream): Terminal {
  const settle = (): void => {
    if (err.isTTY) err.write(CLEAR_LINE)
  }
  return {
    print: (line) => {
      settle()
      out.write(`${line}\n`)
    },
    printPieces: async (pieces) => {
      settle()
      for (const piece of pieces) if (!out.write(piece)) await new Promise((resolve) => out.once('drain', resolve))
      out.write('\n')
    },
    complain: (line) => {
      settle()
      err.write(`${styleText('red', line, { stream: process.stderr })}\n`)
    },
    progress: (line) => {
      if (err.isTTY) err.write(`${CLEAR_LINE}${fitting(line, err.columns)}`)
      else err.write(`${line}\n`)
    },
    settle,
  }
}

/** Cut so that it stays one line; a Chinese character takes two columns. */
function fitting(line: string, columns: number): string {
  let width = 0
  let text = ''
  for (const character of line) {
    width += character > '\u2e7f' ? 2 : 1
    if (width >= columns) return text
    text += character
  }
  return text
}
