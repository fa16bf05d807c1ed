import { useState } from 'react'
import { problemOf } from '../ask/problem.ts'
import { texts, useTexts } from '../language/texts.ts'
import { saveFile } from './save-file.ts'

const TEXTS = texts(
  {
    download: '下载 CSV',
    reading: (count: number) => `正在读取 ${count} 条`,
    failed: (reason: string) => `未能下载：${reason}`,
  },
  {
    download: 'Download CSV',
    reading: (count: number) => `Reading, ${count} so far`,
    failed: (reason: string) => `Not downloaded: ${reason}`,
  },
)

interface Properties {
  /** Of the file, without its ending. */
  readonly name: string
  /** The whole table as CSV; tells how many rows it has read. */
  read(progress: (count: number) => void): Promise<string>
}

/** Saves a table as a CSV file. */
export function CsvButton({ name, read }: Properties) {
  const t = useTexts(TEXTS)
  const [count, setCount] = useState<number>()
  const [failure, setFailure] = useState('')
  const save = async () => {
    setCount(0)
    setFailure('')
    try {
      saveFile(`${name}.csv`, new Blob([await read(setCount)], { type: 'text/csv;charset=utf-8' }))
    } catch (error) {
      setFailure(t.failed(problemOf(error).message))
    }
    setCount(undefined)
  }
  return (
    <span className="table-csv">
      <button type="button" className="button" disabled={count !== undefined} onClick={save}>
        {t.download}
      </button>
      <span role="status">{count === undefined ? failure : t.reading(count)}</span>
    </span>
  )
}
