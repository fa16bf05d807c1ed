import type { Span } from './text.ts'

/** Who reports: a newspaper, an agency, a station or a site. */
const SOURCE = '(?:本报|本网|本台|[\\u4e00-\\u9fff]{1,6}(?:报|网|社|电视台|在线|传媒))'

/** 新华社南京10月12日电（记者 …）, 【大公报讯】, 长春日报讯. */
const NEWS = `【?${SOURCE}[^，。；：、（）【】\\n]{0,12}(?:讯|电(?=[（\\s：])|消息(?=[（\\s：])|报道)】?(?:（[^（）\\n]{2,40}）)?`

/** 记者帅诚广州报道. */
const BYLINE = '【?[^，。；：、（）【】\\n]{0,12}记者[^，。；：、（）【】\\n]{2,16}(?:报道|报导)】?'

/** （记者 李明）. */
const REPORTER = '（(?:本报)?(?:记者|通讯员)[^（）\\n]{1,30}）'

const DATELINE = new RegExp(`^(?:${NEWS}(?:${BYLINE})?|${BYLINE}|${REPORTER})：?`, 'gm')

/** The words with which items of news begin: who reports from where. Names in them belong to the report. */
export const findDatelines = (reading: string): readonly Span[] =>
  [...reading.matchAll(DATELINE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

/** Whether a line is nothing else. */
export const isDateline = (line: string): boolean =>
  findDatelines(line).some(({ start, end }) => end - start === line.length)
