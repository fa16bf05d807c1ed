import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

describe('a cited name has the role', () => {
  it.each([
    ['cooperate-with', '{N:贵安新区}与{E:华为}合作，推进改革。', 'COOPERATION 华为'],
    ['cooperate-with, each of a row', '{N:贵安新区}深化与{R:眉山}、{R:广元}战略合作。', 'COOPERATION 广元'],
    ['join-with', '{N:贵安新区}联合{O:中国城市规划学会}发布标准。', 'COOPERATION 中国城市规划学会'],
    ['assist, by agents', '{N:贵安新区}启动项目，由{O:甲基金会}、{O:乙基金会}提供支持。', 'COOPERATION 乙基金会'],
    ['reach-out-to', '{N:贵安新区}积极承接{R:东部地区}产业转移。', 'COOPERATION 东部地区'],
    ['support-and-connect', '{R:天津市}要对接和支持{N:雄安新区}建设。', 'COOPERATION 雄安新区'],
    ['rely-on', '{N:贵安新区}依托{O:清华大学}推进改革。', 'COOPERATION 清华大学'],
    ['fellow-subject', '{N:两江新区}与{N:天府新区}推进改革。', 'COOPERATION 天府新区'],
    ['cooperate-with, before 与', '推动{P:哈尔滨片区}与{P:绥芬河片区}联动发展。', 'COOPERATION 哈尔滨片区'],
    ['mention, a whole before its part', '发挥{P:{P:自贸试验区}南宁片区}作用，推进改革。', 'MENTION 自贸试验区'],
    ['mention, a firm before its plant', '加快{J:{E:哈电}氢能项目}建设。', 'MENTION 哈电'],
    ['issue, by what is done well', '{O:省政府}要做好{Y:甲新区发展规划}编制工作。', 'BUILDS 甲新区发展规划'],
    ['rely-on, who is charged', '{O:新区管委会}委托{E:甲建设集团}承担基础设施建设。', 'COOPERATION 甲建设集团'],
    [
      'serve, a body that does something itself',
      '{N:贵安新区}支持{P/LAB:天府实验室}牵头组建联盟。',
      'ATTRACTS 天府实验室',
    ],
    ['settles, beside another', '{E:华为}、{E:中兴}相继落户{N:贵安新区}，推进改革。', 'MENTION 中兴'],
    ['establish, of a mechanism', '{N:西咸新区}优化“{Y:双专员}”机制。', 'BUILDS 双专员'],
    ['completed, of a building', '推进改革，{J:总部大楼}封顶。', 'BUILDS 总部大楼'],
    ['visit', '{N:西咸新区}赴{N:贵安新区}等地考察。', 'BENCHMARK 贵安新区'],
    ['visit, in the next clause', '{N:江北新区}前往{R:上海}、{R:深圳}等地，学习经验。', 'BENCHMARK 深圳'],
    ['benchmark, towards a row', '{N:西咸新区}向{P:苏州工业园区}、{P:前海}学习。', 'BENCHMARK 前海'],
    ['upgrade, of a node', '{N:西咸新区}打造{Y:西部陆海新通道}重要节点。', 'BASIS 西部陆海新通道'],
    ['issue, before an attribute', '{N:西咸新区}出台支持{I:大数据}发展的“{Y:黄金十条}”。', 'BUILDS 黄金十条'],
    ['stand-for', '{N:滨海新区}推进改革，为{Y:京津冀协同发展}培育沃土。', 'BASIS 京津冀协同发展'],
    ['stand-for, as what', '作为{Y:京津冀协同发展}的功能区，{N:滨海新区}推进改革。', 'BASIS 京津冀协同发展'],
    ['carried-out', '自“{Y:四大行动}”开展以来，{N:江北新区}推进改革。', 'BUILDS 四大行动'],
    ['serve, at a visit', '{N:江北新区}走进{E:甲公司}推进改革。', 'ATTRACTS 甲公司'],
    ['set-up', '{O:国务院}同意设立{N:五象新区}。', 'BUILDS 五象新区'],
    ['benchmark', '{N:西咸新区}对标{P:硅谷}完善政策。', 'BENCHMARK 硅谷'],
    ['carry-out', '{N:西咸新区}落实《{Y:总体规划}》。', 'BASIS 总体规划'],
    ['carry-out-national', '{N:西咸新区}实施{Y:乡村振兴战略}。', 'BASIS 乡村振兴战略'],
    ['take-as-guide', '{N:西咸新区}以{Y:北跨战略}为契机推进改革。', 'BASIS 北跨战略'],
    ['carry-out, with which it must accord', '{N:西咸新区}做好与{Y:总体规划}的衔接，推进改革。', 'BASIS 总体规划'],
    ['upgrade', '{N:西咸新区}打造“{Y:火炬计划}”升级版。', 'BASIS 火炬计划'],
    ['implement', '{N:西咸新区}实施{Y:青禾计划}。', 'BUILDS 青禾计划'],
    ['issue', '{N:西咸新区}出台《{Y:管理办法}》。', 'BUILDS 管理办法'],
    ['establish', '{N:西咸新区}建立“{Y:四方协作}”机制。', 'BUILDS 四方协作'],
    ['use-as-means', '{N:西咸新区}以“{Y:一窗办理}”提升服务水平。', 'BUILDS 一窗办理'],
    ['build', '{N:两江新区}打造{P:礼嘉智慧公园}、{P:两江数字经济产业园}。', 'BUILDS 两江数字经济产业园'],
    ['build, over a comma', '{N:两江新区}打造{P:燃油供应中心}，{P:铁矿石分销中心}。', 'BUILDS 铁矿石分销中心'],
    ['build, of quarters', '{N:两江新区}打造{R/DISTRICT:大岗镇}，推进改革。', 'BUILDS 大岗镇'],
    [
      'carry-out-national, of a strategy for zones',
      '{N:西咸新区}实施{Y:自由贸易试验区提升战略}。',
      'BASIS 自由贸易试验区提升战略',
    ],
    [
      'cooperate-with, behind one that is not known',
      '{N:西咸新区}与外国某地、{R/CITY:釜山}开展合作。',
      'COOPERATION 釜山',
    ],
    ['reach-out-to, of what spills over', '{N:雄安新区}接收{P:怀柔科学城}的外溢辐射。', 'COOPERATION 怀柔科学城'],
    ['cooperate-with, in innovating', '{N:雄安新区}推进{R:京津冀}协同创新。', 'COOPERATION 京津冀'],
    [
      'carry-out, in what follows from it',
      '《{Y:总体规划}》实施中涉及的重大事项，{N:西咸新区}要及时报告。',
      'BASIS 总体规划',
    ],
    ['lie-in, of a park', '位于{P:研创园}的{E:甲公司}推进改革。', 'MENTION 研创园'],
    ['stand-on, as support', '{N:西咸新区}以{P:云平台}为支撑推进改革。', 'MENTION 云平台'],
    ['completed, in a scene', '在{P:软件园}，{J:斗门水库}加快建设。', 'BUILDS 斗门水库'],
    ['join-with, both at once', '{R:重庆}联动{R:四川}推进改革。', 'COOPERATION 四川'],
    ['completed', '推进改革，{J:斗门水库}建成投用。', 'BUILDS 斗门水库'],
    ['carry-out-national, of a province', '{N:西咸新区}实施{Y:文化强省战略}。', 'BASIS 文化强省战略'],
    ['found', '{N:西咸新区}成立{O:产业联盟}。', 'BUILDS 产业联盟'],
    ['attract', '{P:张江科学城}吸引{E:罗氏制药}等企业。', 'ATTRACTS 罗氏制药'],
    ['serve', '{N:西咸新区}支持{E:隆基}发展。', 'ATTRACTS 隆基'],
    ['settles, in a quarter that is called a start', '推进改革，{E:中芯国际}在启动区落户。', 'ATTRACTS 中芯国际'],
    ['completed, of what is used', '推进改革，{P:算力中心}投入运营。', 'BUILDS 算力中心'],
    ['settles', '推进改革，{E:中芯国际}、{E:华虹宏力}等一批企业入驻。', 'ATTRACTS 中芯国际'],
    ['stand-on', '{N:西咸新区}依托{P:软件园}推进改革。', 'MENTION 软件园'],
    ['rely-on', '{N:西咸新区}依托{P:西咸实验室}推进改革。', 'COOPERATION 西咸实验室'],
    ['focus-on', '{N:西咸新区}发展{I:人工智能}产业。', 'MENTION 人工智能'],
    ['mention', '{N:西咸新区}在{R:北京}召开大会。', 'MENTION 北京'],
  ])('of %s', (_, marked, expected) => {
    expect(claimsOf(marked).measures.at(-1)?.cites).toContain(expected)
  })

  it.each([
    ['the actor', '{N:贵安新区}推进改革，{N:贵安新区}完善政策。'],
    ['a field in a longer name', '打造{P:{I:数字经济}产业园}。'],
    ['the city that an area is called after', '推进{N:{R/CITY:贵州}新区}建设。'],
    ['a place that the actor governs', '{N:天府新区}下辖{R:贵州}，推进改革。'],
    ['the place in the title of a policy', '落实《{Y:{R:贵州}发展规划}》。'],
    ['the place in the name of a body', '召开大会，{O:{R:贵州}省政府}参加。'],
  ])('and is not cited where it is %s', (_, marked) => {
    const cites = claimsOf(marked).measures.flatMap((measure) => measure.cites)
    expect(cites.filter((cite) => /贵安新区|数字经济$|贵州$/.test(cite))).toEqual([])
  })

  it.each(['{P:软件园}', '{E:华为}'])('is not cited where it is %s of which nothing is said', (marked) => {
    expect(claimsOf(`{N:贵安新区}推进改革，其中${marked}面积较大。`).measures[0]?.cites).toEqual([])
  })

  it('stands on the words that name it', () => {
    const { claims, reading } = claimsOf('{N:贵安新区}与{E:华为}合作。')
    const cite = claims.measures[0]?.cites[0]
    expect(reading.slice(cite?.start, cite?.end)).toBe('华为')
  })
})
