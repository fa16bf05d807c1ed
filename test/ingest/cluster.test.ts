import { describe, expect, it } from 'vitest'
import { clusterNames } from '../../src/ingest/cluster.ts'
import { knownNames } from '../../src/ingest/lexicon-names.ts'
import { namesOf, recount } from '../../src/ingest/name-graph.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { EntityType } from '../../src/ontology.ts'

const known = knownNames(loadLexicon())

/** The clusters of documents, each given by the names of its entities: type, name, aliases. */
function cluster(...documents: (readonly [type: EntityType, name: string, ...aliases: string[]])[][]) {
  const spoken = documents.map((entities) =>
    namesOf({
      entities: entities.map(([type, name, ...aliases]) => ({ id: name, type, name, aliases, mentions: [] })),
    }),
  )
  return clusterNames(recount(new Map(), [], spoken), known)
    .map(({ name, aliases }) => [name, ...aliases])
    .sort()
}

describe('Names across documents', () => {
  it('are one where they agree', () => {
    expect(cluster([['Platform', '张江科学城']], [['Platform', '张江科学城', '科学城']])).toEqual([
      ['张江科学城', '科学城'],
    ])
  })

  it('are one where the lexicon says so, under the name that it gives', () => {
    expect(cluster([['NewArea', '贵安']], [['NewArea', '贵州贵安新区']])).toEqual([
      ['贵安新区', '贵安', '贵州贵安新区'],
    ])
  })

  it('are one where one is the alias of exactly one other', () => {
    expect(cluster([['Policy', '总体规划']], [['Policy', '雄安新区总体规划', '总体规划']])).toEqual([
      ['雄安新区总体规划', '总体规划'],
    ])
  })

  it('stay apart where one is the alias of two others', () => {
    expect(
      cluster([['Policy', '总体规划']], [['Policy', '雄安总规', '总体规划']], [['Policy', '浦东总规', '总体规划']]),
    ).toEqual([['总体规划'], ['浦东总规', '总体规划'], ['雄安总规', '总体规划']])
  })

  it('stay apart where the types differ', () => {
    expect(cluster([['Policy', '长江经济带']], [['Platform', '长江经济带']])).toHaveLength(2)
  })

  it('are shown by the fullest, ties by code points', () => {
    expect(
      cluster([
        ['Platform', '乙园', '丙园'],
        ['Platform', '丙园'],
      ]),
    ).toEqual([['丙园', '乙园']])
  })
})
