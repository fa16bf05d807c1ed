import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/lexicon/cues.ts'
import { locate } from '../../src/text/locate.ts'
import { readText } from '../../src/text/read-text.ts'

const { layout } = readCues('seeds/lexicon')
const read = (source: string) => readText(source, layout)
const readingOf = (source: string) => read(source).reading.text

describe('the reading', () => {
  it.each([
    ['贵安**新区**', '贵安新区'],
    ['2018 年 2 月 11 日', '2018年2月11日'],
    ['中国天眼 Fast 科学研究', '中国天眼Fast科学研究'],
    ['Fast and slow', 'Fast and slow'],
    ['西 咸 新 区', '西咸新区'],
    ['ＧＤＰ增长２０％', 'GDP增长20%'],
    ['稱「紅旗河」工程,近日動工', '称“红旗河”工程，近日动工'],
    ['增长1,200亿元(约)', '增长1,200亿元（约）'],
    ['推进"放管服"改革和"一网通办"', '推进“放管服”改革和“一网通办”'],
    ['（第 15 期·总第 299 期）', '（第15期·总第299期）'],
    ['乾县著名的乾隆年间建筑，在当地群众中间流传甚广甚久', '乾县著名的乾隆年间建筑，在当地群众中间流传甚广甚久'],
    ['打造高能级产业平台 推进新区产业集聚发展', '打造高能级产业平台 推进新区产业集聚发展'],
    ['软\u00ad连\u200b字', '软连字'],
    ['國務(wù)院同意設（shè）立(附圖)', '国务院同意设立（附图）'],
    ['青屿汽车(4.000,-0.07,-1.72%)集团', '青屿汽车集团'],
    ['青屿股份(8.22,-0.26,-3.07%)表示', '青屿股份（8.22，-0.26，-3.07%）表示'],
  ])('reads %s as %s', (source, expected) => {
    expect(readingOf(source)).toBe(expected)
  })

  it.each([
    [
      'joins a page break inside a word',
      '题目\n\n国家级新区坚持绿色发展，打造内陆开放，建设新高\n\n地、示范区。',
      '题目\n国家级新区坚持绿色发展，打造内陆开放，建设新高地、示范区。',
    ],
    ['joins after an enumeration comma', '题目\n\n实施精准招商、\n产业链招商。', '题目\n实施精准招商、产业链招商。'],
    [
      'joins an item that the page has cut',
      '题目\n\n**三要高水平建设西安国际**\n\n**航空枢纽。**加快建设。',
      '题目\n三要高水平建设西安国际航空枢纽。加快建设。',
    ],
    [
      'keeps a title apart from what follows',
      '西咸新区工作要点\n\n新区坚持创新，推进改革。',
      '西咸新区工作要点\n新区坚持创新，推进改革。',
    ],
    [
      'counts the indentation of a paragraph to the width at which lines are broken',
      `题目\n${'　　新区推进改革开放和创新发\n展，打造内陆开放的新高地和新的\n增长极，走在前列。\n'.repeat(6)}`,
      `题目${'\n新区推进改革开放和创新发展，打造内陆开放的新高地和新的增长极，走在前列。'.repeat(6)}`,
    ],
    [
      'ends a heading in a text that is broken at a width',
      `题目\n${'（一）新区建设两江数字经济产业园和软件园\n新区推进改革开放和创新发展并打造内陆开放的新\n高地和增长极，推进改革开放和创新发展，走在全国\n前列。\n'.repeat(6)}`,
      `题目${'\n（一）新区建设两江数字经济产业园和软件园\n新区推进改革开放和创新发展并打造内陆开放的新高地和增长极，推进改革开放和创新发展，走在全国前列。'.repeat(6)}`,
    ],
    [
      'goes on behind a full line that ends a sentence, where paragraphs are marked by their indentation',
      `题目\n${'　　新区推进改革开放和创新发展。\n新区打造内陆开放的新高地和新增\n长极，走在前列。\n'.repeat(6)}`,
      `题目${'\n新区推进改革开放和创新发展。新区打造内陆开放的新高地和新增长极，走在前列。'.repeat(6)}`,
    ],
    [
      'counts Latin characters as whole ones where lines are broken so',
      `题目\n${'新区推进改革开放，引进GDP500亿\n1.5万亩改造，走在全国前列并打造\n增长极。\n'.repeat(6)}`,
      `题目${'\n新区推进改革开放，引进GDP500亿1.5万亩改造，走在全国前列并打造增长极。'.repeat(6)}`,
    ],
    [
      'begins anew where news tell whose they are, however long the line before is',
      `福州新区与高校签订合作框架协议${'\n【海峡观察】福州新区推进改革开\n放和创新发展打造内陆开放新高地\n和增长极，走在前列。'.repeat(6)}`,
      `福州新区与高校签订合作框架协议${'\n【海峡观察】福州新区推进改革开放和创新发展打造内陆开放新高地和增长极，走在前列。'.repeat(6)}`,
    ],
    [
      'keeps the space behind the number of a heading',
      '题目\n4 对策建议\n依托平台，推进创新。',
      '题目\n4 对策建议\n依托平台，推进创新。',
    ],
    ['drops page numbers', '甲乙丙\n\n- 3 -\n\n丁戊己', '甲乙丙\n丁戊己'],
    [
      'drops what stands at the head of every page',
      '题目\n\n新区通报\n- 1 -\n新区推进改革。\n新 区 通 报\n- 2 -\n新区深化开放。',
      '题目\n新区推进改革。\n新区深化开放。',
    ],
    [
      'keeps a line that comes again away from the page numbers',
      '题目\n\n小结\n新区推进改革。\n小结\n新区深化开放。\n- 2 -',
      '题目\n小结\n新区推进改革。\n小结\n新区深化开放。',
    ],
  ])('%s', (_, source, expected) => {
    expect(readingOf(source)).toBe(expected)
  })

  it('ends a quotation that lacks its mark with its paragraph', () => {
    expect(readingOf('推进"放管服改革。\n推进"一网通办"。')).toBe('推进“放管服改革。\n推进“一网通办”。')
  })
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '新',
          '区',
          '。',
          '，',
          '\n',
          '**',
          ' ',
          '一是',
          '（一）',
          '1.',
          '𠮷',
          '「',
          '12',
          'Ａ',
          '\u00ad',
          '# ',
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join('')),
  )

  it('has offsets that rise and lie inside it', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, offsets } = read(source).reading
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.at(-1)).toBe(source.length)
        for (let at = 1; at < offsets.length; at++)
          expect(offsets[at]).toBeGreaterThanOrEqual((offsets[at - 1] ?? 0) + (at < text.length ? 1 : 0))
      }),
    )
  })

  it('has sentences, items and sections that lie in the reading, in order', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { reading, sentences, items, sections } = read(source)
        for (const spans of [sentences, items]) {
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(reading.text.length)
        }
        for (const section of sections) expect(section.end).toBeGreaterThanOrEqual(section.heading.end)
      }),
    )
  })

  it('quotes the source where the reading was found', () => {
    const source = readFileSync('seeds/documents/000_24ae9748a258635f.txt', 'utf8')
    const { reading, sentences } = read(source)
    const bare = (text: string) => text.replace(/[\s*]/g, '')
    for (const sentence of sentences) {
      const { start, end } = locate(reading, sentence)
      const folded = bare(source.slice(start, end)).replace(/\(/g, '（').replace(/\)/g, '）')
      expect(folded).toBe(bare(reading.text.slice(sentence.start, sentence.end)))
    }
  })
})

describe('the cost of reading', () => {
  it.each([
    ['spaces between characters', '新 区 '],
    ['a run of spaces', ' '],
    ['Latin words', 'word and number 12 '],
    ['opening brackets', '（《“'],
    ['lines', '一是推进\n'],
    ['emphasis', '**甲**'],
  ])('grows no faster than the text: %s', (_, part) => {
    const time = (length: number) => {
      const source = `新${part.repeat(length / part.length)}区`
      const start = performance.now()
      read(source)
      return performance.now() - start
    }
    time(2000)
    expect(time(160_000)).toBeLessThan(20 * time(40_000) + 200)
  })
})

describe('a text that a conversion has broken', () => {
  const lines = [
    '今年前三季度，福 州新区完成地区生产总值三千多亿元，增速居全省',
    '前列，新区建 成区面积持续增加，产业园 位于滨海新城核心区，定',
    '位为全国战略性新兴 产业和未来产业先导区、两岸科技创新 和产',
    '',
    '— 1 —',
    '',
    '业融合示范区、现代都市工业集聚区，该园 区已经揭牌运行并投',
    '用省级实验室两个，落地重大科技基础设 施六个，聚 集国家级科',
    '研机构二十七家，与此同时，园区建成投用海峡创新 城、闽江创',
    '意园等载体，规划布局人工智能与机器人、低空 经济等重点产业',
    '链的特色楼宇，引育高新技术企业四百多家，连续五年增速超过',
    '百分之百，助推多家企业上市，为全省发展作出 了新的贡献。',
  ]

  it('is one paragraph without the spaces and page numbers in it', () => {
    const { reading, paragraphs } = read(`福州新区情况\n\n${lines.join('\n')}`)
    expect(paragraphs).toHaveLength(2)
    expect(reading.text.split('\n')[1]).toBe(lines.join('').replace(/— 1 —| /g, ''))
  })

  it('keeps the lines of a list of names apart, and two halves of a title', () => {
    const names = Array.from(
      { length: 10 },
      (_, at) => `福州滨海新城第${'一二三四五六七八九十'.charAt(at)}实验学校及配套道路${'和地下管网'.repeat(at)}建设`,
    )
    expect(read(`重点项目\n${names.join('\n')}`).paragraphs).toHaveLength(11)
    expect(readingOf('打造高能级平台 推进集聚发展\n正文一句。')).toContain('平台 推进')
  })
})

describe('headings', () => {
  const headingsOf = (source: string) => {
    const { sections, reading } = read(source)
    return sections.map(({ heading, level }) => `${level} ${reading.text.slice(heading.start, heading.end)}`)
  }

  it.each([
    [
      'numbered by Chinese numerals',
      '题\n一、总体\n正文。\n（一）目标\n正文。\n二、任务\n正文。',
      ['1 一、总体', '2 （一）目标', '1 二、任务'],
    ],
    ['chapters and articles', '条例\n第一章 总则\n第一条 为了发展，制定本条例。', ['1 第一章总则', '2 第一条 ']],
    ['articles with a title', '协议\n第一条 合作内容\n甲方支持乙方，推进改革。', ['1 第一条合作内容']],
    ['no lines that name a party', '协议\n甲方：新区管委会\n双方本着互利共赢的原则，达成如下协议。', []],
    [
      'a short first sentence that leads others',
      '要点\n1.优化生态。抓好建设。完善体系。\n2.聚集资源。聚集机构。',
      ['1 1.优化生态。', '1 2.聚集资源。'],
    ],
    [
      'a first sentence that is short but for its brackets',
      '意见\n（一）推广试验区（以下简称“这里说的是江海自由贸易试验区临江片区”）制度创新成果。抓好建设。完善体系。',
      ['1 （一）推广试验区（以下简称“这里说的是江海自由贸易试验区临江片区”）制度创新成果。'],
    ],
    ['questions', '答记者问\n问：背景是什么？\n答：为适应新形势。', ['1 问：背景是什么？']],
    [
      'bare lines before text',
      '新闻\n导语说了很多话，也有逗号。\n着力协同创新\n园区实行两地共管共建。',
      ['1 着力协同创新'],
    ],
    ['no demands that are counted', '建议\n（1）要加大投入。这很重要。\n（2）要促进发展。这也重要。', []],
    ['no items of a list', '条例\n履行职责：\n（一）制定制度；\n（二）行使权限；', []],
  ])('are found where they are %s', (_, source, expected) => {
    expect(headingsOf(source).map((heading) => heading.trim())).toEqual(expected.map((heading) => heading.trim()))
  })
})

describe('sentences and items', () => {
  it.each([
    ['甲。乙；丙！丁', ['甲。', '乙；', '丙！', '丁']],
    ['他说“好。很好。”然后走', ['他说“好。很好。”', '然后走']],
    ['印发《意见。草案》（试行。）后', ['印发《意见。草案》（试行。）后']],
    ['答：为适应形势。', ['为适应形势。']],
  ])('splits %s', (source, expected) => {
    const { sentences, reading } = read(source)
    expect(sentences.map((span) => reading.text.slice(span.start, span.end))).toEqual(expected)
  })

  it.each([
    ['主要有：一是甲；二是乙。乙乙。三是丙。', ['一是甲；', '二是乙。乙乙。', '三是丙。']],
    ['总说。比如，甲地。甲又。再比如，乙地。', ['比如，甲地。', '再比如，乙地。']],
    ['措施如下：**做好设计**，甲。**汇聚资源**，乙。', ['做好设计，甲。', '汇聚资源，乙。']],
    ['一是甲。二是乙。\n乙又。三是丙。', ['一是甲。', '二是乙。\n乙又。', '三是丙。']],
    ['（12）甲。（13）乙。', ['（12）甲。', '（13）乙。']],
    ['首先说明一点。', []],
    ['第一，甲。第二，乙。', ['第一，甲。', '第二，乙。']],
  ])('counts the items of %s', (source, expected) => {
    const { items, reading } = read(`题目\n${source}`)
    expect(items.map((span) => reading.text.slice(span.start, span.end))).toEqual(expected)
  })
})

describe('diagnostics', () => {
  it.each([
    ['', 'EMPTY_TEXT'],
    ['新\ufffd\ufffd区', 'UNREADABLE'],
  ])('tell of %j', (source, code) => {
    expect(read(source).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  })
})
