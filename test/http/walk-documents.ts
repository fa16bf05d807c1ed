import { entityId } from '../../src/identity.ts'
import { readSample, type Sample } from '../ingest/sample-documents.ts'

// A hub, 省城, with forty firms and thirty measures, beside two new areas that few things join: chains of several lengths.

const FIRMS = Array.from({ length: 40 }, (_, number) => `第${number + 1}公司`)
const MEASURES = Array.from({ length: 30 }, (_, number) => `省城推进第${number + 1}公司发展。`)

const hub: Sample = {
  title: '省城情况',
  date: '2023-01-01',
  text: ['省城情况', ...FIRMS.map((firm) => `${firm}位于省城。`), ...MEASURES, '省城位于大省。'].join('\n'),
  entities: [
    ['Region', '省城'],
    ['Region', '大省'],
    ...FIRMS.map((firm): readonly ['Enterprise', string] => ['Enterprise', firm]),
  ],
  relations: [
    ...FIRMS.map((firm): readonly ['LOCATED_IN', string, string, string] => [
      'LOCATED_IN',
      firm,
      '省城',
      `${firm}位于省城。`,
    ]),
    ['LOCATED_IN', '省城', '大省', '省城位于大省。'],
  ],
  measures: MEASURES.map((quote, number) => ({ quote, actor: '省城', cites: [[FIRMS[number] ?? '', 'MENTION']] })),
}

const areas: Sample = {
  title: '新区情况',
  date: '2024-01-01',
  text: [
    '新区情况',
    '东新区位于大省，与西新区合作，与北新区合作。',
    '西新区聚焦大数据，与北新区合作，学习北新区。',
    '北新区聚焦大数据。',
    '北新区与南新区合作。',
    '东新区与西新区共建产业园，落实大省规划。',
  ].join('\n'),
  entities: [
    ['NewArea', '东新区'],
    ['NewArea', '西新区'],
    ['NewArea', '北新区'],
    ['NewArea', '南新区'],
    ['Region', '大省'],
    ['Industry', '大数据'],
    ['Platform', '产业园'],
    ['Policy', '大省规划'],
  ],
  relations: [
    ['LOCATED_IN', '东新区', '大省', '东新区位于大省'],
    ['COOPERATES_WITH', '东新区', '西新区', '与西新区合作'],
    ['COOPERATES_WITH', '东新区', '北新区', '东新区位于大省，与西新区合作，与北新区合作。'],
    ['COOPERATES_WITH', '西新区', '北新区', '西新区聚焦大数据，与北新区合作'],
    ['COOPERATES_WITH', '北新区', '南新区', '北新区与南新区合作。'],
    ['BENCHMARKS', '西新区', '北新区', '学习北新区'],
    ['FOCUSES_ON', '西新区', '大数据', '西新区聚焦大数据'],
    ['FOCUSES_ON', '北新区', '大数据', '北新区聚焦大数据。'],
  ],
  measures: [
    {
      quote: '东新区与西新区共建产业园，落实大省规划。',
      actor: '东新区',
      cites: [
        ['西新区', 'COOPERATION'],
        ['产业园', 'BUILDS'],
        ['大省规划', 'BASIS'],
      ],
    },
  ],
}

export const WALK_DOCUMENTS = [hub, areas].map((sample) => readSample(sample))

const REGIONS = ['省城', '大省']
export const idOf = (name: string): string => {
  if (name.endsWith('公司')) return entityId('Enterprise', name)
  if (name === '大数据') return entityId('Industry', name)
  return entityId(REGIONS.includes(name) ? 'Region' : 'NewArea', name)
}
