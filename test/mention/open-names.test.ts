import { describe, expect, it } from 'vitest'
import type { SuffixRule } from '../../src/lexicon/grammar.ts'
import { lexicon, mentionsIn, namesIn } from './recognised.ts'

it.each([
  ['建设滇中产业聚集区。', 'Platform 滇中产业聚集区'],
  ['建设青屿科技创新城。', 'Platform 青屿科技创新城'],
  ['支持南沙建设青屿科技产业合作基地。', 'Platform 青屿科技产业合作基地'],
  ['与新加坡国立大学苏州研究院合作。', 'Platform 新加坡国立大学苏州研究院'],
  ['由哈尔滨新区发展投资集团运营。', 'Enterprise 哈尔滨新区发展投资集团'],
  ['支持青屿国际机场发展全货机航线。', 'Project 青屿国际机场'],
  ['在新区建设己二腈中试基地。', 'Platform 己二腈中试基地'],
  ['设立台湾青年创业基地。', 'Platform 台湾青年创业基地'],
  ['建设青屿化工园区。', 'Platform 青屿化工园区'],
  ['青屿高速服务区投用。', 'Project 青屿高速服务区'],
  ['投资建设机器人关节模组生产基地。', 'Platform 机器人关节模组生产基地'],
  ['建设青屿移动显示端口器件海屿生产基地。', 'Platform 青屿移动显示端口器件海屿生产基地'],
  ['与横琴粤澳合作中医药科技产业园签约。', 'Platform 横琴粤澳合作中医药科技产业园'],
  ['引进深圳（哈尔滨）产业园区。', 'Platform 深圳（哈尔滨）产业园区'],
  ['4.和海屿生物产业基地投产。', 'Platform 海屿生物产业基地'],
  ['由青屿产业园投资开发有限公司负责。', 'Enterprise 青屿产业园投资开发有限公司'],
  ['走进青屿国际博览城。', 'Project 青屿国际博览城'],
  ['青屿光场调控验证装置建成。', 'Platform 青屿光场调控验证装置'],
  ['推进企业准入“白名单”制度落地，扩大“青屿通办”改革覆盖面。', 'Policy “青屿通办”改革'],
  ['与新加坡裕廊岛开展合作。', 'Region 裕廊岛'],
  ['海洋药物龙头明月海藻集团投产。', 'Enterprise 明月海藻集团'],
  ['支持青屿造船与中国船舶集团第七一一研究所合作。', 'Organization 中国船舶集团第七一一研究所'],
  ['高水平运营青屿综合保税区。', 'Platform 青屿综合保税区'],
  ['海屿新区掀起青屿石化一体化项目建设热潮。', 'Project 青屿石化一体化项目'],
  ['走进青屿未来医学城。', 'Platform 青屿未来医学城'],
  ['共建对俄科技合作中心。', 'Platform 对俄科技合作中心'],
  ['支持海藻活性物质国家重点实验室落户新区。', 'Platform 海藻活性物质国家重点实验室'],
  ['建设电子薄膜与集成器件全国重点实验室。', 'Platform 电子薄膜与集成器件全国重点实验室'],
  ['支持洞庭实验室开展研究。', 'Platform 洞庭实验室'],
  ['由扬子国投集团负责运营。', 'Enterprise 扬子国投集团'],
  ['与中国科学院青屿化学物理研究所合作。', 'Organization 中国科学院青屿化学物理研究所'],
  ['实施医药卫生体制改革深化提升行动。', 'Policy 医药卫生体制改革深化提升行动'],
  ['青岛西海岸新区工委印发方案。', 'Organization 青岛西海岸新区工委'],
  ['成立省推进赣江新区建设领导小组办公室。', 'Organization 省推进赣江新区建设领导小组办公室'],
  ['加快贵阳轨道交通S1号线建设。', 'Project 轨道交通S1号线'],
  ['推进青屿大道延伸段建设。', 'Project 青屿大道延伸段'],
  ['用好青屿综合保税区政策。', 'Platform 青屿综合保税区'],
  ['每年给予青屿创新中心支持。', 'Platform 青屿创新中心'],
  ['引进海杏本草生物科技有限公司。', 'Enterprise 海杏本草生物科技有限公司'],
  ['加快地铁4号线、和燕路过江通道建设。', 'Project 和燕路过江通道'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

it.each([
  ['物业公司、商业保理公司和家政公司多了起来。'],
  ['建设采血中心、报关中心和质检中心。'],
  ['支持卫星公司、氢能基地和车联网平台发展。'],
  ['跨河大桥、疏港铁路、公交站和三甲医院不断完善。'],
  ['码头设计年吞吐能力150万标准箱。'],
  ['推进流程一体化、医防一体化。'],
  ['刚刚投运的500千伏变电站，建成40万吨级矿石码头。'],
  ['新区还腾出120套人才公寓。'],
  ['服务闽籍港商及侨商。'],
  ['按实缴资本的2%给予奖励。'],
])('%s names nothing but fields', (text) => {
  expect(namesIn(text).filter((name) => !name.startsWith('Industry'))).toEqual([])
})

describe('heads of open classes', () => {
  const frames: Record<SuffixRule['needs'], (suffix: string) => string> = {
    named: (suffix) => `会议介绍了青屿湾${suffix}。`,
    placed: (suffix) => `会议由成都市${suffix}主持。`,
    acted: (suffix) => `要深入实施青屿湾协同${suffix}。`,
    numbered: (suffix) => `地铁16${suffix}通车。`,
    ofPlace: (suffix) => `旅客来自成都${suffix}。`,
    short: (suffix) => `会议介绍了成都青屿${suffix}。`,
    specific: (suffix) => `会议介绍了青屿湾海上风电${suffix}。`,
    town: (suffix) => `会议在青屿${suffix}召开。`,
    titled: (suffix) => `印发《青屿湾协同${suffix}》。`,
  }
  const policyFrames: Record<string, (suffix: string) => string> = {
    placed: (suffix) => `会议讨论了成都重庆${suffix}。`,
    acted: (suffix) => `要深入实施青屿湾协同${suffix}。`,
  }
  const cases = lexicon.grammar.suffixes.rules.flatMap(({ type, kind, needs, suffixes }) => {
    const frame = (type === 'Policy' && policyFrames[needs]) || frames[needs]
    const acted = type === 'Project' && needs === 'acted'
    // What is a quarter elsewhere is a zone only in free trade: areas.test.ts.
    const zones = suffixes.filter((suffix) => !lexicon.grammar.areas.quarters.includes(suffix))
    return zones.map((suffix) => [suffix, type, kind, acted ? `青屿湾${suffix}建成通车。` : frame(suffix)] as const)
  })

  it.each(cases)('%s ends a name of a %s (%s)', (suffix, type, kind, text) => {
    const found = mentionsIn(text).filter(({ name }) => name.endsWith(suffix))
    expect(found.map((mention) => [mention.type, mention.kind])).toContainEqual([type, kind])
  })
})

describe('where a name begins', () => {
  it.each([
    ['规划建设成眉高新技术产业合作园区，形成合理分布', 'Platform 成眉高新技术产业合作园区'],
    ['与青屿湾研究院签约', 'Platform 青屿湾研究院'],
    ['建成国家智能网联汽车（长沙）测试区', 'Platform 国家智能网联汽车（长沙）测试区'],
    ['建成3个“人才+高校+企业”协同创新基地', 'Platform “人才+高校+企业”协同创新基地'],
    ['6.提升秦岭总窗口的功能', 'Platform 秦岭总窗口'],
    ['第六条 海屿新区管理委员会设在成都市海屿新区', 'NewArea 成都市海屿新区'],
    ['减免S2高速公路客车通行收费', 'Project S2高速公路'],
    ['推进S3公路建设', 'Project S3公路'],
    ['建成地铁4号线松北段', 'Project 地铁4号线松北段'],
    ['临港地区建设绿色青屿示范区', 'Platform 绿色青屿示范区'],
    ['前往本市津南区八里台工业区', 'Platform 八里台工业区'],
    ['应当制定产业发展指导目录', 'Policy 产业发展指导目录'],
    ['实施人才优先发展战略', 'Policy 人才优先发展战略'],
    ['定海区青屿集团投产', 'Enterprise 青屿集团'],
    ['深化农村产权制度改革', 'Policy 农村产权制度改革'],
    ['编制实施新一轮青屿互联行动计划', 'Policy 新一轮青屿互联行动计划'],
    ['统筹推进县域综合执法改革', 'Policy 县域综合执法改革'],
    ['打好大气治理和生态保护攻坚战', 'Policy 大气治理和生态保护攻坚战'],
    ['搭建国际人才数据库', 'Platform 国际人才数据库'],
    ['统一建立重大招才引智人才池', 'Platform 重大招才引智人才池'],
    ['建成全区统一的物联网管理平台', 'Platform 物联网管理平台'],
    ['统筹推进青屿街道老旧小区改造', 'Project 青屿街道老旧小区改造'],
    ['由湖南省人大牵头', 'Organization 湖南省人大'],
    ['腾讯联合重庆市总工会举办', 'Organization 重庆市总工会'],
    ['全面实施大项目战略', 'Policy 大项目战略'],
    ['在天府国际会议中心召开', 'Project 天府国际会议中心'],
    ['青屿湾海洋科学研究与大数据处理中心', 'Platform 青屿湾海洋科学研究与大数据处理中心'],
    ['二是设计人才专项政策', 'Policy 人才专项政策'],
    ['虽然青屿集团投产', 'Enterprise 青屿集团'],
    ['对标东京湾区', 'Region 东京湾区'],
    ['授权成都市人民代表大会批准', 'Organization 成都市人民代表大会'],
    ['青屿湾研究院副院长发言', 'Organization 青屿湾研究院'],
    ['青屿湾检测中心课题组成果', 'Organization 青屿湾检测中心'],
    ['智轨示范线1号线（昆明池—欢乐谷段）开工', 'Project 智轨示范线1号线（昆明池—欢乐谷段）'],
  ])('%s → %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })
})

it('a body does not begin with the firm and the verb before its place', () => {
  const names = namesIn('腾讯联合重庆市总工会举办')
  expect(names).not.toContain('Organization 腾讯联合重庆市总工会')
})

describe('what is no name', () => {
  it.each([
    '建设8个重点实验室。',
    '双方签署战略合作框架协议。',
    '青屿证券报报道。',
    '一批产业园相继投用。',
    '全力打造青屿千亿级产业新城。',
    '引进高能级实验室8个。',
    '完善功能性平台。',
    '做好中心工作。',
    '推动改革开放。',
    '要重塑新区城市空间，欢迎各位企业家持续深耕新区。',
    '各国家级新区纷纷出台办法。',
    '国家级新区要当好排头兵，新区经济稳步增长。',
    '大学生和中学生踊跃参加。',
    '把实体经济作为主攻方向。',
    '向上市公司和高科技公司推广。',
    '携手共建湾区。',
    '进一步深化体制机制改革。',
    '人大代表和政协委员建言。',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
