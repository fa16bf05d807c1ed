import { texts } from '../language/texts.ts'

export const SEARCH = texts(
  {
    label: '搜索实体、举措、指标和文件',
    placeholder: '搜索：贵安、guian、gaxq、合作…',
    suggestions: '搜索建议',
    enter: (count: number) => `共 ${count} 条 · ↑↓ 选择，回车查看；不选则列出全部`,
    degree: (degree: number) => `${degree} 个关联`,
    none: '没有匹配；可试简称、拼音或首字母。',
    failed: '搜索没有应答，请稍后再试。',
    results: (words: string) => `“${words}”的搜索结果`,
    filter: '类型',
    everything: '全部',
    shown: (shown: number, count: number) => `显示前 ${shown} 条，共 ${count} 条`,
    more: '显示更多',
    narrow: '最多显示 200 条；请多输几个字，或选一个类型。',
    noneTitle: (words: string) => `没有找到“${words}”`,
    noneAdvice: '可以换个写法：全称或简称、拼音（guian）、首字母（gaxq）；或从下面的入口开始。',
  },
  {
    label: 'Search entities, measures, indicators and documents',
    placeholder: 'Search: 贵安, guian, gaxq, 合作…',
    suggestions: 'Suggestions',
    enter: (count: number) => `${count} in all · ↑↓ choose, Enter opens; without a choice all are listed`,
    degree: (degree: number) => (degree === 1 ? '1 connection' : `${degree} connections`),
    none: 'No match; try a short form, pinyin or initials.',
    failed: 'The search does not answer; try again later.',
    results: (words: string) => `Results for “${words}”`,
    filter: 'Type',
    everything: 'All',
    shown: (shown: number, count: number) => `The first ${shown} of ${count}`,
    more: 'Show more',
    narrow: 'At most 200 are shown; type some more characters, or choose a type.',
    noneTitle: (words: string) => `Nothing found for “${words}”`,
    noneAdvice:
      'Try another form: the full or the short name, pinyin (guian), initials (gaxq); or start from a way in below.',
  },
)
