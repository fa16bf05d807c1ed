import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createExtractor } from '../../src/pipeline.ts'

const extract = createExtractor(loadLexicon())

/** Each measure's words, with who acts and how far it is. */
function measuresIn(text: string): string[] {
  const { entities, measures } = extract(text)
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return measures.map(({ start, end, status, actor }) =>
    [text.slice(start, end).replace(/\s/g, '').slice(0, 12), status, nameOf.get(actor ?? '') ?? 'nobody'].join(' '),
  )
}

const REPLY =
  '国务院关于赣江新区总体规划（2018—2035年）的批复\n\n江西省人民政府：\n你省的请示收悉。经党中央、国务院同意，现批复如下：\n'
const LAW = '金普新区条例\n\n'

describe('a reply', () => {
  it('agrees in the words that head a paragraph', () => {
    const text = `${REPLY}一、原则同意《赣江新区总体规划（2018—2035年）》。要认真实施规划。\n二、优化布局。要推进改革。`
    expect(measuresIn(text)).toContain('一、原则同意《赣江新区总 DONE 国务院')
  })

  it('does nothing where it says by what a plan is guided', () => {
    const text = `${REPLY}一、推进实施。《总体规划》以新发展理念为指导，贯彻落实决策部署。`
    expect(measuresIn(text).filter((one) => one.includes('为指导'))).toEqual([])
  })

  it('tells of the new area on what rests what its government is to do', () => {
    const text = `${REPLY}一、江西省人民政府要切实加强组织领导，健全工作机制，明确工作责任。要按照《江西省国土空间规划》，推进改革。`
    const { entities, relations } = extract(text)
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
    const found = relations.map(({ type, from, to }) => `${nameOf.get(from)} ${type} ${nameOf.get(to)}`)
    expect(found).toContain('赣江新区 BASED_ON 江西省国土空间规划')
  })

  it('demands also that something plays its part', () => {
    const text = `${REPLY}一、推进实施。要把建设赣江新区作为重要举措，为全面振兴发挥重要支撑作用。`
    expect(measuresIn(text)).toContain('要把建设赣江新区作为重要 PLANNED 赣江新区')
  })
})

describe('in what a government issues for an area', () => {
  it('the area acts, though a page stands around the text and its title stands in two lines', () => {
    const text =
      '某省发布 | 某省委某省人民政府关于支持福州新区高质量建设的意见\n阅读原文 分享到：\n某省委 某省人民政府\n关于支持福州新区高质量建设的意见\n一、重点任务\n大力推进海洋经济发展。'
    expect(measuresIn(text)).toEqual(['大力推进海洋经济发展。 PLANNED 福州新区'])
  })
})

describe('in a report', () => {
  it('a work that has become something ends what the sentence before told of', () => {
    const text =
      '滇中新区政府工作报告\n\n推进改革，优化环境。\n\n滇中科学城集聚科研机构11家，完善服务。青屿湾水库投入使用，总投资20亿元。出台奖励政策，引育创新团队16个。'
    expect(measuresIn(text).map((one) => one.split(' ').at(-1))).toEqual([
      '滇中新区',
      '滇中科学城',
      '滇中新区',
      '滇中新区',
    ])
  })

  it('a field grows in the area, not with whom a later clause tells of', () => {
    const text = '滇中新区情况报告\n\n推进改革，优化环境。\n\n新能源产业加快集聚，青屿湾产业园新入驻企业47家。'
    const { entities, relations } = extract(text)
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
    expect(relations.map(({ type, from, to }) => `${nameOf.get(from)} ${type} ${nameOf.get(to)}`)).toEqual([
      '滇中新区 FOCUSES_ON 新能源',
    ])
  })

  it('what a list does first is not done by whom it names later, nor by what is built', () => {
    const text =
      '福州新区2024年工作总结\n\n一是枢纽能级跃升。建成自动化码头，新增航线14条；中远海运集团设立总部。\n二是改革见效。完善服务政策。'
    expect(measuresIn(text).map((one) => one.split(' ').at(-1))).toEqual(['福州新区', '福州新区'])
    const built = '福州新区2024年工作总结\n\n青屿研究院在滨海科学城开工建设，总投资20亿元。推进改革。'
    expect(measuresIn(built).at(-1)).toBe('推进改革。 DONE 福州新区')
  })
})

it('a paragraph that begins with a name and a colon is about whom it names, unless that is who is addressed', () => {
  const actorsIn = (text: string) => measuresIn(text).map((one) => one.split(' ').at(-1))
  const digest =
    '新区一周要闻\n\n◆浦东新区：6月3日，青屿产业园二期正式开园，首批企业入驻。\n◆长春新区：优化营商环境，推进改革。'
  expect(actorsIn(digest)).toEqual(['浦东新区', '长春新区'])
  const letter = '国务院关于支持兰州新区建设的批复\n\n甘肃省人民政府：你省来文收悉。要深入推进改革，优化营商环境。'
  expect(actorsIn(letter)).toEqual(['兰州新区'])
})

it('a ministry is whom its notice calls 我委, the area whom it is about', () => {
  const text =
    '国家发展改革委关于印发滇中新区总体方案的通知\n\n云南省人民政府：\n\n一、要加快推进滇中新区建设。\n二、我委将加强对滇中新区建设的指导。'
  expect(measuresIn(text).at(-1)).toBe('二、我委将加强对滇中新区 PLANNED 国家发展改革委')
})

describe('news', () => {
  const actsIn = (words: string) => measuresIn(`兰州新区要闻\n\n${words}兰州新区出台《产业办法》。`)
  const ACT = ['兰州新区出台《产业办法》 DONE 兰州新区']

  it.each([
    '●',
    '■',
    '★ ',
    '- ',
    '本报讯（记者 李明）',
    '新华社兰州5月10日电（记者李明）',
    '（记者 李明）',
    '记者李明报道：',
  ])('begins behind %s', (words) => {
    expect(actsIn(words)).toEqual(ACT)
  })

  it.each(['5月10日', '于今年5月', '2024年5月', '5月10日上午', '近日'])(
    'says when between who acts and what is done: %s',
    (when) => {
      expect(measuresIn(`兰州新区要闻\n\n兰州新区${when}出台《产业办法》。`)).toHaveLength(1)
    },
  )

  it('tells of a work that starts on a day, and of one behind what it costs', () => {
    const started = (words: string) => measuresIn(`兰州新区要闻\n\n${words}`).length
    expect(started('青屿产业园项目5月10日在兰州新区开工。')).toBe(1)
    expect(started('兰州新区总投资10亿元的青屿数据中心开工建设。')).toBe(1)
    expect(started('兰州新区2024年地区生产总值增长5%。')).toBe(0)
  })

  it('tells of a policy by who issues it', () => {
    const text = '兰州新区要闻\n\n《兰州新区产业办法》由兰州新区管委会印发。《兰州新区产业办法》是重要依据。'
    expect(measuresIn(text)).toEqual(['《兰州新区产业办法》由兰 DONE 兰州新区管委会'])
  })
})

describe('in an agreement', () => {
  const AGREEMENT = '福州新区 兰州新区\n战略合作框架协议\n\n甲方：福州新区管理委员会\n乙方：兰州新区管理委员会\n\n'
  const relationsIn = (text: string) => {
    const { entities, relations } = extract(text)
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
    return relations.map(({ type, from, to }) => `${nameOf.get(from)} ${type} ${nameOf.get(to)}`)
  }

  it('the first of the parties acts where all do', () => {
    const text = `${AGREEMENT}（一）深化产业链协作。双方加快建设青屿产业协作园。`
    expect(measuresIn(text)).toEqual(['双方加快建设青屿产业协作 PLANNED 福州新区管理委员会'])
  })

  it('a field is the industry of the areas whose bodies take it up', () => {
    const found = relationsIn(`${AGREEMENT}双方在海水淡化领域开展技术攻关。乙方大力发展精细化工。`)
    expect(found).toContain('福州新区 FOCUSES_ON 海水淡化')
    expect(found).toContain('兰州新区 FOCUSES_ON 海水淡化')
    expect(found).toContain('兰州新区 FOCUSES_ON 精细化工')
    expect(found).not.toContain('福州新区 FOCUSES_ON 精细化工')
  })

  it('what is to be learnt from is planned, what its signing was like is done', () => {
    const text = `${AGREEMENT}（一）互学互鉴改革经验。\n甲方推行一业一证改革。\n\n【签约侧记】\n兰州新区管委会与青屿科技公司签署合作协议。`
    expect(measuresIn(text)).toEqual([
      '甲方推行一业一证改革。 PLANNED 福州新区管理委员会',
      '兰州新区管委会与青屿科技 DONE 兰州新区管理委员会',
    ])
  })
})

describe('in a law', () => {
  it('the province is one of the governments whose kind only the last one says', () => {
    const text = `${LAW}第三条 省和大连市人民政府应当加强对新区的领导。\n第四条 省、市人民政府应当下放权限。`
    expect(measuresIn(text)).toEqual([
      '省和大连市人民政府应当加 PLANNED 省人民政府',
      '省、市人民政府应当下放权 PLANNED 省人民政府',
    ])
  })

  it.each(['中央驻辽单位应当支持改革。', '各地区、各部门要加强协作。'])(
    '%s is demanded of nobody who is named',
    (text) => {
      expect(measuresIn(`${LAW}第三条 新区应当推进改革。\n第四条 ${text}`).at(-1)).toMatch(/nobody$/)
    },
  )

  it('a committee by its last word is the one named before', () => {
    const text = `${LAW}第三条 金普新区管理委员会应当推进改革。\n管理委员会负责对项目开展论证，完善政策。`
    expect(measuresIn(text).at(-1)).toContain('金普新区管理委员会')
  })
})

describe('in news', () => {
  it('what is signed on a day is done, whatever it is for', () => {
    const text = '校地携手\n\n6月18日，江北新区与东南大学签约，双方将共建集成电路研究院。'
    expect(measuresIn(text)).toEqual(['6月18日，江北新区与东 DONE 江北新区'])
  })

  it('what is to begin on a day is planned', () => {
    const text = '园区动态\n\n6月18日，江北新区将启动改革试点。'
    expect(measuresIn(text)).toEqual(['6月18日，江北新区将启 PLANNED 江北新区'])
  })

  it('what a policy says is planned, whenever it came', () => {
    const text = '动态\n\n江北新区日前印发的《集成电路行动方案》提出，加快建设产业基地。'
    expect(measuresIn(text).map((one) => one.split(' ')[1])).toEqual(['PLANNED'])
  })

  it('what was reached in some months is a statistic', () => {
    expect(measuresIn('动态\n\n1至5月，江北新区完成固定资产投资186亿元，下降3%；工业投资占比提高到52%。')).toEqual([])
  })

  const ARTICLE =
    '南京江北新区项目建设提速\n\n江北新区今年推进项目建设，搭建青屿湾公共服务平台。\n\nHEAD\n\n杭州赛纳科技有限公司建成总部大楼，扩大生产。\n\n9月28日，青屿湾大数据中心开工，打造新的产业高地。'
  const actors = (head: string) => measuresIn(ARTICLE.replace('HEAD', head)).map((one) => one.split(' ').at(-1))

  it('a heading that names nobody only parts an article about an area', () => {
    expect(actors('龙头带动，链上企业抱团来发展').at(-1)).toBe('江北新区')
  })

  it('a heading that begins with a bare noun tells of no platform that was named before', () => {
    expect(actors('平台赋能，实验室连着生产线前行').at(-1)).toBe('江北新区')
  })
})
