/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a measure does with the entity that it cites (引用角色). */
export type CitationRole =
  /** Brings in or serves an enterprise or organisation (引进、吸引、服务). */
  | 'ATTRACTS'
  /** Carries out or answers a policy (落实、贯彻、依据). */
  | 'BASIS'
  /** Learns from it or measures itself against it (对标、学习、借鉴). */
  | 'BENCHMARK'
  /** Creates, enlarges or runs a platform, project or policy (建设、打造、出台). */
  | 'BUILDS'
  /** Works together with it, or is to (合作、协同、共建、联动). */
  | 'COOPERATION'
  /** Names it otherwise (提及). */
  | 'MENTION';

/** How far a measure is (举措状态). */
export type MeasureStatus =
  /** Proposed by the author (建议). */
  | 'ADVISED'
  /** Carried out; a practice reported (已实施). */
  | 'DONE'
  /** Decided by the actor: work plans, deployments (已部署). */
  | 'PLANNED';

export type CooperationQueryVariables = Exact<{ [key: string]: never; }>;


export type CooperationQuery = { measures: { totalCount: number, nodes: Array<{ text: string, status: MeasureStatus, actor:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, citations: Array<{ role: CitationRole, entity:
          | { __typename: 'Enterprise', name: string }
          | { __typename: 'Industry', name: string }
          | { __typename: 'NewArea', name: string }
          | { __typename: 'Organization', name: string }
          | { __typename: 'Platform', name: string }
          | { __typename: 'Policy', name: string }
          | { __typename: 'Project', name: string }
          | { __typename: 'Region', name: string }
        , evidence: Array<{ quote: string, start: number, end: number, section: Array<string>, document: { title: string } }> }> }> } };

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
    query Cooperation {
  measures(where: {cites: {entity: {name: "Gui'an"}, role: COOPERATION}}) {
    totalCount
    nodes {
      text
      status
      actor {
        name
      }
      citations {
        role
        entity {
          __typename
          name
        }
        evidence {
          quote
          start
          end
          section
          document {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CooperationQuery, CooperationQueryVariables>;