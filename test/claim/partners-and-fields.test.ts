import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

const relationsOf = (marked: string, type: string) =>
  claimsOf(marked).relations.filter((relation) => relation.includes(` ${type} `))

describe('who works with whom', () => {
  it.each([
    [
      'all who found something together',
      '{E:甲公司}、{E:乙公司}与{O:丙大学}在{N:滇中新区}共同成立{P:丁中心}。',
      ['甲公司 乙公司', '甲公司 丙大学', '乙公司 丙大学'],
    ],
    [
      'each of a row that does it with somebody',
      '{R:甲市}、{R:乙市}人民政府应当与{N:滇中新区}建立会商机制。',
      ['甲市 滇中新区', '乙市 滇中新区'],
    ],
    ['those who sign and build', '{E:甲公司}、{O:丙大学}签约共建{P:丁实验室}。', ['甲公司 丙大学']],
    ['those who pay together', '项目由{E:甲公司}、{E:乙公司}合资兴建。', ['甲公司 乙公司']],
    ['two agents', '由{O:甲局}与{E:乙公司}负责日常联络。', ['甲局 乙公司']],
    ['those between whom there is a mechanism', '建立{P:甲园}、{P:乙园}间的协作机制。', ['甲园 乙园']],
    [
      'a row with a short form in brackets',
      '{O:甲管委会}、{E:乙航空公司}（以下简称“{E:乙航空公司}”）、{O:丙大学}三方战略合作协议签约。',
      ['甲管委会 乙航空公司', '甲管委会 丙大学', '乙航空公司 丙大学'],
    ],
    ['those who are helped to', '支持{E:甲公司}与{P:乙中心}开展直供。', ['甲公司 乙中心']],
    ['not the place where they do it', '{O:丙大学}在{N:滇中新区}与{E:甲公司}共建{P:丁实验室}。', ['丙大学 甲公司']],
    [
      'the one who leads and those who help',
      '完善制度。（牵头单位：{O:甲局}；配合单位：{O:乙局}、{O:丙局}）',
      ['甲局 乙局', '甲局 丙局'],
    ],
    [
      'the one who leads and those who share in it',
      '{O:甲局}牵头，{O:乙局}、{O:丙局}按职责分工负责。',
      ['甲局 乙局', '甲局 丙局'],
    ],
    [
      'the one who leads, not the one for whom it is done',
      '{P:甲园}主动服务，由{O:乙局}牵头，联合交警、{E:丙公司}等单位论证。',
      ['乙局 丙公司'],
    ],
    [
      'bodies that act with another',
      '{O:甲局}、{O:乙局}会同{O:丙大学}组建联合体。',
      ['甲局 乙局', '甲局 丙大学', '乙局 丙大学'],
    ],
    ['the one who leads in the clause before', '由{O:甲局}牵头，会同{O:乙局}制定标准。', ['甲局 乙局']],
    [
      'a body whose name begins with an area',
      '{O:{N:滇中新区}经发局}、{O:商务局}联合走访企业。',
      ['滇中新区经发局 商务局'],
    ],
    [
      'the committee that was named before',
      '{O:滇中管委会}推进改革。管委会还与{O:乙局}共建平台。',
      ['滇中管委会 乙局'],
    ],
    [
      'the university that was named before, as a school',
      '{O:丙大学}推进改革。学校将与{E:甲公司}合作。',
      ['丙大学 甲公司'],
    ],
    ['abroad, for whom one is more open', '{N:滇中新区}扩大面向{R:东南亚}的开放合作。', ['滇中新区 东南亚']],
    ['from where works come', '{N:滇中新区}承接{R:甲市}重大项目20个。', ['滇中新区 甲市']],
    ['the university that was named before', '{O:丙大学}推进改革。该校与{E:甲公司}合作。', ['丙大学 甲公司']],
  ])('is %s', (_, marked, expected) => {
    const said = relationsOf(marked, 'COOPERATES_WITH').map((one) =>
      one.split(' COOPERATES_WITH ').toSorted().join(' '),
    )
    expect(said.toSorted()).toEqual(expected.map((one) => one.split(' ').toSorted().join(' ')).toSorted())
  })

  it.each([
    ['firms that sign, but with whom', '{E:甲公司}、{E:乙公司}签约落户。'],
    ['what something is made of', '示范区由{P:甲片区}与{P:乙片区}组成。'],
  ])('is not told of %s', (_, marked) => {
    expect(relationsOf(marked, 'COOPERATES_WITH')).toEqual([])
  })

  it('is not joined by what the one who acts does with each', () => {
    const marked = '{N:滇中新区}与{O:丙大学}联合发布指数，又联合{E:甲公司}发布标准。'
    expect(relationsOf(marked, 'COOPERATES_WITH')).not.toContain('丙大学 COOPERATES_WITH 甲公司')
  })
})

describe('a partner is cited', () => {
  it.each([
    ['as served, where it is helped', '支持{O:丙大学}与{E:甲公司}共建平台。', 'ATTRACTS 丙大学'],
    ['as a partner, where it is helped to work with it', '支持{O:丙大学}与{E:甲公司}共建平台。', 'COOPERATION 甲公司'],
    ['also where it is a work', '推动{J:甲港}与{J:乙港}联动发展。', 'COOPERATION 乙港'],
    ['over a name that has a cue in it', '推进改革，{E:甲公司}、{E:乙公司}在{P:启动区}落户。', 'ATTRACTS 乙公司'],
  ])('%s', (_, marked, expected) => {
    expect(claimsOf(marked).measures.at(-1)?.cites).toContain(expected)
  })
})

describe('a field is that of', () => {
  it.each([
    [
      'what has just been built, in which it is studied',
      '{N:滇中新区}组建{P:甲研究院}，在{I:花卉育种}、{I:锡材料}等领域开展攻关。',
      '甲研究院 FOCUSES_ON 锡材料',
    ],
    [
      'whoever works with others in it',
      '{N:滇中新区}深化与{R:乙市}在{I:花卉}、{I:烟草}等产业的合作。',
      '滇中新区 FOCUSES_ON 烟草',
    ],
    [
      'an area, led by another',
      '{N:滇中新区}以{I:花卉}为代表的{I:现代农业}、{I:冷链物流}产业。',
      '滇中新区 FOCUSES_ON 冷链物流',
    ],
    ['whoever draws it along', '{N:滇中新区}以机场带动{I:冷链物流}。', '滇中新区 FOCUSES_ON 冷链物流'],
    ['whoever strengthens it by another', '{N:滇中新区}推动{I:算力}赋能{I:花卉}产业。', '滇中新区 FOCUSES_ON 花卉'],
    ['an area whose output in it is counted', '{N:滇中新区}{I:花卉}产业产值突破10亿元。', '滇中新区 FOCUSES_ON 花卉'],
  ])('%s', (_, marked, expected) => {
    expect(claimsOf(marked).relations).toContain(expected)
  })

  it.each([
    ['success in it', '{N:滇中新区}在{I:花卉育种}等领域取得突破。'],
    ['things of that name built', '{N:滇中新区}建设{I:充电桩}、{I:海绵城市}等设施。'],
    ['what kind of thing they are', '{P:滇中数据中心}是西部最大的{I:数据中心}。'],
  ])('nobody where they only have %s', (_, marked) => {
    expect(relationsOf(marked, 'FOCUSES_ON')).toEqual([])
  })

  it.each([
    ['an adverb', '{N:滇中新区}要抢抓机遇，紧紧围绕城市发展方式，发展{I:花卉}产业。'],
    ['a verb alone', '{N:滇中新区}要抢抓机遇，走产业集聚的道路，发展{I:花卉}产业。'],
  ])('whoever acts, also behind a clause that begins with %s', (_, marked) => {
    expect(relationsOf(marked, 'FOCUSES_ON')).toEqual(['滇中新区 FOCUSES_ON 花卉'])
  })

  it('not those who settle, but where they do', () => {
    const marked = '{E:甲公司}、{E:乙公司}等企业落户，带动{I:花卉}产业发展。'
    expect(claimsOf(marked, '{N:滇中新区}情况报告').relations).toContain('滇中新区 FOCUSES_ON 花卉')
    expect(relationsOf(marked, 'FOCUSES_ON')).not.toContain('甲公司 FOCUSES_ON 花卉')
  })

  it('where it is done, if nobody is said to do it', () => {
    const marked = '在{P:滇中保税区}布局仓库，培育{I:花卉}等业态。'
    expect(relationsOf(marked, 'FOCUSES_ON')).toEqual(['滇中保税区 FOCUSES_ON 花卉'])
    expect(relationsOf(`{E:甲公司}抢抓机遇，${marked}`, 'FOCUSES_ON')).toEqual(['甲公司 FOCUSES_ON 花卉'])
  })

  it('whoever builds it up as an industry', () => {
    const marked = '{N:滇中新区}谋划建设一批{I:先进制造业}、{I:数字经济}等产业。'
    expect(relationsOf(marked, 'FOCUSES_ON')).toContain('滇中新区 FOCUSES_ON 先进制造业')
  })
})
