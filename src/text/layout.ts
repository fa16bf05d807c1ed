/** The words by which documents lay themselves out; data of the lexicon. */
export interface Layout {
  /** What titles end with: 报告, 意见, 批复. */
  readonly genres: readonly string[]
  /** What a publisher's name ends with: 研究院, 人民政府. */
  readonly publishers: readonly string[]
  /** What a group of authors ends with: 课题组. */
  readonly groups: readonly string[]
  /** Labels of author lines: 执笔, 作者. */
  readonly authors: readonly string[]
  /** Labels of notes before the body: 按, 编者按. */
  readonly notes: readonly string[]
  /** Lines that open a list of contents: 本期导读. */
  readonly contents: readonly string[]
  /** Labels by which an index tells a document's title, issuer and number: 标题, 发文机关, 文号. */
  readonly titles: readonly string[]
  readonly issuers: readonly string[]
  readonly numbers: readonly string[]
  /** Labels of lines that are the document's own business: 来源, 责任编辑. */
  readonly furniture: readonly string[]
  /** Words for those who are to do what the lines above say: 牵头, 责任单位. */
  readonly charges: readonly string[]
  /** Labels that open the list of those whom the document goes to: 送, 发, 抄送. */
  readonly distribution: readonly string[]
  /** Labels of a question and of an answer: 问, 答. */
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  /** What may follow an ordinal that counts: 是, 要. */
  readonly ordinals: readonly string[]
  /** Words that count without an ordinal: 首先, 其次. */
  readonly sequence: readonly string[]
  /** Words that open one of several examples: 比如, 再比如. */
  readonly examples: readonly string[]
  /** Words with which a demand begins, so that a counted sentence is no heading: 要, 应. */
  readonly demands: readonly string[]
  /** What web pages put around their text. */
  readonly pages: {
    /** Words of the path to a page: 首页, 当前位置. */
    readonly paths: readonly string[]
    /** What one may do with a page, and its counters: 打印, 字号, 浏览次数. */
    readonly controls: readonly string[]
  }
}
