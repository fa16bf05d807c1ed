import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import neo4j from 'neo4j-driver'

// A minimal Apollo Server as a tutorial would have it: one hand-written statement a field, and nothing else.

const [uri, password] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true })

const typeDefs = `#graphql
  type Entity { id: ID! name: String! type: String relations: [Relation!]! measures: [Measure!]! }
  type Relation { type: String! from: Entity! to: Entity! evidence: [Evidence!]! }
  type Evidence { quote: String! section: [String!]! }
  type Measure { id: ID! text: String! status: String section: [String!] citations: [Citation!]! document: Document! }
  type Citation { role: String! entity: Entity! }
  type Document { id: ID! title: String! }
  type MeasurePage { totalCount: Int! nodes: [Measure!]! }
  type Step { depth: Int! type: String! from: Entity! to: Entity! evidence: [Evidence!]! }
  type Node { id: ID! type: String! label: String! degree: Int! }
  type Edge { id: ID! source: ID! target: ID! type: String! }
  type Graph { nodes: [Node!]! edges: [Edge!]! }
  type Query {
    entity(name: String!): Entity
    measures(name: String!, role: String!): [Measure!]!
    measures_ordered(name: String!, role: String!): [Measure!]!
    measures_counted(name: String!, role: String!): MeasurePage
    levels(name: String!): Entity
    lineage(name: String!): [Step!]!
    neighborhood(id: ID!): Graph
    page(after: String!): [Measure!]!
  }
`

const statement = (name) => readFileSync(new URL(`../cypher/${name}.cypher`, import.meta.url), 'utf8')

const run = (name) => {
  const text = statement(name)
  return async (_, parameters) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const { records } = await session.run(text, parameters)
      return records.map((record) => record.get('answer'))
    } finally {
      await session.close()
    }
  }
}

const only = (resolve) => async (parent, parameters) => (await resolve(parent, parameters))[0]

const resolvers = {
  Query: {
    entity: only(run('entity')),
    measures: run('measures'),
    measures_ordered: run('measures-ordered'),
    measures_counted: only(run('measures-counted')),
    levels: only(run('levels')),
    lineage: run('lineage'),
    neighborhood: only(run('neighborhood')),
    page: run('page'),
  },
}

const server = new ApolloServer({ typeDefs, resolvers })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
console.log(url)
