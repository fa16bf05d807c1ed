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
    "query Cooperation($area: String!, $after: String) {\n  measures(\n    where: {cites: {entity: {name: $area}, role: COOPERATION}}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      text\n      citations(role: COOPERATION) {\n        entity {\n          name\n        }\n        evidence {\n          quote\n          start\n          end\n          document {\n            title\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.CooperationDocument,
};
const documents: Documents = {
    "query Cooperation($area: String!, $after: String) {\n  measures(\n    where: {cites: {entity: {name: $area}, role: COOPERATION}}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      text\n      citations(role: COOPERATION) {\n        entity {\n          name\n        }\n        evidence {\n          quote\n          start\n          end\n          document {\n            title\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.CooperationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Cooperation($area: String!, $after: String) {\n  measures(\n    where: {cites: {entity: {name: $area}, role: COOPERATION}}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      text\n      citations(role: COOPERATION) {\n        entity {\n          name\n        }\n        evidence {\n          quote\n          start\n          end\n          document {\n            title\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').CooperationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
