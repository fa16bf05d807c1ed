import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../src/environment.ts'
import { XinquError } from '../src/errors.ts'

describe('the environment', () => {
  it('needs no variable', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      introspection: true,
      sandbox: true,
      explorer: true,
      corsOrigins: [],
      limits: {},
      answerCache: 67_108_864,
      logLevel: 'info',
      store: { dataDirectory: '.xinqu', queryTimeout: 15_000 },
    })
  })

  it('counts an empty variable as unset', () => {
    expect(readEnvironment({ PORT: '', NEO4J_URI: '', DATA_DIR: '' })).toEqual(readEnvironment({}))
  })

  it('names Neo4j where its address is given', () => {
    expect(readEnvironment({ NEO4J_URI: 'neo4j+s://host', NEO4J_PASSWORD: 'secret' }).store.neo4j).toEqual({
      uri: 'neo4j+s://host',
      user: 'neo4j',
      password: 'secret',
    })
  })

  it.each([
    ['neo4j://localhost:7687'],
    ['bolt://127.0.0.1:7687/'],
    ['bolt+s://graph.example:7687'],
    ['bolt+ssc://[::1]:7687'],
    ['neo4j+ssc://graph.example'],
    ['neo4j+s://x.databases.neo4j.io'],
  ])('takes %s as the address of Neo4j', (uri) => {
    expect(readEnvironment({ NEO4J_URI: uri }).store.neo4j?.uri).toBe(uri)
  })

  it('lists the sites whose pages may ask', () => {
    const given = { CORS_ORIGIN: 'https://a.example, http://localhost:3000', SANDBOX: 'false', EXPLORER: 'false' }
    expect(readEnvironment(given)).toMatchObject({
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      sandbox: false,
      explorer: false,
    })
    expect(readEnvironment({ CORS_ORIGIN: '*' }).corsOrigins).toEqual(['*'])
  })

  it('takes how much one request may ask for, and the documents that it answers alone', () => {
    const given = {
      MAX_BODY: '4096',
      MAX_TOKENS: '500',
      MAX_ALIASES: '30',
      MAX_DIRECTIVES: '10',
      MAX_DEPTH: '8',
      MAX_COST: '2000',
      TRUSTED_DOCUMENTS: 'ours.json',
    }
    expect(readEnvironment(given)).toMatchObject({
      limits: { body: 4096, tokens: 500, aliases: 30, directives: 10, depth: 8, cost: 2000 },
      trustedDocuments: 'ours.json',
    })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT must be a port number, 0 to 65535.'],
    [{ PORT: 'http' }, 'PORT must be a port number, 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a port number, 0 to 65535.'],
    [{ QUERY_TIMEOUT: '15s' }, 'QUERY_TIMEOUT must be milliseconds, 100 to 600000.'],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI must be an address such as neo4j://localhost:7687, without password.',
    ],
    [
      { NEO4J_URI: 'neo4j://neo4j:secret@host' },
      'NEO4J_URI must be an address such as neo4j://localhost:7687, without password.',
    ],
    [{ MAX_DEPTH: '0' }, 'MAX_DEPTH must be levels of fields, 1 to 1000.'],
    [{ MAX_BODY: '1' }, 'MAX_BODY must be bytes, 1024 to 100000000.'],
    [{ INTROSPECTION: 'no' }, 'INTROSPECTION must be true or false.'],
    [
      { CORS_ORIGIN: 'https://a.example/path' },
      'CORS_ORIGIN must be * or addresses such as https://example.org, separated by commas.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  ])('refuses %j', (given, sentence) => {
    expect(() => readEnvironment(given)).toThrow(new XinquError('BAD_ENVIRONMENT', sentence))
  })

  it('reports all problems at once', () => {
    expect(() => readEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT must be .*; LOG_LEVEL must be .*\.$/)
  })
})
