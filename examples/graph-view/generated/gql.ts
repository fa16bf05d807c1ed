/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Find($name: String!) {\n  entity(name: $name) {\n    id\n  }\n}\n\nquery Surroundings($ids: [ID!]!, $limit: Int!) {\n  neighborhood(ids: $ids, limit: $limit) {\n    nodes {\n      id\n      type\n      label\n      degree\n      hidden\n    }\n    edges {\n      id\n      source\n      target\n      type\n      role\n      weight\n      fact {\n        id\n      }\n    }\n  }\n}\n\nquery Sentences($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Fact {\n      evidence(first: 3) {\n        before\n        quote\n        after\n        document {\n          title\n        }\n      }\n    }\n  }\n}": typeof types.FindDocument,
};
const documents: Documents = {
    "query Find($name: String!) {\n  entity(name: $name) {\n    id\n  }\n}\n\nquery Surroundings($ids: [ID!]!, $limit: Int!) {\n  neighborhood(ids: $ids, limit: $limit) {\n    nodes {\n      id\n      type\n      label\n      degree\n      hidden\n    }\n    edges {\n      id\n      source\n      target\n      type\n      role\n      weight\n      fact {\n        id\n      }\n    }\n  }\n}\n\nquery Sentences($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Fact {\n      evidence(first: 3) {\n        before\n        quote\n        after\n        document {\n          title\n        }\n      }\n    }\n  }\n}": types.FindDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Find($name: String!) {\n  entity(name: $name) {\n    id\n  }\n}\n\nquery Surroundings($ids: [ID!]!, $limit: Int!) {\n  neighborhood(ids: $ids, limit: $limit) {\n    nodes {\n      id\n      type\n      label\n      degree\n      hidden\n    }\n    edges {\n      id\n      source\n      target\n      type\n      role\n      weight\n      fact {\n        id\n      }\n    }\n  }\n}\n\nquery Sentences($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Fact {\n      evidence(first: 3) {\n        before\n        quote\n        after\n        document {\n          title\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').FindDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
