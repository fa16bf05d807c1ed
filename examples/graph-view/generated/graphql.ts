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

/** What an edge of a drawn graph can be (边的类型): a relation, a measure's citation or actor, whose quantity it is, where it is stated. */
export type EdgeType =
  /** A measure is carried out by an entity (实施主体). */
  | 'ACTOR'
  /** Is about, is meant for (适用于). */
  | 'APPLIES_TO'
  /** Carries out, answers, rests on (依据、落实). */
  | 'BASED_ON'
  /** Measures itself against (对标). */
  | 'BENCHMARKS'
  /** A measure cites an entity (引用). */
  | 'CITES'
  /** Works together with (合作、协同). */
  | 'COOPERATES_WITH'
  /** Has as its industry (主导产业、重点产业). */
  | 'FOCUSES_ON'
  /** Was issued or is to be issued by (由…印发). */
  | 'ISSUED_BY'
  /** Lies in, has settled in (位于、入驻、落户). */
  | 'LOCATED_IN'
  /** A quantity is stated about an entity (所属主体). */
  | 'OF'
  /** Builds, owns or runs (建设、运营). */
  | 'OPERATES'
  /** Is a part of (隶属、包括). */
  | 'PART_OF'
  /** Calls for, advances (推动、促进). */
  | 'PROMOTES'
  /** A measure or quantity is stated in a document (出自). */
  | 'STATED_IN';

/** What a node can be (节点类型): the types of entities, and what documents state. */
export type NodeType =
  /** A document (文件). */
  | 'DOCUMENT'
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A stated quantity (指标). */
  | 'INDICATOR'
  /** An industry (产业). */
  | 'INDUSTRY'
  /** A measure (举措). */
  | 'MEASURE'
  /** A state-level new area (国家级新区), or another area that calls itself 新区. */
  | 'NEW_AREA'
  /** An organisation (机构). */
  | 'ORGANIZATION'
  /** A platform (平台). */
  | 'PLATFORM'
  /** A policy (政策). */
  | 'POLICY'
  /** A project (项目). */
  | 'PROJECT'
  /** A region (地区). */
  | 'REGION';

export type FindQueryVariables = Exact<{
  name: string;
}>;


export type FindQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SurroundingsQueryVariables = Exact<{
  ids: Array<string> | string;
  limit: number;
}>;


export type SurroundingsQuery = { neighborhood: { nodes: Array<{ id: string, type: NodeType, label: string, degree: number, hidden: number }>, edges: Array<{ id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export type SentencesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SentencesQuery = { nodes: Array<
    | { evidence: Array<{ before: string, quote: string, after: string, document: { title: string } }> }
    | { evidence: Array<{ before: string, quote: string, after: string, document: { title: string } }> }
    | { evidence: Array<{ before: string, quote: string, after: string, document: { title: string } }> }
    | { evidence: Array<{ before: string, quote: string, after: string, document: { title: string } }> }
    | Record<PropertyKey, never>
   | null> };

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

export const FindDocument = new TypedDocumentString(`
    query Find($name: String!) {
  entity(name: $name) {
    id
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($ids: [ID!]!, $limit: Int!) {
  neighborhood(ids: $ids, limit: $limit) {
    nodes {
      id
      type
      label
      degree
      hidden
    }
    edges {
      id
      source
      target
      type
      role
      weight
      fact {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const SentencesDocument = new TypedDocumentString(`
    query Sentences($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Fact {
      evidence(first: 3) {
        before
        quote
        after
        document {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentencesQuery, SentencesQueryVariables>;