import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/lexicon/cues.ts'
import { readText } from '../../src/text/read-text.ts'

const { layout } = readCues('seeds/lexicon')
const read = (source: string) => readText(source, layout)

describe('the title block', () => {
  const headerOf = (source: string) => read(source).header

  it('reads a serial with issue, publisher, date, title and byline', () => {
    const source =
      '西咸研究\n\n(第6期·总第226期)\n\n西咸新区研究院\n\n2021年3月17日\n\n按：现予刊发。\n\n打造平台 推进发展\n\n——研究之一\n\n康 晨 李志和\n\n正文。'
    expect(headerOf(source)).toEqual({
      title: '打造平台 推进发展——研究之一',
      series: '西咸研究',
      number: '第6期·总第226期',
      publisher: '西咸新区研究院',
      date: '2021-03-17',
      authors: ['康晨', '李志和'],
    })
  })

  it('reads a numbered document with addressee and signature', () => {
    const source =
      '国务院关于总体规划的批复\n国函〔2018〕159号\n河北省人民政府、国家发展改革委：\n请示收悉。现批复如下：\n一、同意。\n国务院\n2018年12月25日'
    const { header, furniture, reading } = read(source)
    expect(header).toEqual({
      title: '国务院关于总体规划的批复',
      number: '国函〔2018〕159号',
      date: '2018-12-25',
      publisher: '国务院',
    })
    expect(furniture.map((span) => reading.text.slice(span.start, span.end))).toContain(
      '河北省人民政府、国家发展改革委：',
    )
  })

  it('reads the title under the path, the byline and the controls of a web page', () => {
    const source =
      '当前位置：首页 > 政务公开 > 通知公告\n福州新区发布 | 福州新区关于支持海洋经济发展的意见\n2024-03-05 08:12　来源：福州新区　作者：某某　字号：大 中 小\n福州新区\n关于支持海洋经济发展的意见\n一、总体要求\n建设海洋强市。\n【打印】【关闭】'
    const { header, furniture, reading, sections } = read(source)
    expect(header).toMatchObject({ title: '福州新区关于支持海洋经济发展的意见', date: '2024-03-05' })
    expect(furniture.map((span) => reading.text.slice(span.start, span.end))).toContain('【打印】【关闭】')
    expect(sections).toHaveLength(1)
  })

  it.each([
    ['the kind of page', '总结公报 【字体：大 中 小】\n福州新区2024年工作报告\n正文一句。', '福州新区2024年工作报告'],
    ['its title', '福州新区2024年工作报告【打印】\n正文一句。', '福州新区2024年工作报告'],
    [
      'a title in traditional characters',
      '福州新區2024年工作報告【字體：大 中 小】\n正文一句。',
      '福州新區2024年工作報告',
    ],
  ])('takes off what one may do with a page beside %s', (_, source, title) => {
    expect(headerOf(source).title).toBe(title)
  })

  it('folds a title that is broken at a width into one line', () => {
    const body = '西咸新区推进改革开放和创新发展打造\n内陆开放新高地和增长极，走在前列。\n'.repeat(8)
    const { foldedHeader } = read(`关于印发西咸新区2024年深化改革开放\n工作要点的通知\n${body}`)
    expect(foldedHeader.title).toBe('关于印发西咸新区2024年深化改革开放工作要点的通知')
  })

  it.each(['西 咸 新 区 2024 年 工 作 要 点', '西咸新区２０２４年工作要点', '西咸新区 2024 年工作要点'])(
    'folds the title %s',
    (title) => {
      expect(read(`${title}\n深化改革。`).foldedHeader.title).toBe('西咸新区2024年工作要点')
    },
  )

  it.each([
    [
      'the index of a gazette',
      '索引号：0001/2023\n主题分类：国民经济管理\n发文机关：国务院\n标　　题：关于支持福州新区发展的意见\n发文字号：国发〔2023〕5号\n正文一句。',
      { title: '关于支持福州新区发展的意见', publisher: '国务院', number: '国发〔2023〕5号' },
    ],
    [
      'a red head',
      '福州新区管理委员会文件\n榕新管〔2023〕12号\n福州新区管理委员会\n关于印发《工作要点》的通知\n正文一句。',
      { title: '福州新区管理委员会关于印发《工作要点》的通知', publisher: '福州新区管理委员会' },
    ],
    [
      'who put an issue together',
      '福州新区研究中心　编　　2023年6月20日\n福州新区海洋经济调研报告\n正文一句。',
      { title: '福州新区海洋经济调研报告', publisher: '福州新区研究中心', date: '2023-06-20' },
    ],
    [
      'an editing office',
      '新区观察编辑部编　　2024年10月8日\n福州新区要闻速览\n正文一句。',
      { title: '福州新区要闻速览', publisher: '新区观察编辑部', date: '2024-10-08' },
    ],
    ['the number of an annex', '附件1\n福州新区实施方案\n正文一句。', { title: '福州新区实施方案' }],
    [
      'codes',
      'ICS 03.100\nDB61/T 1234—2023\n福州新区零碳园区建设规范\n正文一句。',
      { title: '福州新区零碳园区建设规范' },
    ],
    [
      'a speaker',
      '福州新区主任某某：\n推动高质量发展\n——在工作会议上\n正文一句。',
      { title: '福州新区主任某某：推动高质量发展——在工作会议上' },
    ],
  ])('reads the title behind %s', (_, source, header) => {
    expect(headerOf(source)).toMatchObject(header)
  })

  it('knows what a page says around its text in traditional characters too', () => {
    const source =
      '當前位置：首頁 > 政務公開 > 通知公告\n福州新區關於支持海洋經濟發展的意見\n2024-03-05 08:12　來源：福州新區　字號：大 中 小\n一、總體要求\n建設海洋強市。\n【列印】【關閉】'
    const { header, furniture, reading } = read(source)
    expect(header).toMatchObject({ title: '福州新區關於支持海洋經濟發展的意見', date: '2024-03-05' })
    expect(furniture.map((span) => reading.text.slice(span.start, span.end))).toContain('【列印】【关闭】')
  })

  it('takes the parts of the title below the title of a page as the title again', () => {
    const source =
      '省委省政府关于支持福州新区高质量发展的意见\n阅读原文 分享到：\n省委 省政府\n关于支持福州新区高质量发展的意见\n一、总体要求\n建设海洋强市。'
    expect(read(source).sections).toHaveLength(1)
  })

  it('takes a distribution list as furniture', () => {
    const { furniture, reading } = read('工作要点\n正文一句。\n送：管委会班子成员。\n省委政研室。')
    expect(furniture.map((span) => reading.text.slice(span.start, span.end))).toEqual([
      '工作要点',
      '送：管委会班子成员。',
      '省委政研室。',
    ])
  })
})
