import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

describe('a measure', () => {
  it.each([
    ['{N:贵安新区}推进改革。', ['贵安新区推进改革。']],
    ['近日，{N:贵安新区}召开大会。', ['近日，贵安新区召开大会。']],
    ['加快建设园区，完善政策。', ['加快建设园区，完善政策。']],
    ['措施有：一是建设园区。二是完善政策。', ['一是建设园区。', '二是完善政策。']],
    ['始终坚持创新。一要建设园区。二要完善政策。', ['一要建设园区。', '二要完善政策。']],
    ['中央单位应当支持建设发展。', ['中央单位应当支持建设发展。']],
    ['一批项目正加紧筹备。', ['一批项目正加紧筹备。']],
    ['{O:甲局}推进改革；{O:乙局}完善政策。', ['甲局推进改革；', '乙局完善政策。']],
    ['{O:甲局}推进改革……{O:乙局}完善政策。', ['甲局推进改革……', '乙局完善政策。']],
    ['{O:甲局}推进改革……等工作。', ['甲局推进改革……等工作。']],
    ['{O:甲局}推进改革；完善政策。', ['甲局推进改革；完善政策。']],
    ['公共服务由{O:青岛市人民政府}负责。', ['公共服务由青岛市人民政府负责。']],
    ['“十五五”期间，{N:贵安新区}推进改革。', ['“十五五”期间，贵安新区推进改革。']],
    ['{N:贵安新区}是综合功能区，要推进改革。', ['贵安新区是综合功能区，要推进改革。']],
    ['改革的关键是要完善政策，加快建设园区。', ['改革的关键是要完善政策，加快建设园区。']],
    ['在大会上，{N:江北新区}签下38个项目。', ['在大会上，江北新区签下38个项目。']],
    ['{E:甲公司}宣布建厂。', ['甲公司宣布建厂。']],
    ['服务中心发布了清单，把服务送到企业。', ['服务中心发布了清单，把服务送到企业。']],
    ['{N:贵安新区}各单位走访项目。', ['贵安新区各单位走访项目。']],
    ['值得一提的是，{N:贵安新区}还推进改革。', ['值得一提的是，贵安新区还推进改革。']],
    ['{N:贵安新区}将招商。围绕产业延链，全年新引进项目。', ['贵安新区将招商。', '围绕产业延链，全年新引进项目。']],
    ['{O:经发局}走访企业；{O:商务局}举办展会。', ['经发局走访企业；', '商务局举办展会。']],
    ['{O:经发局}走访企业；{O:经发局}举办展会；完善政策。', ['经发局走访企业；经发局举办展会；完善政策。']],
  ])('is found in %s', (marked, expected) => {
    expect(claimsOf(marked).measures.map(({ text }) => text)).toEqual(expected)
  })

  it.each([
    ['a state of things', '{N:贵安新区}是重要的战略支点。'],
    ['what a place is like', '{N:长春新区}区位优势明显、产业基础坚实。'],
    ['praise', '{P:张江科学城}产业平台建设成效显著。'],
    ['background', '我国共有十九个新区，各有特色。'],
    ['a quotation', '“我们推进改革。”'],
    ["somebody's words that are agreed with", '正如一位学者所言：“推进改革是大势。”'],
    ['what a table shows', '从上表可以看出，各区推进改革。'],
    ['who led a ceremony', '{O:规划局}局长出席，{O:甲区党工委}书记主持。'],
    ['a meeting that was held', '3月30日，{N:贵安新区}建设发展大会在会议中心召开。'],
    ['an announcement', '现将考察情况报告如下：'],
    ['a question', '如何推进改革？'],
    ['a list of who was there', '{O:规划局}局长、{N:贵安新区}负责同志出席。'],
    ['the line of adoption', '某市第一届人民代表大会常务委员会会议通过'],
    ['a noun that begins with a verb', '{N:贵安新区}位于{R:贵州省}，规划面积较大。'],
    ['a counted item that tells how things are', '一、{N:贵安新区}规划范围包括{R:清镇市}，规划面积较大。'],
    ['a heading', '一、推进改革'],
    ['the end of a list of who was there', '{O:规划局}和{R:津南区}负责同志参加。'],
    ['how somebody sees it', '在这位负责人看来，推进改革十分重要。'],
    ['what something has done for', '{R:湖南}的立法实践为完善制度作出了贡献。'],
    ['what somebody feels', '{E:甲公司}对推进改革非常满意。'],
    ['what an action is', '推动融合发展是{N:贵安新区}设立的初衷。'],
    ['what an action in the clause before is', '加快建设{N:贵安新区}，是落实战略的重要举措。'],
    ['what an action is good for', '建设{N:贵安新区}有利于扩大开放，形成优势。'],
    ['what goes on from what somebody is', '{E:甲公司}是重点企业，从事研发生产。'],
    ['a name that only begins the words for something else', '{N:贵安新区}空间大小适中。'],
    ['a clause that only says with or for what', '计算规模越大，对电力供应的要求也更高。'],
    ['a speech', '{O:甲银行}行长致欢迎词并做了主题演讲。'],
    ["somebody's very words", '{N:贵安新区}负责人说：“我们推进改革。”'],
  ])('is not found in %s', (_, marked) => {
    expect(claimsOf(marked).measures).toEqual([])
  })

  it.each([
    ['二、面临难题', 0],
    ['二、破解用地难题', 1],
    ['二、补齐民生短板', 1],
  ])('stands under a heading that tells of troubles only where they are to be solved: %s', (heading, count) => {
    expect(claimsOf(`${heading}\n推进各项改革。`).measures).toHaveLength(count)
  })

  it.each([
    ['《{Y:总体规划}》实施中涉及的重大事项按规定程序报批。'],
    ['重大问题及时向{O:国务院}报告。'],
    ['重要情况及时请示报告。'],
  ])('is what says to whom a matter is to go: %s', (text) => {
    expect(claimsOf(text, '国务院关于某规划的批复').measures).toHaveLength(1)
  })

  it.each([
    ['今年的主要预期目标是：{N:南沙新区}生产总值增长5%，新增企业30家，提升服务水平。'],
    ['同时，我们也清醒看到，传统产业转型压力加大，改革推进缓慢，服务仍有差距。'],
    ['延伸阅读：{P:科技城}由{E:甲公司}负责开发运营，聚焦{I:氢能}，建设创新基地。'],
  ])('is not in %s', (text) => {
    expect(claimsOf(text, '某区工作报告').measures).toEqual([])
  })

  it('is the words that say what body one is, before the list of what that does', () => {
    const { measures } = claimsOf(
      '{O:新区管理委员会}是{O:市人民政府}的派出机构，依法履行下列职责：\n（一）制定政策；\n（二）推进改革。',
      '某新区条例',
    )
    expect(measures.map((measure) => measure.text)).toEqual([
      '新区管理委员会是市人民政府的派出机构，依法履行下列职责：',
      '（一）制定政策；',
      '（二）推进改革。',
    ])
    expect(claimsOf('{O:投委会}履行下列职责：\n（一）制定政策。', '某新区条例').measures).toHaveLength(1)
  })

  it('is not found in a headline of news', () => {
    expect(claimsOf('加快建设园区，完善政策。', '某市新闻').measures).toEqual([])
  })

  it.each([
    ['a wish for nobody who is named', '希望各位企业家继续投资，加快建设各类产业园区和公共服务设施。'],
    ['what can be done', '在这里，飞机、船舶和各类海工装备都可以开展租赁，各方面的手续也不多。'],
  ])('is not found in news in %s', (_, text) => {
    expect(claimsOf(text, '某市新闻').measures).toEqual([])
    expect(claimsOf(text, '某市工作要点').measures).toHaveLength(1)
  })

  it('is found in an article where somebody is named or something demanded, and in what a counted lead heads', () => {
    const argument = '建设世界一流的科技创新高地，打造各类优势产业集群。'
    const demand = '必须推进各项改革，完善各类配套政策，加快建设园区。'
    const led = `（1）完善制度。${argument}\n（2）提供资金。${argument}`
    const { measures } = claimsOf(`关键词 改革\n${argument}\n${demand}\n${led}`, '某市研究')
    expect(measures.map(({ text, status }) => [text, status])).toEqual([
      [demand, 'ADVISED'],
      [argument, 'ADVISED'],
      [argument, 'ADVISED'],
    ])
  })

  it('is found in a sentence as short among questions and answers', () => {
    expect(claimsOf('问：如何治理？\n答：加快建设园区，完善政策。', '某市新闻').measures).toHaveLength(1)
  })

  it('is parted in news behind a semicolon where another body acts, known by its name or not', () => {
    const text = '{N:贵安新区}推进改革；综合协调局积极提供便利；并完善政策。'
    expect(claimsOf(text, '某市新闻').measures.map((measure) => measure.text)).toEqual([
      '贵安新区推进改革；',
      '综合协调局积极提供便利；并完善政策。',
    ])
    expect(claimsOf(text).measures).toHaveLength(1)
  })

  it('is each sentence that acts, in paragraphs that count what things are like', () => {
    const items = '一是规模大。{E:甲公司}建设厂房。\n二是水平高。{E:乙公司}建设园区。'
    expect(claimsOf(`这批项目有几大特点：\n${items}`).measures.map(({ text }) => text)).toEqual([
      '甲公司建设厂房。',
      '乙公司建设园区。',
    ])
    expect(claimsOf(`主要举措如下：\n${items}`).measures).toHaveLength(2)
  })

  it('goes on in paragraphs of a dash with the plan that announces them', () => {
    const { measures } = claimsOf(
      '{N:贵安新区}将在两个方面推进合作：\n——产业方面。{E:甲公司}建设生产线。\n——人才方面。{E:乙公司}成立培训中心。\n{E:丙公司}已建设新厂。',
      '某市新闻',
    )
    expect(measures.map(({ status }) => status).slice(-3)).toEqual(['PLANNED', 'PLANNED', 'DONE'])
  })

  it.each([
    ['', ['PLANNED', 'PLANNED']],
    ['天气渐渐转凉。\n', ['PLANNED', 'PLANNED']],
    ['{E:甲公司}已建设厂房。\n', ['DONE', 'DONE', 'DONE']],
  ])('takes its status from the head of its list, over plain background alone: %s', (between, expected) => {
    const text = `{N:贵安新区}将抓好两个方面的工作。\n${between}一是建设园区。\n二是完善政策。`
    const { measures } = claimsOf(text, '某市新闻')
    expect(measures.map(({ status }) => status)).toEqual(expected)
    expect(measures.at(-1)?.actor).toBe(between.startsWith('{') ? '甲公司' : '贵安新区')
  })

  it.each([
    ['the title of a plan', '西咸新区2023年工作要点', '推进改革。', 'PLANNED'],
    ['a report', '某市情况报告', '推进改革。', 'DONE'],
    ['a reply that grants it', '关于设立新区的批复', '一、同意设立{N:贵安新区}。', 'DONE'],
    ['a section of advice', '某市研究', '三、对策与建议\n一是推进改革。', 'ADVISED'],
    ['a text that has no kind', '某市新闻', '{N:贵安新区}将推进改革。', 'PLANNED'],
    ['未来 before 产业, which is no time,', '某市新闻', '{N:贵安新区}加快布局未来产业。', 'DONE'],
    ['除了, which has nothing done,', '某市新闻', '除了产业，{N:贵安新区}还将推进改革。', 'PLANNED'],
    ['an expert who advises', '某市新闻', '刘教授建议，{N:贵安新区}应推进改革。', 'ADVISED'],
    ['news that an agreement was signed', '某新区与某公司签署战略合作协议', '{N:南沙新区}推进改革。', 'DONE'],
    ['news that a plan was issued', '南沙总体方案获国务院印发', '{N:南沙新区}推进改革。', 'DONE'],
    ['a headline with a verb that names plans elsewhere', '两局部署改革工作', '{N:贵安新区}推进改革。', 'DONE'],
    ['the keywords of an article', '某市研究', '关键词 改革\n{N:贵安新区}必须推进改革。', 'ADVISED'],
    ['要 at the beginning of a clause', '某市新闻', '要站高望远，推进改革，完善政策，优化环境，扩大开放。', 'PLANNED'],
    ['应对, which is no 应,', '某市新闻', '{N:贵安新区}积极应对挑战，推进改革。', 'DONE'],
    ['据了解, which has nothing done,', '某市新闻', '据了解，{N:贵安新区}将推进改革。', 'PLANNED'],
    ['what is agreed', '某市新闻', '按照协议，{N:贵安新区}完善服务。', 'PLANNED'],
    ['要 before what it keeps to', '某市新闻', '{N:贵安新区}将本着互利的原则推进改革。', 'PLANNED'],
    ['a proposal that is only a noun', '某市新闻', '{N:贵安新区}要推进改革，提出合理建议。', 'PLANNED'],
    ['a plan, DONE only where a month is past,', '某新区工作方案', '2014年9月，{O:教育部}印发了《{Y:通知}》。', 'DONE'],
    ['a text that has no kind, done', '某市新闻', '{N:贵安新区}已推进改革。', 'DONE'],
  ])('has the status that %s gives it', (_, title, marked, expected) => {
    expect(claimsOf(marked, title).measures.map(({ status }) => status)).toEqual([expected])
  })

  it('goes on with the plan of its paragraph where it names nobody', () => {
    const text =
      '{N:贵安新区}将推进改革。完善各项配套政策，加快建设产业园区和公共服务设施。{E:甲公司}建设园区。\n发展各类优势产业，加快建设产业园区和公共服务设施。'
    expect(claimsOf(text, '某市新闻').measures.map(({ status }) => status)).toEqual([
      'PLANNED',
      'PLANNED',
      'DONE',
      'DONE',
    ])
  })

  it('goes on with a plan in a paragraph that begins with an action', () => {
    const text = (next: string) =>
      `{N:贵安新区}将推进改革，完善各项配套政策。\n${next}，加快建设产业园区和公共服务设施。`
    const [action, thing] = ['全力打造各类优势产业集群', '一个实验室正在筹建'].map((next) =>
      claimsOf(text(next), '某市新闻').measures.map(({ status }) => status),
    )
    expect(action).toEqual(['PLANNED', 'PLANNED'])
    expect(thing).toEqual(['PLANNED', 'DONE'])
  })

  it('is planned where a policy says it, and in what follows on the news of one', () => {
    const rest = '强化各类优先政策，加快建设产业园区和公共服务设施。'
    const { measures } = claimsOf(`{O:甲局}发布关于支持{R:浙江}发展的意见。\n${rest}`, '某市新闻')
    expect(measures.map(({ status }) => status)).toEqual(['DONE', 'PLANNED'])
    const [said] = claimsOf(`{O:甲局}日前印发方案。方案明确，${rest}`, '某市新闻').measures.slice(-1)
    expect(said?.status).toBe('PLANNED')
  })

  it('takes 将 for a modal only before an action', () => {
    expect(claimsOf('{N:贵安新区}将产业融合发展。', '某市新闻').measures[0]?.status).toBe('DONE')
  })
})

describe('the actor', () => {
  it.each([
    ['is the subject', '{N:贵安新区}推进改革。', '贵安新区', 'STATED'],
    ['is the last of a chain of places', '{R/CITY:北京市}{R/DISTRICT:西城区}推进改革。', '西城区', 'STATED'],
    ['is for whom somebody speaks', '{O:乙局}有关负责人表示，将推进改革。', '乙局', 'STATED'],
    ['is a firm that speaks for itself', '{E:甲公司}表示，将推进改革。', '甲公司', 'STATED'],
    ['is whom advice is given', '{R:某市}已推进改革。建议{E:甲公司}完善政策。', '甲公司', 'STATED'],
    ['is who acts as a body has demanded', '{O:乙局}将按照总体部署和要求，完善政策。', '乙局', 'STATED'],
    ['is who acts as a policy demands', '{O:乙局}按照《{Y:方案}》要求，完善政策。', '乙局', 'STATED'],
    ['is who is asked', '请{O:乙局}切实完善政策。', '乙局', 'STATED'],
    ['is with whose name that of a project begins', '在{R:甘肃}，{J:{E:甲公司}乙工厂}将推进改革。', '甲公司', 'STATED'],
    ['is no body that only found out', '{R:甘肃}的监测情况显示，{O:商务局}将推进改革。', '商务局', 'STATED'],
    ['is the agent', '方案由{O:青岛市人民政府}制定。', '青岛市人民政府', 'STATED'],
    ['is the one of the paragraph', '{P:张江科学城}推进改革。完善政策。', '张江科学城', 'INFERRED'],
    ['is the head of the list', '{P:张江科学城}措施如下：一是推进改革。', '张江科学城', 'INFERRED'],
    [
      'is not who gives the duty',
      '{O:乙管委会}职责如下：\n（一）推进改革；\n（二）{O:省人民政府}赋予的其他职责。',
      '乙管委会',
      'INFERRED',
    ],
    ['is the scene', '在{R:河北省}，改革步伐加快推进。', '河北省', 'STATED'],
    ['stands behind where they met', '签约仪式上，{N:西咸新区}推进改革。', '西咸新区', 'STATED'],
    ['stands behind a report', '据介绍，{E:华为}推进改革。', '华为', 'STATED'],
    [
      'is the last that ends with the noun behind 该',
      '{P:青屿研究中心}在{P:临江园区}推进改革。\n该中心完善政策。',
      '青屿研究中心',
      'STATED',
    ],
    ['is whom 该园区 stands for', '{P:张江科学城}推进改革。\n该园区完善政策。', '张江科学城', 'STATED'],
  ])('%s', (_, marked, actor, assertion) => {
    expect(claimsOf(marked).measures.at(-1)).toMatchObject({ actor, assertion })
  })

  it('is the subject of the document where nobody is named', () => {
    const [measure] = claimsOf('推进改革。我区完善政策。', '{N:西咸新区}工作要点').measures
    expect(measure).toMatchObject({ actor: '西咸新区', assertion: 'INFERRED' })
  })

  it.each([
    ['全省发展{R/CITY:江海}。推进全省改革。', '江宁'],
    ['全市发展{R/CITY:江海}。推进全市改革。', '江海'],
    ['全省发展{R/CITY:江海}。推进改革。', undefined],
  ])('is the province or city that a text without a subject calls its own: %s', (text, actor) => {
    const { measures } = claimsOf(`按照{R/PROVINCE:江宁}的要求。${text}`)
    expect(measures.at(-1)?.actor).toBe(actor)
  })

  it.each([
    ['本市推进改革。', '江海市'],
    ['市药品监管部门应当推进改革。', '江海市'],
    ['我区推进改革。', '临江新区'],
    ['市场监管部门应当推进改革。', '临江新区'],
  ])('is the city of the title where its offices act: %s', (text, actor) => {
    const [measure] = claimsOf(text, '{R/CITY:江海市}{N:临江新区}规定').measures
    expect(measure?.actor).toBe(actor)
  })

  it('is the zone that a headline tells of behind the name of its area', () => {
    const { measures } = claimsOf(
      '{N:临江新区}：{P:甲经开区}签约\n{N:临江新区}{P:甲经开区}举行仪式。\n签约项目推进建设。\n该区加快推进二期建设，为企业落户提供服务和保障。',
      '新区要闻',
    )
    expect(measures.map(({ actor }) => actor)).toEqual(['甲经开区', '甲经开区'])
  })

  it('is not the place from which a line above the text reports', () => {
    const text = '大众网记者 王强 {R/CITY:青岛}报道\n新区推进改革。'
    expect(claimsOf(text, '{N:西海岸新区}要闻').measures[0]?.actor).toBe('西海岸新区')
  })

  it('is the firm that the title names behind a dash', () => {
    const { measures } = claimsOf('去年以来，建成三条产线，开展研发。', '扎根{N:贵安新区}十五年——{E:甲公司}创新记')
    expect(measures[0]?.actor).toBe('甲公司')
  })

  it('is the firm that the title begins with, and 新区 the new area that it names', () => {
    const { measures } = claimsOf('推进改革。\n新区完善政策。', '{E:甲公司}项目落户{N:贵安新区}情况报告')
    expect(measures.map(({ actor }) => actor)).toEqual(['甲公司', '贵安新区'])
  })

  it.each([
    ['{O:乙大学}教授李明建议，新区应完善政策。', '贵安新区'],
    ['{O:乙协会}副会长李明建议，完善政策。', '贵安新区'],
    ['{O:乙协会}会长李明建议，{R:甲市}应完善政策。', '甲市'],
  ])('is whom somebody advises, not who advises: %s', (text, actor) => {
    const [measure] = claimsOf(text, '{N:贵安新区}动态').measures
    expect(measure).toMatchObject({ actor, status: 'ADVISED' })
  })

  it('is whom the text is about where advice names nobody', () => {
    const { measures } = claimsOf('{O:乙局}推进改革。建议完善政策。', '关于{N:贵安新区}的建议')
    expect(measures.map(({ actor }) => actor)).toEqual(['乙局', '贵安新区'])
  })

  it.each([
    ['——2024年1月10日在{N:临江新区}人民代表大会上\n{N:临江新区}区长', '临江新区'],
    ['（2024年1月）', '贵安新区'],
  ])('is of the body before which another report in the same file is read: %s', (byline, actor) => {
    const { measures } = claimsOf(
      `推进改革。\n\n2024年政府工作报告\n${byline}\n工作回顾\n深入推进各项改革，完善政策。`,
      '关于{N:贵安新区}的报告',
    )
    expect(measures.at(-1)?.actor).toBe(actor)
  })

  it('is none of those whom a reply addresses', () => {
    const { measures } = claimsOf('{O:省政府}：\n一、加快完善政策。', '关于{N:贵安新区}的批复')
    expect(measures.map(({ actor }) => actor)).toEqual(['贵安新区'])
  })

  it('is whom the headline of its item of news names', () => {
    const items =
      '【要闻】{R:重庆}：激发新动能\n全力加快建设产业园区，完善各项配套政策，推动高质量发展。\n【要闻】{R:青岛}打造高地\n深入推进各项改革，完善各项配套政策，推动高质量发展。'
    expect(claimsOf(items, '某市新闻').measures.map(({ actor }) => actor)).toEqual(['重庆', '青岛'])
  })

  it('is whom the first sentence names where the headline of its item of news names nobody', () => {
    const items =
      '{R:重庆}拟建新的产业基地 将引来百亿投资\n全力加快建设产业园区，完善各项配套政策，推动高质量发展。\n产业园区本月开工建设 年内启动新项目\n{R:青岛}推进改革，持续优化营商环境，吸引各类人才和社会资本参与各项建设。\n全力加快建设产业园区，完善各项配套政策，推动高质量发展。'
    expect(claimsOf(items, '某市新闻').measures.map(({ actor }) => actor)).toEqual(['重庆', '青岛', '青岛'])
  })

  it('is not the place in the dateline of news, whose brackets hold a space', () => {
    const items = '本报{R:青岛}4月18日讯（记者 李明）{N:西海岸新区}推进改革。\n新区完善政策。'
    expect(claimsOf(items, '{N:西海岸新区}“开门红”').measures.at(-1)).toMatchObject({ actor: '西海岸新区' })
  })

  it('stands behind the dateline of news', () => {
    const [measure] = claimsOf('央视网消息（新闻联播）：{R:重庆}推进改革。', '某市新闻').measures
    expect(measure).toMatchObject({ actor: '重庆', assertion: 'STATED' })
  })

  it('is nobody where the text is about nobody', () => {
    expect(claimsOf('推进改革。').measures[0]?.actor).toBeUndefined()
  })
})

describe('adding a paragraph of plain background', () => {
  it('changes no claim elsewhere', () => {
    const before = '{N:贵安新区}与{E:华为}合作，引进企业30家。'
    const background = fc.constantFrom('我国共有许多城市。', '这些城市各有特色。', '笔者多年从事研究。')
    fc.assert(
      fc.property(background, (paragraph) => {
        const { relations, measures } = claimsOf(before)
        const more = claimsOf(`${before}\n${paragraph}`)
        expect(more.relations).toEqual(relations)
        expect(more.measures).toEqual(measures)
      }),
    )
  })
})
