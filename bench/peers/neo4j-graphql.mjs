import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

// @neo4j/graphql on Apollo, over the same graph, with the schema that its documentation would lead to.

const [uri, password] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))

const typeDefs = `#graphql
  type Entity @node {
    id: ID!
    name: String!
    type: String!
    citedBy: [Measure!]! @relationship(type: "CITES", direction: IN, properties: "Cites")
    locatedIn: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT, properties: "Relation")
    contents: [Entity!]! @relationship(type: "LOCATED_IN", direction: IN, properties: "Relation")
    basedOn: [Entity!]! @relationship(type: "BASED_ON", direction: OUT, properties: "Relation")
  }
  type Measure @node {
    id: ID!
    text: String!
    status: String!
    order: String!
    section: [String!]!
    cites: [Entity!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
    document: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Document @node { id: ID! title: String! }
  type Cites @relationshipProperties { id: ID! role: String! order: String! }
  type Relation @relationshipProperties { id: ID! order: String! }
`

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema })
const { url } = await startStandaloneServer(server, {
  context: async () => ({ executionContext: driver }),
  listen: { port: 0, host: '127.0.0.1' },
})
console.log(url)
