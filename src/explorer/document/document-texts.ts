import { texts } from '../language/texts.ts'

export const DOCUMENT_TEXTS = texts(
  {
    outline: '目录',
    measures: (count: number) => `举措 ${count}`,
    indicators: (count: number) => `指标 ${count}`,
    policy: '对应政策：',
    undated: '日期不详',
    toMark: '回到标出的句子',
    none: '没有选定文件',
    unknown: '图谱里没有这份文件',
    advice: '地址可能有误，或文件已被移除。请从开始页的文件列表进入，或重新搜索。',
    toStart: '回到开始页',
    diagnostics: (count: number) => `未能读出的内容 ${count} 处`,
    legend: '下划线标出的是识别出的实体，点击可看依据。',
  },
  {
    outline: 'Contents',
    measures: (count: number) => `Measures ${count}`,
    indicators: (count: number) => `Indicators ${count}`,
    policy: 'The text of: ',
    undated: 'undated',
    toMark: 'To the marked sentence',
    none: 'No document is chosen',
    unknown: 'There is no such document',
    advice:
      'The address may be wrong, or the document was removed. Take one from the list on the start page, or search.',
    toStart: 'Go to the start page',
    diagnostics: (count: number) => `${count} things could not be read`,
    legend: 'What is underlined is an entity; click it for its evidence.',
  },
)
