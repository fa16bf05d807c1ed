import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

const shortOf = (marked: string, title?: string) =>
  claimsOf(marked, title).indicators.map(
    ({ name, comparator, value, unit }) => `${name} ${comparator} ${value} ${unit}`,
  )

describe('a quantity', () => {
  it.each([
    ['新增企业30家。', ['企业 = 30 家']],
    ['新增企业30家以上。', ['企业 >= 30 家']],
    ['引进30家以上企业研发中心。', ['企业研发中心 >= 30 家']],
    ['产值突破180亿元。', ['产值 > 180 亿元']],
    ['面积约1.5万亩。', ['面积 ~ 1.5 万亩']],
    ['引进人才1700余人。', ['人才 > 1700 人']],
    ['落户2-3家研究院。', ['研究院 >= 2 家']],
    ['用水控制在2.55亿立方米。', ['用水 <= 2.55 亿立方米']],
    ['占全市比重超过1/4。', ['占全市比重 > 0.25 ']],
    ['{N:甲区}2月起，新区实现产值80亿元。', ['新区实现产值 = 80 亿元']],
    ['意见共二十一条。', ['意见 = 21 条']],
    ['增长百分之二十。', ['增长 = 20 %']],
    ['新增孵化器、众创空间分别不少于8家、10家。', ['孵化器 >= 8 家', '众创空间 >= 10 家']],
    ['建材、轻工产值分别突破50亿、70亿元。', ['建材产值 > 50 亿元', '轻工产值 > 70 亿元']],
    ['建成雨水、污水管网各50公里。', ['雨水 = 50 公里', '污水管网 = 50 公里']],
    ['打造绿色化工千亿级产业新城。', ['绿色化工 ~ 1000 亿元']],
    ['进入全省前30名。', ['进入全省 <= 30 名']],
    ['年产水产品达100万吨。', ['水产品 = 100 万吨']],
    ['5月份人民币贷款增加1.5万亿元。', ['人民币贷款 = 1.5 万亿元']],
    ['浓度较2015年下降20%。', ['浓度 = -20 %']],
    ['订单从不到7万笔增长到超过28万笔。', ['订单 < 7 万笔', '订单 > 28 万笔']],
    ['不达标率降至6成左右。', ['不达标率 ~ 6 成']],
    ['切割机500台将投入生产。', ['切割机 = 500 台']],
    ['企业开办时间压缩至0.5个工作日以内。', ['企业开办时间 <= 0.5 个工作日']],
    ['自受理之日起5个工作日内办结。', ['自受理之日起 <= 5 个工作日']],
    ['协议有效期3年。', ['协议有效期 = 3 年']],
    ['审批时限缩短至近三天。', ['审批时限 ~ 3 天']],
    ['竣工比原计划提前两个月。', ['竣工比原计划 = 2 个月']],
    ['算力规模约30EFLOPS。', ['算力规模 ~ 30 EFLOPS']],
    ['建设总投资12亿元的大楼。', ['总投资 = 12 亿元']],
    ['集中开工的20个项目涵盖了新能源产业。', ['项目 = 20 个']],
    ['到2025年产值在2020年基础上翻一番。', ['产值 = 1 番']],
  ])('in %s', (marked, expected) => {
    expect(shortOf(marked)).toEqual(expected)
  })

  it.each([
    ['rhetoric', '抓好十个方面的工作，突出三个特点。'],
    ['a date', '2023年10月9日召开大会。'],
    ['a date with strokes', '2020/12/25来源：某新闻网。'],
    ['a part of a name', '建设{J:地铁16号线}，发展5G产业。'],
    ['an article', '第十二条 推进改革。'],
    ['what is said so', '面貌一成不变，发展一条心。'],
    ['bare scale', '启动330千伏变电站建设。'],
    ['a nickname', '“百吨王”安全启程，“百企千人”计划启动。'],
    ['a length of time', '经过10年努力推进改革。'],
    ['a length of time that nothing measures', '5天内公布，近三年推进改革，连续三年行动计划收官。'],
    ['what is only counted so', '加快总投资10亿元以上的建设。'],
  ])('is none in %s', (_, marked) => {
    expect(shortOf(marked)).toEqual([])
  })

  it('that only qualifies what is counted is none', () => {
    expect(shortOf('引进投资50亿元以上的项目15个。')).toEqual(['投资50亿元以上的项目 = 15 个'])
  })

  it.each([
    ['GDP增长20%以上。', 'GROWTH', '>=', 20],
    ['能耗下降16.4%。', 'GROWTH', '=', -16.4],
    ['用种量减少30%以上。', 'GROWTH', '<=', -30],
    ['覆盖率提高到95%。', 'LEVEL', '=', 95],
    ['税收占比80%以上。', 'LEVEL', '>=', 80],
    ['排放量同比分别下降7.8%、12.9%。', 'GROWTH', '=', -7.8],
    ['排放量累计削减38%。', 'GROWTH', '=', -38],
    ['产值翻一番。', 'GROWTH', '=', 1],
    ['产值增长近一倍。', 'GROWTH', '~', 1],
    ['贸易额按年微跌2.1%。', 'GROWTH', '=', -2.1],
    ['产值不足{R:广州}的15%。', 'LEVEL', '<', 15],
    ['员额总数不得超过核定编制的15%。', 'LEVEL', '<=', 15],
    ['收入约占全市71%。', 'LEVEL', '~', 71],
    ['对首次流片的企业最高资助500万元。', 'LEVEL', '<=', 500],
  ])('in %s has a form', (marked, form, comparator, value) => {
    expect(claimsOf(marked).indicators[0]).toMatchObject({ form, comparator, value })
  })

  it.each([
    ['a plan aims', '西咸新区2023年工作要点', '新增企业30家。', 'TARGET', 2023],
    ['what is there already counts', '西咸新区2023年工作要点', '抓紧落实已签订的17项协议。', 'ACTUAL', undefined],
    [
      'what is said to be there already counts',
      '某市情况报告',
      '预计年内投产；园区开园，已吸引42家企业。',
      'ACTUAL',
      undefined,
    ],
    ['a report counts', '某市情况报告', '2020年，新增企业30家。', 'ACTUAL', 2020],
    ['a forecast aims', '某市情况报告', '{N:贵安新区}每年预计实现收入440亿元。', 'TARGET', undefined],
    ['a year that is over', '某市2024年工作要点', '2023年，{N:贵安新区}预计生产总值增长10%。', 'ACTUAL', 2023],
    [
      'what is to be done only comes behind it',
      '某市新闻',
      '{E:甲公司}投资5亿元建厂，将生产新材料。',
      'ACTUAL',
      undefined,
    ],
    ['what is looked back on has been', '某市情况报告', '五年来，生产总值预计增长至4450亿元。', 'ACTUAL', undefined],
    [
      'under what looks back, in its year',
      '某市政府工作报告',
      '2023年工作回顾\n预计生产总值增速超过全市；一般公共预算收入同比增长11.9%。\n下一步打算\n深入推进各项改革。',
      'ACTUAL',
      2023,
    ],
    ['a goal of a year that is over', '某市2023年工作总结', '2017年主要预期目标是：生产总值增长7%。', 'TARGET', 2017],
    [
      'under a heading of goals, in its year',
      '某区2023年工作报告',
      '一、工作回顾\n各项事业稳步发展。\n二、2023年主要预期目标\n固定资产投资增长18%以上，收入增长6%。',
      'TARGET',
      2023,
    ],
    ['a headline has no year', '总投资将达500亿 2019年将投产', '{E:甲公司}将投资5亿元建厂。', 'TARGET', undefined],
    ['a beginning is no year', '某市情况报告', '2018年1月以来，新增企业30家。', 'ACTUAL', undefined],
  ])('has nature and year: %s', (_, title, marked, nature, year) => {
    const [indicator] = claimsOf(marked, title).indicators
    expect([indicator?.nature, indicator?.year]).toEqual([nature, year])
  })

  it.each([
    ['the name before it', '完善政策，{P:创新中心}年产值突破20亿元。', '创新中心'],
    ['the subject', '{N:贵安新区}推进改革，新增企业30家。', '贵安新区'],
    ['who has it somewhere', '{E:华为云}在{N:贵安新区}实现营收500亿元。', '华为云'],
    ['not an example', '{N:贵安新区}考察{P:软件园}、{P:数据城}等8个项目。', '贵安新区'],
    [
      'not the name that an example begins with',
      '{N:贵安新区}推进改革。\n丙、{E:甲公司}二期等7个项目开工。',
      '贵安新区',
    ],
    ['who acts, behind what became of a thing', '{N:贵安新区}{J:大桥一期}开工，启动12座变电站建设。', '贵安新区'],
    ['what a firm builds', '{J:总部大楼}由{E:甲公司}承建，总建筑面积12万平方米。', '总部大楼'],
    ['a policy that grants it', '{N:江北新区}发布《{Y:若干政策}》，给予200万元补助。', '若干政策'],
    ['the subject of the clause before', '{P:软件园}位于{R:江阴}，由{E:甲公司}运营，已聚集企业600家。', '软件园'],
    [
      'whom the text is about, not those that are counted',
      '{N:江北新区}推进改革。\n{E:甲公司}、{E:乙公司}等7个项目开工，总投资12亿元。',
      '江北新区',
    ],
    ['the firm that begins the clause, not whose agent it is', '{E:甲公司}由{E:乙公司}投资15亿元设立。', '甲公司'],
    ['whom it is a share of', '{N:南沙新区}推进改革，产值仅为{R:广州市}的25%。', '南沙新区'],
    [
      'an example of what is counted',
      '{N:南沙新区}推进改革，{E:甲公司}、{E:乙公司}等生命健康企业1200多家。',
      '南沙新区',
    ],
    ['whose growth is compared', '{N:南沙新区}推进改革，增速高于{R:广州市}3.2个百分点。', '南沙新区'],
    [
      'the area, not its districts that are counted',
      '{N:五象新区}涉及{R:良庆区}、{R:江南区}2个县级行政区。',
      '五象新区',
    ],
    ['where firms settle', '{E:甲公司}已吸引12家企业落户{P:港城园区}。', '港城园区'],
    ['where it is set', '{N:西海岸新区}推进改革。如今，在{P:海洋牧场}，5万亩海面稳产。', '海洋牧场'],
    ['a university itself', '{N:东部新区}推进改革。\n{O/UNIVERSITY:甲大学}开展攻关，转化成果30项。', '甲大学'],
    [
      'the city that 全市 means',
      '{R/CITY:天津市}推进改革。{N:滨海新区}加快建设。到2026年全市产业规模超过1500亿元。',
      '天津市',
    ],
    [
      'the park that is referred to behind a date',
      '{P:湾芯谷产业园}推进改革，力争2028年园区产值突破150亿元。',
      '湾芯谷产业园',
    ],
    ['what the money builds', '{E:甲公司}计划投资63亿元，在{R:成都}建设{P:制造基地}。', '制造基地'],
    [
      'whom the sentence before tells of',
      '{N:贵安新区}推进改革。{P:软件园}由{E:甲公司}运营。已入驻企业120家。',
      '软件园',
    ],
    [
      'what became of a thing, until somebody acts',
      '{N:贵安新区}推进改革。{J:大桥}开工，加快路网建设，收入增长18%。',
      '贵安新区',
    ],
    ['the firm that a clause began with', '{E:甲公司}为{E:乙公司}配套，投产后公司产值达2亿元。', '甲公司'],
    [
      'who is helped to do something',
      '{N:赣江新区}推进改革。\n支持{P:预研中心}与{E:甲公司}开展联合攻关，引进院士团队2个。',
      '预研中心',
    ],
    [
      'the area again, once it is measured',
      '{N:松北新区}推进改革。\n推动{P:创新生态圈}扩容，孵化企业200家，技术合同成交额增长20%。',
      '松北新区',
    ],
    [
      'the area that is measured as a whole',
      '{N:赣江新区}推进改革。\n力争{J:中欧班列}开行，外贸进出口总额增长10%。',
      '赣江新区',
    ],
    [
      'the hospital that has the beds',
      '{N:松北新区}推进改革。\n建成{J:第一医院江北院区}，新增床位800张。',
      '第一医院江北院区',
    ],
    [
      'the area where several things with beds are built',
      '{N:松北新区}推进改革。\n建成{J:第六中学}、{J:人民医院二期}，新增床位800张。',
      '松北新区',
    ],
    [
      'the park that its tenants are in',
      '{N:南沙新区}推进改革。\n启动建设{P:服务集聚区}，首批18家律所入驻。',
      '服务集聚区',
    ],
    ['what a firm builds it for', '{E:甲公司}推进改革，牵头开发{J:光伏电站}，力争首批30万千瓦机组并网。', '光伏电站'],
    ['the policy that consists of it', '{N:江北新区}出台《{Y:若干措施}》，从三个方面给出12条举措。', '若干措施'],
    [
      'the area, once a policy grants no more',
      '{N:江北新区}推进改革。\n出台《{Y:若干政策}》，给予200万元补助，高新技术企业达到90家。',
      '江北新区',
    ],
    ['what is given something', '{P:甲产业园}建成投用。{E:乙银行}上月向产业园批出贷款20亿元。', '甲产业园'],
    [
      'the area that firms together came to',
      '{N:江北新区}推进改革。\n{E:甲公司}、{E:乙公司}相继落户新区，集聚企业260家。',
      '江北新区',
    ],
    ['who takes in what a region has', '{N:南沙新区}推进改革，引进{R:港澳}项目126个。', '南沙新区'],
    [
      'the province whose treasury it is',
      '{R/PROVINCE:广东省}印发方案。{N:南沙新区}推进改革，省财政每年安排100亿元。',
      '广东省',
    ],
    ['what has it behind its words', '{N:江北新区}推进改革，总投资12亿元的{P:软件园}开园。', '软件园'],
    ['who falls short of another', '{N:南沙新区}推进改革，产值不足{R:广州市}的15%。', '南沙新区'],
    ['the area that a bureau works for', '{N:江北新区}推进改革。\n{O:区商务局}走访企业，解决问题85个。', '江北新区'],
  ])('is of %s', (_, marked, of) => {
    expect(claimsOf(marked).indicators.at(-1)?.of).toBe(of)
  })

  it('is of the region that a bureau without a place works for', () => {
    const { indicators } = claimsOf('{R/CITY:青岛市}推进改革。\n{O:市商务局}走访企业，解决问题85个。', '青岛市工作总结')
    expect(indicators.at(-1)?.of).toBe('青岛市')
  })

  it.each([
    ['a reach', '数据中心方圆200公里范围内企业众多。'],
    ['a running on', '算力中心24小时不间断运行。'],
  ])('is not found in %s', (_, marked) => {
    expect(claimsOf(marked).indicators).toEqual([])
  })

  it('has the year that a report opened with, until somebody acts', () => {
    const { indicators } = claimsOf(
      '2023年，产值增长10%。人口30万人。\n税收增长49%。{N:贵安新区}推进改革。面积50公顷。',
    )
    expect(indicators.map(({ year }) => year)).toEqual([2023, 2023, 2023, undefined])
  })

  it('has it over a heading that tells of another month', () => {
    const text = '2021年5月，余额增长10%。\n一、5月份贷款增长20%\n住户贷款增长30%。'
    expect(claimsOf(text).indicators.map(({ year }) => year)).toEqual([2021, 2021, 2021])
  })

  it.each([
    ['2011年至2016年，产值536亿元。'],
    ['{N:甲新区}是2012年批复设立的新区。产值达5亿元，人口稳步增加。'],
    ['2000年前，企业14家。'],
    ['2018年水质改善，今年水质达标断面70个。'],
    ['2012年只有老厂，现在企业260家。'],
  ])('has no year in %s', (text) => {
    expect(claimsOf(text).indicators.map(({ year }) => year)).toEqual([undefined])
  })

  it('that a headline states is the one that the text states again', () => {
    const { indicators } = claimsOf('一、产值增长10%\n2023年，全年产值增长10%。')
    expect(indicators.map(({ year }) => year)).toEqual([2023])
  })

  it('of a row goes to each of as many owners', () => {
    const { indicators } = claimsOf('完善政策，{P:甲园区}、{P:乙园区}新开工建筑分别不少于80万、25万平米。')
    expect(indicators.map(({ of, value, unit }) => [of, value, unit])).toEqual([
      ['甲园区', 80, '万平米'],
      ['乙园区', 25, '万平米'],
    ])
  })

  it('keeps the characters of the document', () => {
    const [indicator] = claimsOf('據了解，設立創業基地七十五個，海峽兩岸青年團體積極參與發展。').indicators
    expect([indicator?.name, indicator?.unit, indicator?.value]).toEqual(['創業基地', '個', 75])
  })
})
