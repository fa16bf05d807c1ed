import { texts } from '../language/texts.ts'

export const ASK = texts(
  {
    loading: '正在载入…',
    retry: '重试',
    empty: '没有找到',
    coverage: (documents: number, measures: number, entities: number) =>
      `在 ${documents} 份文件、${measures} 条举措、${entities} 个实体中没有符合条件的内容。`,
    away: '服务器没有应答',
    awayAdvice: '请检查网络，或确认 xinqu 正在运行，然后重试。',
    slow: '服务器太久没有给出答案',
    slowAdvice: '请缩小范围（多加筛选条件，减少步数或数量）后重试。',
    gone: '图谱里没有地址所指的内容',
    goneAdvice: '地址可能有误，或陈述它的文件已被移除；请在上方重新搜索。',
    refused: '服务器拒绝了这个请求',
    refusedAdvice: '请按下面的说明修改条件。',
    broken: '服务器出错，或应答无法理解',
    brokenAdvice: '请稍后重试；如果仍然这样，请查看服务器日志，或检查中间的代理。',
  },
  {
    loading: 'Loading…',
    retry: 'Try again',
    empty: 'Nothing found',
    coverage: (documents: number, measures: number, entities: number) =>
      `Nothing matches in ${documents} documents with ${measures} measures and ${entities} entities.`,
    away: 'The server does not answer',
    awayAdvice: 'Check the network, or whether xinqu is running, then try again.',
    slow: 'The server took too long',
    slowAdvice: 'Ask for less (more filters, fewer steps, fewer items), then try again.',
    gone: 'The graph does not hold what the address names',
    goneAdvice: 'The address may be wrong, or the documents that stated it were taken out; search for it anew above.',
    refused: 'The server refused this request',
    refusedAdvice: 'Change what you ask for, as the sentence below says.',
    broken: 'The server failed, or its answer cannot be understood',
    brokenAdvice: 'Try again later; if it stays so, look at the log of the server, or at a proxy in between.',
  },
)
