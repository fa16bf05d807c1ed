/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CooperationQueryVariables = Exact<{
  area: string;
  after?: string | null | undefined;
}>;


export type CooperationQuery = { measures: { nodes: Array<{ text: string, citations: Array<{ entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , evidence: Array<{ quote: string, start: number, end: number, document: { title: string } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CooperationDocument = new TypedDocumentString(`
    query Cooperation($area: String!, $after: String) {
  measures(
    where: {cites: {entity: {name: $area}, role: COOPERATION}}
    first: 100
    after: $after
  ) {
    nodes {
      text
      citations(role: COOPERATION) {
        entity {
          name
        }
        evidence {
          quote
          start
          end
          document {
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CooperationQuery, CooperationQueryVariables>;