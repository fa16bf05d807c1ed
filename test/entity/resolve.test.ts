import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/entity/entity.ts'
import { resolve } from '../../src/entity/resolve.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { createRecogniser } from '../../src/mention/recognise.ts'
import { readText } from '../../src/text/read-text.ts'

const lexicon = loadLexicon()
const recognise = createRecogniser(lexicon)

function entitiesIn(text: string): Entity[] {
  const document = readText(text, lexicon.layout)
  return resolve(document, recognise(document), lexicon)
}

const namesIn = (text: string) => entitiesIn(text).map(({ type, name }) => `${type} ${name}`)

describe('one thing is one entity', () => {
  it.each([
    ['贵安新区与贵州贵安新区同步，贵安的经验可鉴。', '贵安新区', ['贵州贵安新区', '贵安']],
    ['上海市人民政府决定，上海市政府配合，市政府督办。', '上海市人民政府', ['上海市政府', '市政府']],
    ['青屿港综合保税区封关，青屿港综保区通关快。', '青屿港综合保税区', ['青屿港综保区']],
    ['国家发展改革委批复，国家发改委印发。', '国家发展改革委', ['国家发改委']],
    ['考察重庆青屿协同创新区，青屿协同创新区已建成。', '青屿协同创新区', ['重庆青屿协同创新区']],
    ['印发《关于青屿的意见》（以下简称《意见》）。《意见》提出要求。', '关于青屿的意见', ['《意见》']],
    ['发展绿色食品。壮大绿色食品产业。', '绿色食品', ['绿色食品产业']],
    [
      '《南京城市总体规划（2020—2035年）》要求，与南京城市总体规划衔接。',
      '南京城市总体规划（2020—2035年）',
      ['南京城市总体规划'],
    ],
    ['壮大绿色食品产业。', '绿色食品', ['绿色食品产业']],
    ['培育壮大秸秆利用产业，秸秆利用产业见效。', '秸秆利用产业', []],
    ['深化“证照分离”改革，推广“证照分离”。', '证照分离', ['“证照分离”改革']],
    ['两江新区加快发展，两江国际合作中心落成。', '两江新区', ['两江']],
  ])('%s', (text, name, aliases) => {
    const entity = entitiesIn(text).find((one) => one.name === name)
    expect(entity?.aliases).toEqual(expect.arrayContaining(aliases))
  })
})

describe('a campaign that anybody’s words name', () => {
  const text = '开展“服务企业”行动，“服务企业”见效，全面提升服务企业质效。'
  it('stands where they are quoted', () => {
    const campaign = entitiesIn(text).find(({ type }) => type === 'Policy')
    expect(campaign?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['“服务企业”行动', '服务企业'])
  })
})

it('a quoted name is none in a longer quotation', () => {
  const text = '推行“青屿一件事”，推行“青屿一件事一次办”。'
  const policies = entitiesIn(text).filter(({ type }) => type === 'Policy')
  expect(policies.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['青屿一件事', 1],
    ['青屿一件事一次办', 1],
  ])
})

it('a new area of whose body alone a text speaks is one', () => {
  expect(namesIn('公司与重庆两江新区管理委员会签订协议。')).toContain('NewArea 两江新区')
})

it('a known strategy is the same with 战略 behind it', () => {
  expect(namesIn('推动京津冀协同发展战略落实。')).toEqual(['Policy 京津冀协同发展'])
  expect(namesIn('推动成渝地区双城经济圈建设战略部署落地。')).toEqual(['Policy 成渝地区双城经济圈建设'])
})

it('a known firm may be called 公司', () => {
  const [firm, ...others] = entitiesIn('网易公司计划迁移业务，网易落户。')
  expect(firm).toMatchObject({ name: '网易', aliases: ['网易公司'] })
  expect(others).toEqual([])
})

it('a firm in the known name of something else is none', () => {
  expect(namesIn('全力创建中国软件名园。')).toEqual(['Platform 中国软件名园'])
})

describe('the short name of a firm is the firm', () => {
  it.each([
    ['青屿控股集团有限公司扩产，青屿集团投资。', ['青屿控股集团有限公司']],
    ['京东方科技集团股份有限公司投资，京东方扩产。', ['京东方']],
    ['引进成都青屿检修安装有限责任公司，青屿检安公司投产。', ['成都青屿检修安装有限责任公司']],
    ['青屿重工科技发展股份有限公司扩产，走进青屿重科公司。', ['青屿重工科技发展股份有限公司']],
    ['青屿电气绿能科技有限公司由青屿电气公司投资。', ['青屿电气绿能科技有限公司', '青屿电气公司']],
    ['青屿光伏科技有限公司由青屿集团投资。', ['青屿光伏科技有限公司', '青屿集团']],
  ])('%s', (text, firms) => {
    const found = entitiesIn(text).filter(({ type }) => type === 'Enterprise')
    expect(found.map(({ name }) => name)).toEqual(firms)
  })
})

it('a firm that begins with the name of a university is not that university', () => {
  expect(namesIn('哈工大卫星技术有限公司投产。')).toEqual(['Enterprise 哈工大卫星技术有限公司'])
})

it('a part that is also named alone is one with what it belongs to', () => {
  const names = namesIn('中川国际机场T3航站楼投运。T3航站楼是枢纽，中川国际机场扩容。')
  expect(names).toEqual(['Project 中川国际机场T3航站楼', 'Project 中川国际机场'])
})

it('an area is meant by its short form behind the name of its body', () => {
  expect(namesIn('南沙新区管委会主任表示，南沙将推进改革。')).toEqual([
    'Organization 南沙新区管委会',
    'NewArea 南沙新区',
  ])
  expect(namesIn('滨海地区推进改革，滨海将建公园。')).toEqual([])
})

it('what only a dateline names is none', () => {
  expect(namesIn('新华社南京10月12日电（记者 李明）华为投产。')).toEqual(['Enterprise 华为'])
  expect(namesIn('长春日报讯 8月20日，华为投产。')).toEqual(['Enterprise 华为'])
})

it('a row of a table keeps its cells apart', () => {
  const names = namesIn('新区 项目（个） 投资（亿元） 代表\n青屿湾新区 412 3260 特斯拉储能超级工厂\n')
  expect(names).toContain('Project 特斯拉储能超级工厂')
})

it('a field is named by what tries it', () => {
  expect(namesIn('支持青屿开展海绵城市试点。')).toEqual(['Policy 海绵城市试点', 'Industry 海绵城市'])
})

it('a new area is not named by the short form with which its body begins', () => {
  const [bureau, area, ...others] = entitiesIn('项目由雄安新区公共服务局发起。新区公共服务局表示支持。')
  expect(bureau?.name).toBe('雄安新区公共服务局')
  expect(area).toMatchObject({ name: '雄安新区', mentions: [{ start: 3, end: 7 }] })
  expect(others).toEqual([])
})

it('a river is not the new area that is called after it', () => {
  const area = entitiesIn('湘江新区位于湘江西岸，湘江实验室由湘江集团建设。').find(({ name }) => name === '湘江新区')
  expect(area?.mentions.map(({ start }) => start)).not.toContain(6)
})

it('the beginning of a document number names nobody', () => {
  const body = entitiesIn('国务院办公厅要求落实《青屿意见》（国办发〔2019〕58号）。')
  expect(body.find(({ type }) => type === 'Organization')?.mentions).toHaveLength(1)
})

it('the first of two fields of a base is no firm', () => {
  expect(namesIn('依托青屿湾船舶与海洋工程产业基地。')).toEqual(['Platform 青屿湾船舶与海洋工程产业基地'])
})

it('a notice may name its plan without the years', () => {
  const title = '关于印发青屿湾海洋经济三年行动方案（2023—2025年）的通知'
  const body = '《青屿湾海洋经济三年行动方案（2023—2025年）》已经批准，现印发给你们。'
  expect(namesIn(`${title}\n\n各有关单位：\n\n${body}`)).toEqual([])
})

it('what a notice sends out is the document itself', () => {
  const title = '国务院关于印发青屿湾合作总体方案的通知'
  expect(namesIn(`${title}\n\n各省人民政府：\n\n现将《青屿湾合作总体方案》印发给你们，请认真组织实施。`)).toEqual([])
})

it('what a notice sends out and gives a short name is what it speaks of', () => {
  const title = '国务院关于印发青屿湾合作总体方案的通知'
  const body = '《青屿湾合作总体方案》（以下简称《方案》）已经批准，现印发给你们。请按照《方案》要求组织实施。'
  expect(namesIn(`${title}\n\n各有关单位：\n\n${body}`)).toEqual(['Policy 青屿湾合作总体方案'])
})

it('those who wrote what a reply answers are named, whom else it addresses are not', () => {
  const title = '国务院关于同意设立青屿新区的批复\n国函〔2015〕217号'
  expect(namesIn(`${title}\n青海省人民政府：\n你省关于发展的请示收悉。`)).toContain('Organization 青海省人民政府')
  expect(namesIn(`${title}\n青海省人民政府：\n现批复如下。`)).not.toContain('Organization 青海省人民政府')
})

it('the city that only the title names is one where the text calls it its own', () => {
  const title = '厦门市海沧区促进产业发展规定'
  expect(namesIn(`${title}\n\n本市支持青屿湾实验室建设。本市推进改革。`)).toContain('Region 厦门市')
  expect(namesIn(`${title}\n\n支持青屿湾实验室建设。推进改革。`)).not.toContain('Region 厦门市')
})

it('a city that stands for its new area in a list is the city everywhere else', () => {
  const [area, city] = entitiesIn('福州、长春等新区先行，福州跟进。').filter(({ name }) => name.startsWith('福州'))
  expect(area).toMatchObject({ type: 'NewArea', name: '福州新区', mentions: [{ start: 0 }] })
  expect(city).toMatchObject({ type: 'Region' })
})

describe('what stands alone', () => {
  it('keeps a place inside a longer name from being an entity', () => {
    expect(namesIn('陕西文学馆启动布展。')).toEqual(['Project 陕西文学馆'])
  })

  it('makes one of the place before a full name', () => {
    expect(namesIn('赴贵州贵安新区考察。')).toEqual(['Region 贵州', 'NewArea 贵安新区'])
  })

  it('makes one of the owner before a full name', () => {
    expect(namesIn('同济大学技术转移中心开工。')).toContain('Organization 同济大学')
  })

  it('makes none of a quarter with whose name that of a science city begins', () => {
    expect(namesIn('接收中关村科学城的辐射。')).toEqual(['Platform 中关村科学城'])
  })

  it('does not call a base after a policy by the name of that policy', () => {
    const base = entitiesIn('推进“双创”示范基地建设，打造“双创”升级版。').find(({ type }) => type === 'Platform')
    expect(base).toMatchObject({ name: '“双创”示范基地', aliases: [] })
  })

  it('makes one of the body that wrote it and speaks of itself', () => {
    const notice = (words: string) => `国家发展改革委关于印发方案的通知\n\n青屿省人民政府：\n\n${words}。`
    expect(namesIn(notice('我委将加强指导'))).toContain('Organization 国家发展改革委')
    expect(namesIn(notice('要加强指导'))).not.toContain('Organization 国家发展改革委')
  })

  it('keeps two plans of one name but for their years apart', () => {
    const text = '按照《青屿总体规划（2010—2020年）》和《青屿总体规划（2020—2035年）》，修订青屿总体规划。'
    expect(namesIn(text).filter((name) => name.includes('（'))).toHaveLength(2)
  })

  it('does not make one of the makers in the name of a joint venture', () => {
    expect(namesIn('一汽丰田在新区投产。')).toEqual(['Enterprise 一汽丰田'])
  })

  it('takes a firm and the group by its trade for one', () => {
    expect(namesIn('与驰屿医药集团签约，驰屿医药集团在新区建厂，驰屿制药投产。')).toContain('Enterprise 驰屿医药集团')
    expect(namesIn('与凯莱英医药集团签约，凯莱英投资建厂。')).toEqual(['Enterprise 凯莱英'])
  })

  it('takes the committee and the government of a level for one body only where no mark parts them', () => {
    expect(namesIn('按照市委市政府要求。')).toEqual(['Organization 市委市政府'])
    expect(namesIn('按照市委、市政府要求。')).toEqual(['Organization 市委', 'Organization 市政府'])
  })

  it('makes one of each issuer that a title begins with', () => {
    const names = namesIn('落实《中共中央国务院关于支持青屿发展的意见》。')
    expect(names).toEqual(expect.arrayContaining(['Organization 中共中央', 'Organization 国务院']))
  })

  it('then finds it inside longer names too', () => {
    const [place] = entitiesIn('陕西加快发展。陕西文学馆启动布展。')
    expect(place?.mentions.map(({ start }) => start)).toEqual([0, 7])
  })
})

describe('what a policy is', () => {
  it.each([
    ['印发《青屿港规划》。', 'ISSUED'],
    ['编制青屿港岸线专项规划。', 'PROPOSED'],
    ['建议加快出台青屿都市圈建设方案。', 'PROPOSED'],
    ['实施青屿港改造提升计划。', 'ISSUED'],
  ])('%s is %s', (text, stage) => {
    expect(entitiesIn(text).find(({ type }) => type === 'Policy')?.stage).toBe(stage)
  })
})

it('counts entities in the order in which they are first named', () => {
  expect(entitiesIn('西咸新区与贵安新区合作。').map(({ id, name }) => [id, name])).toEqual([
    ['e1', '西咸新区'],
    ['e2', '贵安新区'],
  ])
})

it('the note of adoption under a regulation’s title names nothing', () => {
  const text =
    '青屿湾数据条例\n\n2021年12月29日 青屿市第十五届人民代表大会常务委员会第三次会议通过\n\n第一条 为了加强管理，制定本条例。\n'
  expect(namesIn(text)).toEqual([])
})
