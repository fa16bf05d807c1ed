import { texts } from '../language/texts.ts'

interface Counts {
  /** Relations. */
  readonly count: number
  /** Places that state them. */
  readonly evidenceCount: number
}

export const MATRIX_TEXTS = texts(
  {
    title: (columns: string) => `新区 × ${columns}`,
    lead: '格中的数字是文件里有多少处原文说到这一关系，颜色越浓越多；点一格看它的关系、举措和原句。',
    columns: '列',
    relation: '关系',
    ALL: '全部关系',
    size: '行列数',
    shown: (rows: number, columns: number, cells: number) => `${rows} 个新区，${columns} 列，${cells} 格有关系`,
    truncated: '行或列超出了所选的数目，只显示出处最多的。',
    more: '显示 200',
    total: '合计',
    cell: (row: string, column: string, { count, evidenceCount }: Counts) =>
      `${row}，${column}：${count} 条关系，${evidenceCount} 处原文`,
    rowHead: '新区',
    grid: '用方向键移动，按回车打开一格。',
    pair: (row: string, column: string) => `${row} × ${column}`,
    relations: (count: number) => `关系 ${count} 条`,
    measures: (count: number) => `由该新区实施、引用它的举措 ${count} 项`,
    evidence: '看全部出处',
    allMeasures: '在举措表中看',
    close: '收起',
    unknown: '地址中的一格已不存在。',
  },
  {
    title: (columns: string) => `New area × ${columns}`,
    lead: 'Each number counts the places in the documents that tell of it, the stronger its colour the more; open a cell for its relations, measures and sentences.',
    columns: 'Columns',
    relation: 'Relation',
    ALL: 'all relations',
    size: 'Rows and columns',
    shown: (rows: number, columns: number, cells: number) =>
      `${rows} new areas, ${columns} columns, ${cells} cells with relations`,
    truncated: 'There are more rows or columns than asked for; those that most places tell of are shown.',
    more: 'Show 200',
    total: 'Total',
    cell: (row: string, column: string, { count, evidenceCount }: Counts) =>
      `${row}, ${column}: ${count} relations, ${evidenceCount} places`,
    rowHead: 'New area',
    grid: 'Arrow keys move, Enter opens a cell.',
    pair: (row: string, column: string) => `${row} × ${column}`,
    relations: (count: number) => `${count} relations`,
    measures: (count: number) => `${count} measures of this area that cite it`,
    evidence: 'All evidence',
    allMeasures: 'In the table of measures',
    close: 'Close',
    unknown: 'The cell in the address is gone.',
  },
)
