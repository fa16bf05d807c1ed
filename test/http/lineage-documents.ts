import { readFileSync } from 'node:fs'
import { readSample, type Sample } from '../ingest/sample-documents.ts'

// Four documents of which each rests on the one before; read by hand, so that what is asked of lineage stays the same.

export const GUIDELINE = '中共中央国务院关于新时代推进西部大开发形成新格局的指导意见'
export const OPINION = '国务院关于支持贵州在新时代西部大开发上闯新路的意见'
export const PROGRAMME = '贵州省人民政府关于支持贵安新区高质量发展的实施方案'
export const PLAN = '贵安新区大数据产业发展行动计划'

const textOf = (file: string): string =>
  readFileSync(new URL(`../fixtures/lineage/${file}.txt`, import.meta.url), 'utf8')

const opinion: Sample = {
  title: OPINION,
  number: '国发〔2022〕2号',
  date: '2022-01-18',
  text: textOf('opinion'),
  entities: [
    ['Policy', GUIDELINE],
    ['Policy', '数字经济发展创新区'],
    ['NewArea', '贵安新区'],
    ['Region', '贵州省', '贵州'],
  ],
  relations: [['BASED_ON', '贵州省', GUIDELINE, `为贯彻落实《${GUIDELINE}》`]],
  measures: [
    {
      quote: '支持贵安新区建设数字经济发展创新区。',
      cites: [
        ['数字经济发展创新区', 'BUILDS'],
        ['贵安新区', 'MENTION'],
      ],
    },
  ],
}

const programme: Sample = {
  title: PROGRAMME,
  number: '黔府发〔2022〕13号',
  date: '2022-09-05',
  text: textOf('programme'),
  entities: [
    ['Policy', OPINION],
    ['Policy', '数字经济发展创新区'],
    ['NewArea', '贵安新区'],
    ['Platform', '贵安数据中心集群'],
  ],
  measures: [
    {
      quote: `根据《${OPINION}》（国发〔2022〕2号），结合我省实际，制定本方案。`,
      cites: [[OPINION, 'BASIS']],
    },
    {
      quote: '贵安新区落实数字经济发展创新区部署，建设贵安数据中心集群。',
      actor: '贵安新区',
      cites: [
        ['数字经济发展创新区', 'BASIS'],
        ['贵安数据中心集群', 'BUILDS'],
      ],
    },
  ],
}

const plan: Sample = {
  title: PLAN,
  number: '贵安管发〔2023〕5号',
  date: '2023-03-01',
  text: textOf('plan'),
  entities: [['Policy', PROGRAMME]],
  measures: [{ quote: `依据《${PROGRAMME}》（黔府发〔2022〕13号），制定本计划。`, cites: [[PROGRAMME, 'BASIS']] }],
}

/** The last relation closes a circle: the programme rests on the plan that rests on it. */
const report: Sample = {
  title: '贵安新区大数据产业调研',
  text: textOf('report'),
  entities: [
    ['Policy', PLAN],
    ['Policy', PROGRAMME],
    ['NewArea', '贵安新区'],
    ['Organization', '贵安新区管委会'],
    ['Enterprise', '云上贵州公司'],
  ],
  relations: [
    ['ISSUED_BY', PLAN, '贵安新区管委会', `贵安新区管委会印发《${PLAN}》。`],
    ['BASED_ON', '贵安新区', PLAN, `贵安新区落实《${PLAN}》`],
    ['PART_OF', PROGRAMME, PLAN, `《${PROGRAMME}》纳入《${PLAN}》。`],
  ],
  measures: [
    {
      quote: `贵安新区落实《${PLAN}》，引进云上贵州公司。`,
      actor: '贵安新区',
      cites: [[PLAN, 'BASIS']],
    },
  ],
}

export const LINEAGE_DOCUMENTS = [opinion, programme, plan, report].map((sample) => readSample(sample))

export const STRATEGY = '全民健身计划'

const RESOLUTIONS = Array.from({ length: 120 }, (_, number) => `第${number + 1}镇落实全民健身计划。`)

/** More measures carry out one policy than a lineage shows. */
export const CROWDED_DOCUMENT = readSample({
  title: '全民健身工作汇编',
  date: '2021',
  text: ['全民健身工作汇编', ...RESOLUTIONS].join('\n'),
  entities: [
    ['Policy', STRATEGY],
    ['Region', '第1镇'],
  ],
  relations: [['BASED_ON', '第1镇', STRATEGY, RESOLUTIONS[0] ?? '']],
  measures: RESOLUTIONS.map((quote) => ({ quote, cites: [[STRATEGY, 'BASIS']] })),
})
