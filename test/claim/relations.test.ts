import { describe, expect, it } from 'vitest'
import { claimsOf } from './marked.ts'

describe('a relation is stated', () => {
  it.each([
    [
      'place-of-name, each of a row',
      '在{R:松北片区}，{P:甲研究院}、{P:乙研究院}推进改革。',
      '乙研究院 LOCATED_IN 松北片区',
    ],
    ['settles, in its own clause', '{N:江北新区}拥有校区，{P:创新中心}落户于此。', '创新中心 LOCATED_IN 江北新区'],
    ['place-before-name', '{R/PROVINCE:贵州}{N:贵安新区}推进改革。', '贵安新区 LOCATED_IN 贵州'],
    [
      'place-before-name, a row',
      '涉及{R/PROVINCE:河北省}{R/DISTRICT:雄县}、{R/DISTRICT:容城}两县。',
      '容城 LOCATED_IN 河北省',
    ],
    ['place-in-name', '{R/PROVINCE:贵州}省情：{N:{R/PROVINCE:贵州}贵安新区}推进改革。', '贵州贵安新区 LOCATED_IN 贵州'],
    [
      'pair, when somebody wants it',
      '推动{P:哈尔滨片区}与{P:绥芬河片区}联动发展。',
      '哈尔滨片区 COOPERATES_WITH 绥芬河片区',
    ],
    ['place-of-name', '位于{N:滨海新区}的{J:天津港}推进改革。', '天津港 LOCATED_IN 滨海新区'],
    ['lie-in', '{P:软件园}位于{N:滨海新区}。', '软件园 LOCATED_IN 滨海新区'],
    ['attract', '{P:张江科学城}吸引{E:罗氏制药}等企业。', '罗氏制药 LOCATED_IN 张江科学城'],
    ['settles', '{N:湘江新区}推进改革，{E:百度}、{E:华为}等企业入驻。', '华为 LOCATED_IN 湘江新区'],
    ['bounds', '{N:五象新区}范围涉及{R:良庆区}、{R:邕宁区}。', '五象新区 LOCATED_IN 邕宁区'],
    ['takes-in', '{N:五象新区}包括{R:良庆区}、{R:邕宁区}的部分区域。', '五象新区 LOCATED_IN 邕宁区'],
    [
      'takes-in, over the short form and the whole of a district',
      '{N:五象新区}（以下简称新区），包括{R:良庆区}全域以及{R:邕宁区}、{R:横州市}的部分区域。',
      '五象新区 LOCATED_IN 横州市',
    ],
    ['one-of-place', '{N:两江新区}是{R:西部地区}首个国家级新区。', '两江新区 LOCATED_IN 西部地区'],
    [
      'one-of-place, as what it serves',
      '{P:云谷数据中心}作为{N:贵安新区}重点打造的基地。',
      '云谷数据中心 LOCATED_IN 贵安新区',
    ],
    ['starts-in', '{J:甲项目}在{N:滨海新区}投产。', '甲项目 LOCATED_IN 滨海新区'],
    ['comprise', '{P:舟山园区}下设{P:航空产业园}。', '航空产业园 PART_OF 舟山园区'],
    ['build', '{N:两江新区}打造{P:礼嘉智慧公园}。', '两江新区 OPERATES 礼嘉智慧公园'],
    ['build, in what is run', '{N:天府新区}挂牌运行{P:兴隆湖实验室}。', '天府新区 OPERATES 兴隆湖实验室'],
    ['build, of several together', '{E:甲公司}与{O:福州大学}共建{P:联合实验室}。', '福州大学 OPERATES 联合实验室'],
    ['own, of what is there', '{N:五象新区}区位优越，已有{P:信息港}等重要平台。', '五象新区 OPERATES 信息港'],
    [
      'owner-in-name, of what a university researches in',
      '建成{P/INSTITUTE:{O/UNIVERSITY:厦门大学}海峡研究院}。',
      '厦门大学 OPERATES 厦门大学海峡研究院',
    ],
    ['run-by, whoever is to build', '由{E:甲公司}负责{P:软件园}建设运营。', '甲公司 OPERATES 软件园'],
    [
      'run-by, also in a plan',
      '{N:临江新区}将推进改革，{P:甲实验室}由{O:乙大学}牵头建设。',
      '乙大学 OPERATES 甲实验室',
    ],
    ['run-by, of what is put under it', '{P:软件园}、{P:高新区}纳入{N:临江新区}统一管理。', '临江新区 OPERATES 高新区'],
    ['own, of what it manages for others', '{N:临江新区}代管{P:经开区}。', '临江新区 OPERATES 经开区'],
    ['place-of-name, in what is set in it', '{P:软件园}内，{E:甲公司}推进改革。', '甲公司 LOCATED_IN 软件园'],
    ['attract, of some of many', '{P:软件园}引进企业300家，其中{E:甲公司}等龙头企业10家。', '甲公司 LOCATED_IN 软件园'],
    [
      'attract, of who is there',
      '{P:软件园}占地300亩，入驻企业包括{E:甲公司}、{E:乙公司}。',
      '乙公司 LOCATED_IN 软件园',
    ],
    ['attract, of who leads there', '{P:软件园}已形成以{E:甲公司}为代表的集群。', '甲公司 LOCATED_IN 软件园'],
    ['run-by, what it costs', '{E:甲公司}投资20亿元的{J:乙项目}开工。', '甲公司 OPERATES 乙项目'],
    ['run-by, whose it is', '{J:乙项目}业主为{E:甲公司}，推进改革。', '甲公司 OPERATES 乙项目'],
    [
      'run-by, of who joins in it',
      '{N:西咸新区}联合{O:西安大学}在新区建成{P:甲实验室}。',
      '西安大学 OPERATES 甲实验室',
    ],
    ['focus-on, of the larger firms of a field', '{N:福州新区}集聚{I:芯片}规上企业63家。', '福州新区 FOCUSES_ON 芯片'],
    [
      'focus-on, before a field that is not known',
      '{N:福州新区}集聚{I:芯片}、现代贸易企业63家。',
      '福州新区 FOCUSES_ON 芯片',
    ],
    ['seated-in, by its head office', '{E:甲公司}在{N:福州新区}设立华南总部。', '甲公司 LOCATED_IN 福州新区'],
    ['issue, and carry out', '{O:管委会}印发实施《{Y:产业办法}》。', '产业办法 ISSUED_BY 管委会'],
    ['benchmark, in other words', '{N:福州新区}对标对表{N:浦东新区}推进改革。', '福州新区 BENCHMARKS 浦东新区'],
    ['run-by, whose it is, in brackets', '{J:乙项目}（建设单位：{E:甲公司}）开工。', '甲公司 OPERATES 乙项目'],
    ['run-by, of several together', '{P:甲实验室}由{O:乙大学}与{N:江北新区}共建。', '江北新区 OPERATES 甲实验室'],
    ['owner-in-name, right before', '{E:甲公司}{J:乙项目}开工。', '甲公司 OPERATES 乙项目'],
    ['attract, of who settles', '{P:软件园}入驻{E:甲公司}、{E:乙公司}等企业。', '乙公司 LOCATED_IN 软件园'],
    ['lie-in, of what is under it', '{N:江北新区}规划面积800平方公里，隶属于{R:南京}。', '江北新区 LOCATED_IN 南京'],
    [
      'takes-in, of what it reaches over',
      '{N:江北新区}面积800平方公里，地跨{R:甲市}、{R:乙市}。',
      '江北新区 LOCATED_IN 乙市',
    ],
    [
      'takes-in, of what makes it up',
      '{N:江北新区}面积800平方公里，由{R:甲区}、{R:乙区}组成。',
      '江北新区 LOCATED_IN 乙区',
    ],
    ['place-of-name, a chain', '在{N:江北新区}{P:软件园}，{E:甲公司}推进改革。', '甲公司 LOCATED_IN 软件园'],
    ['place-of-name, what a reporter sees', '在{P:软件园}，记者看到，{E:甲公司}推进改革。', '甲公司 LOCATED_IN 软件园'],
    [
      'place-of-name, all who act there',
      '在{P:软件园}，{E:甲公司}推进改革，{E:乙公司}扩大生产。',
      '乙公司 LOCATED_IN 软件园',
    ],
    ['under, what it has', '{N:江北新区}下辖{P:甲园}、{P:乙园}。', '乙园 LOCATED_IN 江北新区'],
    ['settles, where it is told of', '{P:软件园}推进改革，{E:甲公司}等企业在此集聚。', '甲公司 LOCATED_IN 软件园'],
    ['comprise, over clauses', '{P:科学城}面积90平方公里，包含{P:甲片区}、{P:乙片区}。', '乙片区 PART_OF 科学城'],
    ['comprise, of a name in marks', '{P:“芯谷”产业园}占地三百亩，内设{P:中试中心}。', '中试中心 PART_OF “芯谷”产业园'],
    ['pair, of areas that go together', '推动{R:贵阳}、{R:安顺}一体化发展。', '安顺 COOPERATES_WITH 贵阳'],
    [
      'cooperate-with, by what they set up',
      '{N:贵安新区}与{O:省科技厅}建立会商机制。',
      '贵安新区 COOPERATES_WITH 省科技厅',
    ],
    ['join-with, in other words', '{N:贵安新区}联同{O:贸促局}拓展出口，推进改革。', '贵安新区 COOPERATES_WITH 贸促局'],
    ['run-by, in other words', '{P:软件园}由{E:甲公司}营运，推进改革。', '甲公司 OPERATES 软件园'],
    ['benchmark, from whom it looks up', '{N:贵安新区}向{N:雄安新区}看齐。', '贵安新区 BENCHMARKS 雄安新区'],
    ['benchmark, as a model', '{N:贵安新区}以{N:雄安新区}为标杆。', '贵安新区 BENCHMARKS 雄安新区'],
    ['applies-to, whom it supports', '《{Y:意见}》支持{N:贵安新区}发展。', '意见 APPLIES_TO 贵安新区'],
    [
      'applies-to, for whom it is made',
      '{O:省政府}出台支持{N:贵安新区}发展的《{Y:若干措施}》。',
      '若干措施 APPLIES_TO 贵安新区',
    ],
    ['issue, for somebody', '{O:省政府}为{N:贵安新区}出台《{Y:若干措施}》。', '若干措施 ISSUED_BY 省政府'],
    ['carry-out, as a duty', '{N:贵安新区}扛牢{Y:东数西算}责任。', '贵安新区 BASED_ON 东数西算'],
    ['focus-on, by its chain', '{N:贵安新区}围绕{I:大数据}延链补链。', '贵安新区 FOCUSES_ON 大数据'],
    ['lying-in, laid out there', '布局在{N:贵安新区}的{P:数据中心}投用。', '数据中心 LOCATED_IN 贵安新区'],
    ['seated-in, by its register', '{E:甲公司}注册地为{N:贵安新区}。', '甲公司 LOCATED_IN 贵安新区'],
    ['build, somewhere', '{E:甲公司}在{N:贵安新区}投资建设{J:储能项目}。', '甲公司 OPERATES 储能项目'],
    ['run-by, what is of a firm', '{E:甲公司}旗下{P:数据中心}投用。', '甲公司 OPERATES 数据中心'],
    ['run-by, who builds it', '{E:甲公司}承建的{J:大桥}通车。', '甲公司 OPERATES 大桥'],
    ['run-by, whose work it is', '{P:软件园}是{E:甲公司}打造的园区。', '甲公司 OPERATES 软件园'],
    ['run-by, in a noun', '{P:软件园}的运营方{E:甲公司}表示。', '甲公司 OPERATES 软件园'],
    ['run-by, in charge', '{E:甲公司}负责{P:软件园}的开发建设和运营管理。', '甲公司 OPERATES 软件园'],
    ['made-by, passed', '《{Y:规划纲要}》已由{O:省人大}审议通过。', '规划纲要 ISSUED_BY 省人大'],
    ['made-by, approved', '《{Y:总体方案}》经{O:国务院}批复同意。', '总体方案 ISSUED_BY 国务院'],
    ['issue, a decision', '{O:省委}、{O:省政府}作出《{Y:决定}》。', '决定 ISSUED_BY 省政府'],
    ['issue', '{O:国务院}印发《{Y:意见}》。', '意见 ISSUED_BY 国务院'],
    ['issue, by several', '{N:天府新区}与{O:规划学会}联合发布了《{Y:指标体系}》。', '指标体系 ISSUED_BY 规划学会'],
    ['issuer-in-title', '落实《{Y:{O:国务院}关于西部的意见}》。', '国务院关于西部的意见 ISSUED_BY 国务院'],
    ['owner-before-policy', '落实{O:省委}{Y:三个年活动}。', '三个年活动 ISSUED_BY 省委'],
    ['object-in-title', '编制《{Y:{P:张江科学城}建设规划}》。', '张江科学城建设规划 APPLIES_TO 张江科学城'],
    ['owner-before-policy, several', '落实{O:党中央}、{O:国务院}{Y:决策部署}。', '决策部署 ISSUED_BY 党中央'],
    ['seated-in', '{E:甲公司}研发总部在{R/CITY:北京}。', '甲公司 LOCATED_IN 北京'],
    ['under', '{N:滨海新区}下辖的{P:东疆保税区}推进改革。', '东疆保税区 LOCATED_IN 滨海新区'],
    ['place-in-name, behind its owner', '建成{J:{E:甲公司}{R/CITY:南京}电池厂}。', '甲公司南京电池厂 LOCATED_IN 南京'],
    ['field-grows', '{N:贵安新区}推进改革，{I:大数据}产业蓬勃发展。', '贵安新区 FOCUSES_ON 大数据'],
    ['place-of-name, the scene', '在{N:滨海新区}，{J:天津港}推进改革。', '天津港 LOCATED_IN 滨海新区'],
    ['place-of-name, behind words', '在{N:滨海新区}，投资十亿元的{J:天津港}推进改革。', '天津港 LOCATED_IN 滨海新区'],
    ['ground-of', '《{Y:总体规划}》是{N:雄安新区}发展、建设、管理的基本依据。', '雄安新区 BASED_ON 总体规划'],
    [
      'carry-out, by a policy',
      '《{Y:总体规划}》以创新为导向，贯彻落实{Y:新发展理念}。',
      '总体规划 BASED_ON 新发展理念',
    ],
    [
      'carry-out-national, by a policy',
      '《{Y:总体规划}》统筹推进“{Y:五位一体}”总体布局。',
      '总体规划 BASED_ON 五位一体',
    ],
    ['establish', '{R:张家口市}建立“{Y:四方协作}”机制。', '四方协作 APPLIES_TO 张家口市'],
    ['carry-out', '{N:西咸新区}落实“{Y:房住不炒}”。', '西咸新区 BASED_ON 房住不炒'],
    ['implement', '{R:苏州市}实施“{Y:四大工程}”。', '苏州市 BASED_ON 四大工程'],
    ['place-before-name, in a new area', '{N:西咸新区}{R/DISTRICT:空港新城}推进改革。', '空港新城 LOCATED_IN 西咸新区'],
    [
      'implement, a campaign that is planned',
      '{N:西咸新区}将实施{Y:绿色建筑创建行动}。',
      '西咸新区 BASED_ON 绿色建筑创建行动',
    ],
    [
      'implement, by the head of the row',
      '{N:西咸新区}将实施{Y:产业兴区}、{Y:开放强区}两大战略。',
      '西咸新区 BASED_ON 产业兴区',
    ],
    [
      'implement, a strategy of its own',
      '{N:西咸新区}将实施{Y:产业兴区}、{Y:开放强区}两大战略。',
      '开放强区 APPLIES_TO 西咸新区',
    ],
    ['implement, planned by a city', '{R:苏州市}将实施“{Y:四大工程}”。', '苏州市 BASED_ON 四大工程'],
    ['visit, in the next clause', '{N:江北新区}前往{R:上海}、{R:深圳}等地，学习经验。', '江北新区 BENCHMARKS 深圳'],
    ['cooperate-with', '{N:湘江新区}与{E:华为}合作。', '华为 COOPERATES_WITH 湘江新区'],
    ['pair', '{N:贵安新区}与{R:贵阳市}融合发展。', '贵安新区 COOPERATES_WITH 贵阳市'],
    ['pair, each with each', '{O:市政府}、{O:经发局}、{E:甲公司}成立了一个工作小组。', '甲公司 COOPERATES_WITH 市政府'],
    ['benchmark', '{P:张江科学城}对标{P:硅谷}完善政策。', '张江科学城 BENCHMARKS 硅谷'],
    ['focus-on', '{N:贵安新区}发展{I:大数据}、{I:云计算}等产业。', '贵安新区 FOCUSES_ON 云计算'],
    ['lead-industry', '{N:贵安新区}以{I:大数据}为主导推进改革。', '贵安新区 FOCUSES_ON 大数据'],
    ['firm-in-field', '引进{I:家电}龙头企业{E:甲公司}。', '甲公司 FOCUSES_ON 家电'],
    ['focus-on, what somebody is', '{E:甲公司}是{I:工程机械}领军企业。', '甲公司 FOCUSES_ON 工程机械'],
    [
      'object-in-title, a stretch of land',
      '出台《{Y/REGULATION:{R/OTHER:湘江}保护条例}》。',
      '湘江保护条例 APPLIES_TO 湘江',
    ],
    [
      'focus-on, of what has just been built',
      '{N:江北新区}建成{P:联合实验室}，围绕{I:氢能}等技术开展攻关。',
      '联合实验室 FOCUSES_ON 氢能',
    ],
    [
      'listed-field',
      '{N:雄安新区}重点发展以下产业：\n（一）{I:新材料}；\n（二）{I:大数据}。',
      '雄安新区 FOCUSES_ON 大数据',
    ],
    ['sent-by-addressee', '{O:省政府}：\n你省{Y:关于设立新区的请示}收悉。', '关于设立新区的请示 ISSUED_BY 省政府'],
    [
      'sent-by-addressee',
      '{O:省政府}、{O:国家发展改革委}：\n你们《{Y:关于设立新区的请示}》收悉。',
      '关于设立新区的请示 ISSUED_BY 省政府',
    ],
    [
      'advanced-in-title',
      '落实《{Y/MEASURES:贵安{I:智算}产业发展若干措施}》。',
      '贵安智算产业发展若干措施 PROMOTES 智算',
    ],
    [
      'industry-in-name, what an institute does research on',
      '{N:江北新区}共建{P/INSTITUTE:长江{I:集成电路}研究院}。',
      '长江集成电路研究院 FOCUSES_ON 集成电路',
    ],
    [
      'industry-in-name, one of two fields of a centre',
      '{N:金普新区}组建{P/CENTER:{I:氢能}与{I:储能}技术创新中心}二期。',
      '氢能与储能技术创新中心 FOCUSES_ON 氢能',
    ],
    [
      'advanced-in-title, what is to be built',
      '制定《{Y/PLAN:{P:青屿试验区}建设方案}》。',
      '青屿试验区建设方案 PROMOTES 青屿试验区',
    ],
    [
      'advanced-in-title, a park that it is for',
      '落实《{Y/OPINION:关于支持{P:青屿科技城}发展的意见}》。',
      '关于支持青屿科技城发展的意见 PROMOTES 青屿科技城',
    ],
    ['owner-in-name, a firm', '建成{J:{E:隆基}电池厂}。', '隆基 OPERATES 隆基电池厂'],
    ['owner-in-name, a university', '建成{J:{O/UNIVERSITY:同济大学}新校区}。', '同济大学 OPERATES 同济大学新校区'],
    ['carry-out, behind a count', '{N:西咸新区}推进改革。第二，落实《{Y:总体规划}》。', '西咸新区 BASED_ON 总体规划'],
    [
      'develop, over an attribute',
      '{N:贵安新区}发展与{I:高端制造}相适应的{I:软件服务}。',
      '贵安新区 FOCUSES_ON 软件服务',
    ],
    ['focus-on, before a scale', '{N:兰州新区}打造{I:生物医药}百亿级产业集群。', '兰州新区 FOCUSES_ON 生物医药'],
    [
      'focus-on, in a row with what has no name',
      '{N:贵安新区}布局{I:芯片}、行业应用等产业。',
      '贵安新区 FOCUSES_ON 芯片',
    ],
    ['focus-on, of a field of the place', '{R:湖南}{I:北斗}产业已涵盖{I:芯片}等链条。', '湖南 FOCUSES_ON 芯片'],
    ['pair, counted', '{O:发改委}、{O:住建部}两部委联合下发文件。', '住建部 COOPERATES_WITH 发改委'],
    ['place-before-policy', '{P:苏州高新区}“{Y:三年跨越计划}”开局。', '三年跨越计划 APPLIES_TO 苏州高新区'],
    [
      'object-in-title, what grows together',
      '融入{Y/STRATEGY:{R/CLUSTER:京津冀}协同发展}。',
      '京津冀协同发展 APPLIES_TO 京津冀',
    ],
    [
      'object-in-title, of the land of a city',
      '衔接《{Y/PLAN:{R/CITY:南宁}国土空间总体规划}》。',
      '南宁国土空间总体规划 APPLIES_TO 南宁',
    ],
    [
      'issuer-in-title, beside the party',
      '落实《{Y:{O:中共中央}{O:国务院}关于西部的意见}》。',
      '中共中央国务院关于西部的意见 ISSUED_BY 国务院',
    ],
    [
      'whole-in-name',
      '{P/ZONE:{P/ZONE:辽宁自贸试验区}营口片区}推进改革。',
      '辽宁自贸试验区营口片区 PART_OF 辽宁自贸试验区',
    ],
    ['taken-into', '将{N:雄安新区}纳入“{Y:多规合一}”试点。', '多规合一 APPLIES_TO 雄安新区'],
    ['build, done', '{N:湘江新区}推进改革。建设了{P:测试区}。', '湘江新区 OPERATES 测试区'],
    ['modelled-on', '对标{P:硅谷}、{P:筑波科学城}编制《{Y:建设规划}》。', '建设规划 BENCHMARKS 筑波科学城'],
    ['establish, what is made better', '{N:雄安新区}应当严格{Y:产业准入标准}。', '产业准入标准 APPLIES_TO 雄安新区'],
    ['issue, by a row with a space', '{O:中共中央} {O:国务院}印发《{Y:若干意见}》。', '若干意见 ISSUED_BY 中共中央'],
    [
      'focus-on, of what has just been founded',
      '{E:甲公司}建立{P:华东基地}，主要生产{I:建筑机械}等产品。',
      '华东基地 FOCUSES_ON 建筑机械',
    ],
    [
      'attract, of examples',
      '{P:科创城}招引企业三百家，包括{E:甲公司}、{E:乙公司}等企业。',
      '乙公司 LOCATED_IN 科创城',
    ],
    ['counted-parts', '建立{P:项目池}、{P:人才池}“{P:两个池}”。', '人才池 PART_OF 两个池'],
    ['counted-parts, spelt out', '实施“{Y:两制联动}”，推行{Y:项目制}、{Y:链长制}。', '链长制 PART_OF 两制联动'],
    ['issue, of the whole', '{N:江北新区}提出{Y:甲行动}、{Y:乙行动}“{Y:二大行动}”。', '二大行动 ISSUED_BY 江北新区'],
    ['focus-on, joined by 与', '{N:贵安新区}聚焦{I:大数据}与{I:云计算}等产业。', '贵安新区 FOCUSES_ON 云计算'],
    [
      'carry-out, behind a name that ends like a body',
      '{N:西咸新区}推进改革，接入{P:科学城}，落实《{Y:总体规划}》。',
      '西咸新区 BASED_ON 总体规划',
    ],
    ['issue, of whom advice names', '建议{N:贵安新区}出台《{Y:若干措施}》。', '若干措施 ISSUED_BY 贵安新区'],
    ['issue, by a vote', '{O:人大常委会}表决通过了《{Y:决定}》。', '决定 ISSUED_BY 人大常委会'],
    ['cooperate-with, as one', '{N:西咸新区}与{R:咸阳}目标共推。', '西咸新区 COOPERATES_WITH 咸阳'],
    ['cooperate-with, together', '{O:国家文物局}将与{R:河北省}一起开展保护。', '国家文物局 COOPERATES_WITH 河北省'],
    ['industry-in-name, of a park', '走进{P/PARK:{I:北斗}产业园}，推进改革。', '北斗产业园 FOCUSES_ON 北斗'],
    ['industry-in-name', '打造{P/ZONE:{I:数字经济}试验区}。', '数字经济试验区 FOCUSES_ON 数字经济'],
  ])('by %s', (_, marked, expected) => {
    expect(claimsOf(marked).relations).toContain(expected)
  })

  it.each([
    ['LOCATED_IN', 'is who settles beside it', '{P:海洋研究中心}、{P:创新发展基地}相继落户。'],
    ['FOCUSES_ON', 'is a field that the sentence only counts', '{N:西海岸新区}短板明显。三是{I:航运金融}几乎空白。'],
    ['LOCATED_IN', 'is where those come from who settle', '{R:港澳}企业落户{P:科创园}。'],
    ['LOCATED_IN', 'is no scene behind a verb', '项目布局在{P:科创园}，{N:长春新区}提供厂房。'],
    ['OPERATES', 'goes no further than its clause', '{N:江北新区}拥有校区，{P:创新中心}落户于此。'],
    ['OPERATES', 'is granted to others', '{O:省政府}同意建设{P:科创城}。'],
    ['LOCATED_IN', 'is where one came from', '作为首批从{R/CITY:北京}落户{P:软件园}的企业，改革步伐加快。'],
    ['COOPERATES_WITH', 'joins the partners of a third', '{N:天府新区}与{R:眉山}、{R:广元}共建园区。'],
    ['COOPERATES_WITH', 'is what others do with them', '{N:西咸新区}推进改革。鼓励企业与{O:清华大学}合作。'],
    ['LOCATED_IN', 'is a park in which firms settle', '{N:西咸新区}推进改革，{P:科创园}入驻企业15家。'],
    ['BASED_ON', 'is a reform of its own that a plan will carry out', '{N:西咸新区}将深化{Y:三项改革}。'],
    ['BASED_ON', 'is denied', '{N:西咸新区}推进改革，但不符合《{Y:管理规定}》。'],
    ['OPERATES', 'is built by a body that is no firm', '{O:福州大学}建成{P:联合实验室}。'],
    ['FOCUSES_ON', 'is a field right behind a region', '{R/PROVINCE:湖南}{I:大数据}大会召开。'],
    ['LOCATED_IN', 'is in the name of a facility', '建成{J:{R/CITY:南京}足球中心}，推进改革。'],
    ['APPLIES_TO', 'is a strategy that is striven for', '{N:湘江新区}打造“{Y/STRATEGY:智能驾驶第一城}”。'],
    ['APPLIES_TO', 'is called after another area', '落实《{Y:临江新区产业发展办法}》。'],
    ['ISSUED_BY', 'is a request of others', '{O:省政府}：\n某市《{Y:关于设立新区的请示}》收悉。'],
    ['BASED_ON', 'is done by somebody who is no known name', '{N:西咸新区}推进改革，有关部门要落实《{Y:总体规划}》。'],
    ['OPERATES', 'is planned', '{N:两江新区}将打造{P:礼嘉智慧公园}。'],
    ['LOCATED_IN', 'is the name itself', '建设{J:{R:西安}足球中心}。'],
    ['LOCATED_IN', 'is a line that passes', '在{R:陕西}，{J/TRANSPORT:大通道}加快建设。'],
    ['LOCATED_IN', 'is what an area is called after', '{N:{R/CITY:福州}新区}推进改革。'],
    ['LOCATED_IN', 'is told apart by it', '建设{P/ZONE:中国（{R/PROVINCE:广西}）自由贸易试验区}。'],
    ['OPERATES', 'is a work that nobody is named to build', '建成{P:礼嘉智慧公园}。'],
    ['OPERATES', 'is to be built by several together', '{E:甲公司}、{O:福州大学}签约共建{P:联合实验室}。'],
    ['OPERATES', 'is promised', '{N:临江新区}将推进改革，{E:甲公司}负责{P:软件园}的建设。'],
    ['OPERATES', 'is of those who settle', '{N:临江新区}推进改革，已有{P:甲学院}、{P:乙示范区}等项目入驻。'],
    ['APPLIES_TO', 'names who signed it', '签订《{Y/AGREEMENT:{N:天府新区}战略合作框架协议}》。'],
    ['APPLIES_TO', 'is signed, not made for somebody', '{N:天府新区}签订《{Y:合作协议}》。'],
    ['BENCHMARKS', 'is only visited', '{N:西咸新区}赴{N:贵安新区}考察。'],
    ['FOCUSES_ON', 'is whose a field is', '{R:佛山}的{I:机器人}加快转型。'],
    [
      'COOPERATES_WITH',
      'is of somebody who is no known name',
      '{N:西咸新区}推进改革。龙头公司牵头，会同{O:清华大学}发布标准。',
    ],
    ['ISSUED_BY', 'is of somebody who is no known name', '{N:西咸新区}推进改革。龙头公司发布《{Y:管理办法}》。'],
    ['FOCUSES_ON', 'is somewhere in the name of a park', '打造{P/PARK:{I:数字经济}创业孵化产业园}，推进改革。'],
    ['LOCATED_IN', 'is in the name of a zone', '建成{P:{P/ZONE:能源金贸区}示范区}。'],
    ['LOCATED_IN', 'is where something is done', '{E:甲公司}在{N:滨海新区}成立研发中心。'],
    ['OPERATES', 'is in the names of several works', '建成{J:{E:隆基}电池厂}、{J:{E:隆基}硅片厂}。'],
    ['OPERATES', 'is in the name of a phase', '建成{J:{E:隆基}电池厂二期}。'],
    ['OPERATES', 'is made into something', '把{N:雄安新区}建成{P:试点区}。'],
    ['PART_OF', 'is in a longer name', '建成{P:{P:秦创原}人才大市场}。'],
    ['FOCUSES_ON', 'stands behind an area', '力争{N:贵安新区}{I:大数据}企业翻番。'],
    ['FOCUSES_ON', 'sums up firms', '支持{E:甲公司}、{E:乙公司}等{I:芯片}企业发展。'],
    ['PROMOTES', 'is in a slogan', '推行“{Y:{Y:共享}工厂模式}”。'],
    ['LOCATED_IN', 'is a university', '{P:张江科学城}吸引{O/UNIVERSITY:同济大学}。'],
    ['OPERATES', 'is in the name of a centre', '打造{P/CENTER:{E:华为云}创新中心}。'],
    ['PART_OF', 'is one of more than the whole counts', '建立{P:项目池}、{P:人才池}、{P:资金池}“{P:两个池}”。'],
    ['APPLIES_TO', 'is named in a later place', '{N:贵安新区}推进“{Y:标准地}”改革，{R:贵阳市}参加。'],
    ['FOCUSES_ON', 'is compared in an attribute', '{N:贵安新区}推进与{I:高端制造}相适应的改革。'],
    ['APPLIES_TO', 'is in a strategy that a title names', '落实《{Y/OPINION:在{R/OTHER:西部}大开发上闯新路的意见}》。'],
    ['APPLIES_TO', 'is what a slogan ends with', '擦亮“{Y/STRATEGY:诚信{N:西咸新区}}”品牌。'],
    ['APPLIES_TO', 'is called after a part of the country', '实施{Y/STRATEGY:{R/OTHER:西部}大开发}。'],
    ['APPLIES_TO', 'is in the name of a strategy', '落实{Y/STRATEGY:{R/CLUSTER:成渝地区}双城经济圈建设}。'],
    [
      'LOCATED_IN',
      'is of one row with a province',
      '{N:雄安新区}推进改革，{R/PROVINCE:河北省}、{R/PROVINCE:天津市}联动。',
    ],
    ['LOCATED_IN', 'is in the name of a work', '推进{J:{R/CITY:成都}{N:天府}国际机场}建设。'],
    ['LOCATED_IN', 'is what an area has drawn', '{N:江北新区}已落户{P:甲实验室}。'],
    ['LOCATED_IN', 'is what it reaches', '{P:法务区}立足成都、辐射{R/OTHER:西部}。'],
    ['LOCATED_IN', 'stands between equals', '{R/CITY:西安}{R/CITY:咸阳}推进改革。'],
    ['FOCUSES_ON', 'is a market', '{N:西咸新区}推动{I:房地产}市场平稳。'],
    ['BASED_ON', 'begins with a policy that is a phrase', '{Y:全面深化改革}、扩大开放，推进{Y:新型城镇化}。'],
    ['BASED_ON', 'is of the province, not of its city', '{R/PROVINCE:江苏省}{R/CITY:苏州市}实施“{Y:四大工程}”。'],
    ['COOPERATES_WITH', 'has two names in a row without 与', '{R:眉山}、{R:广元}融合发展。'],
    ['COOPERATES_WITH', 'is help that is asked for', '{R:天津市}要对接和支持{R:雄安}建设。'],
    ['COOPERATES_WITH', 'is a row of others', '{N:天府新区}深化与{R:眉山}、{R:广元}合作。'],
  ])('but not %s where it %s', (type, _, marked) => {
    const wrong = claimsOf(marked).relations.filter((relation) => relation.includes(` ${type} `))
    expect(wrong.filter((relation) => !/天府新区|^苏州市/.test(relation))).toEqual([])
  })

  it.each([
    ['the place before it', '出台《{Y:支持{R/CITY:广州}{N:南沙}发展的意见}》。', '广州'],
    ['two cities after which it is called', '编制《{Y:{N:西咸}一体化发展规划}》。', '西咸'],
  ])('is not APPLIES_TO, in a title, of %s', (_, marked, place) => {
    expect(claimsOf(marked).relations.filter((one) => one.endsWith(`APPLIES_TO ${place}`))).toEqual([])
  })

  it('is of the firm named last, where any may be called 该公司', () => {
    const { relations } = claimsOf(
      '{E:甲（南京）有限公司}满负荷运转。{E:乙微电子}负责人说。去年，该公司与{O:东南大学}合作。',
    )
    expect(relations).toContain('乙微电子 COOPERATES_WITH 东南大学')
  })

  it('is of the firm that a notice comes from, which it calls 公司', () => {
    const { relations } = claimsOf('{E:甲股份}发布公告称，公司与{E:乙集团}共同签订《{Y:投资协议}》。')
    expect(relations).toContain('投资协议 ISSUED_BY 甲股份')
  })

  it('is not of the object of the verb before, to which 和 joins another', () => {
    const { relations } = claimsOf('{N:赣江新区}融入{Y:长江经济带发展}和共建“{Y:一带一路}”。')
    expect(relations).toContain('赣江新区 BASED_ON 一带一路')
  })

  it('is of the new area that a text names most, where 新区 does something and the title names another', () => {
    const text = '{N:江北新区}推进改革。{N:江北新区}完善政策。新区还建成{P:公共服务平台}。'
    expect(claimsOf(text, '{P:生物医药谷}建设情况').relations).toContain('江北新区 OPERATES 公共服务平台')
  })

  it('is of the whole that sums names up, not of each', () => {
    const { relations } = claimsOf('{N:贵安新区}提出{Y:甲行动}、{Y:乙行动}“{Y:两大行动}”。')
    expect(relations.filter((relation) => relation.includes('ISSUED_BY'))).toEqual(['两大行动 ISSUED_BY 贵安新区'])
  })

  it.each([
    ['a thing that is called after it', '建成{P:新区政务中心}。', '两江新区 OPERATES 新区政务中心'],
    ['a thing that is all over it', '建成全区统一的{P:人口数据库}。', '两江新区 OPERATES 人口数据库'],
    ['a body that is called after it', '{O:新区党工委}赴{N:贵安新区}学习考察。', '两江新区 BENCHMARKS 贵安新区'],
  ])("tells of the document's own area by %s", (_, marked, expected) => {
    expect(claimsOf(`{N:两江新区}推进改革。\n${marked}`, '两江新区2024年工作情况报告').relations).toContain(expected)
  })

  it.each([
    ['a new area', '{P/PARK:{N:雄安新区}科技园}', '科技园', true],
    ['a country', '{P/PARK:{R/COUNTRY:法国}航空谷}', '航空谷', true],
    ['a city before a name of its own', '{P/PARK:{R/CITY:长春}北湖科技园区}', '北湖科技园区', true],
    ['a city before what tells only its kind', '{P/PARK:{R/CITY:苏州}生物医药产业园}', '生物医药产业园', false],
    ['a province by its full name', '{P/LAB:{R/PROVINCE:福建省}深海装备重点实验室}', '深海装备重点实验室', true],
    ['a city before one of several', '{P/CENTER:{R/CITY:福州市}第二文化活动中心}', '第二文化活动中心', false],
    ['a city that it needs for its name', '{J:{R/CITY:南京}足球中心}', '足球中心', false],
  ])('is LOCATED_IN %s before the name', (_, marked, alias, expected) => {
    const name = marked.replace(/\{[A-Z/]+:|\}/g, '')
    const { relations } = claimsOf(`建成${marked}。`, undefined, { [name]: [alias] })
    expect(relations.some((relation) => relation.includes('LOCATED_IN'))).toBe(expected)
  })

  it('is of the new area for which its city orders it', () => {
    const { relations, measures } = claimsOf(
      '本市推动{N:浦东新区}改革。本市大力发展{I:生物医药}产业。',
      '{R/CITY:上海市}{N:浦东新区}规定',
    )
    expect(relations).toContain('浦东新区 FOCUSES_ON 生物医药')
    expect(measures.map(({ actor }) => actor)).toEqual(['上海市', '上海市'])
  })

  it('is of the province at whose level it is made, for whichever area', () => {
    const { relations, measures } = claimsOf(
      '{R/PROVINCE:甲省}发展。省级层面推进改革，制定《{Y:促进条例}》。',
      '{N:临江新区}研究',
    )
    expect(relations).toContain('促进条例 ISSUED_BY 甲省')
    expect(measures.at(-1)?.actor).toBe('甲省')
  })

  it('is not issued by the area for which a reply agrees to it', () => {
    const { relations, measures } = claimsOf(
      '一、原则同意《{Y:总体规划}》（以下简称规划）。规划要严格执行。\n二、紧扣定位。要推动{N:雄安新区}建设。',
      '关于{N:雄安新区}规划的批复',
    )
    expect(relations.filter((relation) => relation.includes('ISSUED_BY'))).toEqual([])
    expect(measures[0]).toMatchObject({ status: 'DONE', cites: ['BUILDS 总体规划'] })
  })

  it('is not told of the fields whose turnover the next clause tells', () => {
    const { relations } = claimsOf('{N:临江新区}发展{I:新材料}产业，{I:战略性新兴产业}的营业收入增加。')
    expect(relations).toEqual(['临江新区 FOCUSES_ON 新材料'])
  })

  it('is told of whom a title in the text is about', () => {
    const { measures } = claimsOf(
      '推进改革。\n国务院关于支持{N:雄安新区}改革开放的意见\n完善治理体系。',
      '某省关于支持{N:临江新区}发展的意见',
    )
    expect(measures.map(({ actor }) => actor)).toEqual(['临江新区', '雄安新区'])
  })

  it.each(['{P:技术创新中心}落户新区。', '支持{O:乙大学}在新区建设{P:技术创新中心}。'])(
    'lies in the area that the text is about: %s',
    (marked) => {
      const { relations } = claimsOf(marked, '{N:江北新区}情况报告')
      expect(relations).toContain('技术创新中心 LOCATED_IN 江北新区')
    },
  )

  it('holds between the parties of an agreement that speaks of them as one', () => {
    const parties = { 丙管委会: ['甲方'], 丁公司: ['乙方'] }
    const { relations } = claimsOf('{O:丙管委会}和{E:丁公司}。\n甲乙双方达成协议。', undefined, parties)
    expect(relations).toEqual(['丁公司 COOPERATES_WITH 丙管委会'])
  })

  it('holds in each of several couples alone', () => {
    const { relations } = claimsOf('推动{R:甲市}与{R:乙市}、{R:丙市}与{R:丁市}开展合作。')
    expect(relations).toEqual(['乙市 COOPERATES_WITH 甲市', '丁市 COOPERATES_WITH 丙市'])
  })

  it('is not of the ministry in whose words 新区 works with somebody', () => {
    const { relations } = claimsOf('鼓励新区与{R:新加坡}开展合作。', '{O:国务院}关于支持新区建设的意见')
    expect(relations).toEqual([])
  })

  it('holds between those who work together, not with who wants it', () => {
    const { relations } = claimsOf('{N:天府新区}推动{P:甲园}与{P:乙园}联动发展。')
    expect(relations).toEqual(['乙园 COOPERATES_WITH 甲园'])
  })

  it('is of the area that a government favours, whoever carries it out', () => {
    const { relations } = claimsOf(
      '推动{I:机器人}、{I:人工智能}等企业集聚。支持{R:崇明}发展。',
      '{O:江海市人民政府}关于支持{R:临江地区}发展的若干意见',
    )
    expect(relations).toEqual(['临江地区 FOCUSES_ON 机器人', '临江地区 FOCUSES_ON 人工智能'])
  })

  it('has one entry with every place that says it', () => {
    const { claims } = claimsOf('{R:贵州}{N:贵安新区}推进改革。\n{R:贵州}{N:贵安新区}完善政策。')
    expect(claims.relations.map(({ evidence }) => evidence.length)).toEqual([2])
  })

  it('keeps to domain and range', () => {
    expect(claimsOf('{O:生态环境部}落实“{Y:放管服}”。').relations).toEqual([])
  })
})

it('the fields of a list are those of whom its lead names, also where something is said of each, until another heading comes', () => {
  const { relations } = claimsOf(
    '{N:贵安新区}重点发展下列产业：\n（一）{I:大数据}与{I:云计算}。支持企业延链，推进改革；\n（二）{I:新材料}。完善政策。\n二、其他\n（一）{I:氢能}。完善政策。',
    '{N:贵安新区}办法',
  )
  expect(relations).toEqual(['大数据', '云计算', '新材料'].map((field) => `贵安新区 FOCUSES_ON ${field}`))
})
