import type { Extraction } from '../../src/exchange.ts'
import { type ReadDocument, readDocument } from '../../src/ingest/document.ts'
import type { EntityType, RelationType } from '../../src/ontology.ts'

/** A document as somebody might annotate it: entities by name, everything else by the words of its text. */
export interface Sample {
  readonly title: string
  readonly date?: string
  readonly number?: string
  readonly text: string
  readonly entities: readonly (readonly [type: EntityType, name: string, ...aliases: string[]])[]
  readonly relations?: readonly (readonly [type: RelationType, from: string, to: string, quote: string])[]
  readonly measures?: readonly {
    readonly quote: string
    readonly actor?: string
    readonly cites: readonly (readonly [name: string, role: 'COOPERATION' | 'BUILDS' | 'BASIS' | 'MENTION'])[]
  }[]
  readonly indicators?: readonly {
    readonly quote: string
    readonly name: string
    readonly value: number
    readonly unit: string
    readonly of: string
  }[]
}

/** The sample as an extractor would have read it. */
export function readSample(sample: Sample, reader = 'reader 1'): ReadDocument {
  const place = (quote: string): { start: number; end: number } => {
    const start = sample.text.indexOf(quote)
    if (start < 0) throw new RangeError(`${quote} does not stand in ${sample.title}.`)
    return { start, end: start + quote.length }
  }
  const claims: Extraction = {
    document: {
      title: sample.title,
      ...(sample.date && { date: sample.date }),
      ...(sample.number && { number: sample.number }),
    },
    sections: [],
    entities: sample.entities.map(([type, name, ...aliases]) => ({
      id: name,
      type,
      name,
      aliases,
      mentions: [name, ...aliases].filter((form) => sample.text.includes(form)).map(place),
    })),
    relations: (sample.relations ?? []).map(([type, from, to, quote]) => ({
      type,
      from,
      to,
      evidence: [place(quote)],
    })),
    measures: (sample.measures ?? []).map(({ quote, actor, cites }, index) => ({
      id: `m${index}`,
      status: 'DONE',
      ...place(quote),
      ...(actor && { actor }),
      cites: cites.map(([entity, role]) => ({ entity, role })),
    })),
    indicators: (sample.indicators ?? []).map(({ quote, name, value, unit, of }, index) => ({
      id: `i${index}`,
      name,
      value,
      unit,
      of,
      measure: 'LEVEL',
      comparator: '=',
      nature: 'ACTUAL',
      ...place(quote),
    })),
    diagnostics: [],
  }
  return readDocument(sample.text, claims, reader)
}

/**
 * Documents whose names join and part: 科创城 is one thing for the first two, the third calls another thing so, and the
 * fifth brings a fuller name for what the fourth speaks of.
 */
export const SAMPLES: readonly Sample[] = [
  {
    title: '第一篇',
    date: '2023-01-05',
    text: '贵安新区建设贵阳大数据科创城（科创城），与华为合作，引进企业391家。',
    entities: [
      ['NewArea', '贵安新区', '贵安'],
      ['Platform', '贵阳大数据科创城', '科创城'],
      ['Enterprise', '华为'],
    ],
    relations: [
      ['OPERATES', '贵安新区', '贵阳大数据科创城', '贵安新区建设贵阳大数据科创城'],
      ['COOPERATES_WITH', '贵安新区', '华为', '贵安新区建设贵阳大数据科创城（科创城），与华为合作'],
    ],
    measures: [
      {
        quote: '贵安新区建设贵阳大数据科创城（科创城），与华为合作，引进企业391家。',
        actor: '贵安新区',
        cites: [
          ['贵阳大数据科创城', 'BUILDS'],
          ['华为', 'COOPERATION'],
        ],
      },
    ],
    indicators: [{ quote: '391家', name: '企业', value: 391, unit: '家', of: '贵阳大数据科创城' }],
  },
  {
    title: '第二篇',
    date: '2023-06',
    text: '科创城位于贵安新区。华为与贵安新区合作。',
    entities: [
      ['Platform', '科创城'],
      ['NewArea', '贵安新区'],
      ['Enterprise', '华为'],
    ],
    relations: [
      ['LOCATED_IN', '科创城', '贵安新区', '科创城位于贵安新区'],
      ['COOPERATES_WITH', '华为', '贵安新区', '华为与贵安新区合作'],
    ],
  },
  {
    title: '第三篇',
    text: '长沙科创城（科创城）依据《科创规划》建设。',
    entities: [
      ['Platform', '长沙科创城', '科创城'],
      ['Policy', '科创规划'],
    ],
    relations: [['BASED_ON', '长沙科创城', '科创规划', '长沙科创城（科创城）依据《科创规划》']],
  },
  {
    title: '科创规划',
    number: '国发〔2022〕2号',
    date: '2022-01-26',
    text: '“1+5”平台由贵安建设，引进企业5家。',
    entities: [
      ['Platform', '“1+5”平台'],
      ['NewArea', '贵安'],
    ],
    measures: [{ quote: '“1+5”平台由贵安建设，引进企业5家。', actor: '贵安', cites: [['“1+5”平台', 'BUILDS']] }],
    indicators: [{ quote: '5家', name: '企业', value: 5, unit: '家', of: '贵安' }],
  },
  {
    title: '第五篇',
    text: '1+5平台即开放合作平台（1+5平台），贵安新区与华为合作。',
    entities: [
      ['Platform', '开放合作平台', '1+5平台'],
      ['NewArea', '贵安新区'],
      ['Enterprise', '华为'],
    ],
    relations: [['COOPERATES_WITH', '贵安新区', '华为', '贵安新区与华为合作']],
  },
]
