import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, DocumentRow, MeasureRow, CitationRow, RelationRow, IndicatorRow, MentionRow, Place } from '../facts/rows.ts';
import type { Covered } from '../facts/coverage.ts';
import type { Edge, Connection } from '../lists/connection.ts';
import type { RelatedConnection, RelatedEdge } from '../lists/related-list.ts';
import type { AttributeRow } from '../facts/attributes.ts';
import type { FacetRow } from '../lists/facets.ts';
import type { SearchHitRow, SearchConnectionRow, SearchEdgeRow } from '../names/search.ts';
import type { NameResolutionRow } from '../names/resolve-name.ts';
import type { GraphRow, GraphNodeRow, GraphEdgeRow } from '../walks/graph.ts';
import type { PathRow } from '../walks/paths.ts';
import type { LineageRow, StepRow } from '../walks/lineage.ts';
import type { CellRow } from '../walks/matrix.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as far as it is known (日期，可只到年或月): YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string; }
};

/** How a fact is known (断定方式). */
export type Assertion =
  /** A person said so (人工认定). */
  | 'CURATED'
  /** From context, such as the document's own subject as the actor (据上下文推断). */
  | 'INFERRED'
  /** The quoted words say it (文中明言). */
  | 'STATED';

/** One attribute of an entity (属性), as kind, stage, documentNumber, date or province. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Where documents state it (出处); empty where a lexicon knows it. */
  evidence: Array<Evidence>;
  /** The name of the attribute (属性名). */
  name: Scalars['String']['output'];
  /** Its value (属性值). */
  value: Scalars['String']['output'];
};


/** One attribute of an entity (属性), as kind, stage, documentNumber, date or province. */
export type AttributeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that a measure cites (引用), in one role. */
export type Citation = Fact & Node & {
  __typename?: 'Citation';
  /** Whether the words say it or the context gives it (断定方式). */
  assertion: Assertion;
  /** The entity cited (被引用的实体). */
  entity: Entity;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state it (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** Put together from measure, entity and role (标识). */
  id: Scalars['ID']['output'];
  /** The measure that cites it (所在举措). */
  measure: Measure;
  /** What the measure does with the entity (角色). */
  role: CitationRole;
  /** The extraction rule that found it (抽取规则); null where a person marked it. */
  rule?: Maybe<Scalars['String']['output']>;
};


/** An entity that a measure cites (引用), in one role. */
export type CitationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which citation a measure must have (引用筛选): one that meets all parts. */
export type CitationFilter = {
  /** Of this entity (被引用的实体). */
  entity?: InputMaybe<EntityMatch>;
  /** In one of these roles (角色). */
  role?: InputMaybe<Array<CitationRole>>;
  /** Of an entity of these types (实体类型). */
  type?: InputMaybe<Array<EntityType>>;
};

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

/** How the stated value bounds the quantity (比较符). */
export type Comparator =
  /** About (约、近、左右). */
  | '~'
  /** Is (等于). */
  | '='
  /** At least (不低于、以上). */
  | '>='
  /** More than (超、突破、余). */
  | '>'
  /** At most (不超过). */
  | '<='
  /** Less than (不足). */
  | '<';

/**
 * What was looked through (检索范围), so that an empty answer can be told from an empty graph; under a document filter, the
 * part that it leaves.
 */
export type Coverage = {
  __typename?: 'Coverage';
  /** Documents (文件数). */
  documents: Scalars['Int']['output'];
  /** Entities (实体数). */
  entities: Scalars['Int']['output'];
  /** Changes with every change of the graph (图谱版本). */
  graphVersion: Scalars['String']['output'];
  /** Indicators (指标数). */
  indicators: Scalars['Int']['output'];
  /** Measures (举措数). */
  measures: Scalars['Int']['output'];
  /** Relations (关系数). */
  relations: Scalars['Int']['output'];
  /** Documents without a date (无日期文件数): a range of dates leaves them out, and they are counted all the same. */
  undatedDocuments: Scalars['Int']['output'];
};

/** A range of dates (日期范围), both ends included, the earlier first; a date known to the year or month counts as its first day. */
export type DateRange = {
  /** Not before this (起). */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Not after this (止): 2023 means to the end of 2023. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Something that could not be read, resolved or placed (诊断). */
export type Diagnostic = {
  __typename?: 'Diagnostic';
  /** What sort of problem (代码). */
  code: Scalars['String']['output'];
  /** Where it ends (终点), exclusive. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The problem in a sentence (说明). */
  message: Scalars['String']['output'];
  /** Where it starts (起点): UTF-16 offset. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A policy document that was read (文件). */
export type Document = Node & {
  __typename?: 'Document';
  /** Who wrote it (作者). */
  authors: Array<Scalars['String']['output']>;
  /** Its date (日期). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** What could not be read, resolved or placed (诊断). */
  diagnostics: Array<Diagnostic>;
  /** The entities that it names (实体). */
  entities: EntityConnection;
  /** A hash of what names the document, never of its path (标识). */
  id: Scalars['ID']['output'];
  /** The quantities that it states (指标). */
  indicators: IndicatorConnection;
  /** The measures that it states (举措). */
  measures: MeasureConnection;
  /** Where it names entities (提及), in the order of the text. */
  mentions: MentionConnection;
  /** Its number in the series, or of the document (期号、文号). */
  number?: Maybe<Scalars['String']['output']>;
  /** The policy whose own text this is (所载政策). */
  policy?: Maybe<Policy>;
  /** Who published it (发布单位). */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The relations that it states (关系). */
  relations: RelationConnection;
  /** Its headings with what they span (章节), in the order of the text. */
  sections: Array<Section>;
  /** The series that it appeared in (刊名), as 西咸研究. */
  series?: Maybe<Scalars['String']['output']>;
  /** The whole text (全文), to which all offsets refer. */
  text: Scalars['String']['output'];
  /** Its title (标题). */
  title: Scalars['String']['output'];
};


/** A policy document that was read (文件). */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** A policy document that was read (文件). */
export type DocumentIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A policy document that was read (文件). */
export type DocumentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A policy document that was read (文件). */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document that was read (文件). */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of documents (文件). */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items with their cursors (条目与游标). */
  edges: Array<DocumentEdge>;
  /** The items (条目). */
  nodes: Array<Document>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of the connection with its place (条目). */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Document;
};

/** Which documents (文件筛选). Undated documents are in no date range; coverage counts them. */
export type DocumentFilter = {
  /** Dated within (日期范围). */
  dates?: InputMaybe<DateRange>;
  /** One of these ids (标识). */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The series, exactly (刊名). */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Contained in the title, whatever the script (标题包含). */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** In which order documents come (文件排序). */
export type DocumentOrder = {
  /** In which direction (方向). */
  direction?: OrderDirection;
  /** By what (排序字段). */
  field?: DocumentOrderField;
};

/** What documents can be ordered by (文件排序字段). */
export type DocumentOrderField =
  /** By date; undated last when descending (日期). */
  | 'DATE'
  /** By the title (标题). */
  | 'TITLE';

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

/** A named company, bank, operator or company group (企业). */
export type Enterprise = Entity & Node & {
  __typename?: 'Enterprise';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its industries (所属产业). */
  industries: RelatedEntityConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Where it has settled (入驻地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Platforms and projects that it builds, owns or runs (建设运营的平台和项目). */
  operates: RelatedEntityConnection;
  /** Whom it works together with (合作方). */
  partners: RelatedEntityConnection;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseOperatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterprisePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named company, bank, operator or company group (企业). */
export type EnterpriseRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of enterprises (企业). */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<EnterpriseEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Enterprise>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of enterprises (企业). */
export type EnterpriseConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Enterprise;
};

/** A named thing (实体): one, however often and however it is named. */
export type Entity = {
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named thing (实体): one, however often and however it is named. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing (实体): one, however often and however it is named. */
export type EntityIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named thing (实体): one, however often and however it is named. */
export type EntityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named thing (实体): one, however often and however it is named. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing (实体): one, however often and however it is named. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of entities (实体). */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<EntityEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Entity>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of entities (实体). */
export type EntityConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Entity;
};

/** What entities are counted by (实体的统计维度). */
export type EntityFacet =
  /** The documents that name them (文件). */
  | 'DOCUMENT'
  /** Their kind (类别). */
  | 'KIND'
  /** The stage of policies (政策阶段). */
  | 'STAGE'
  /** Their type (类型). */
  | 'TYPE';

/**
 * Which entities (实体筛选): those that meet all parts. `and`, `or`, `not`: to depth 10 and 100 conditions, beyond that
 * FILTER_TOO_LARGE.
 */
export type EntityFilter = {
  /** Meeting all of these as well (全部满足); of none, anything. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** Named in these documents (限定文件). */
  document?: InputMaybe<DocumentFilter>;
  /** One of these kinds (类别). */
  kind?: InputMaybe<Array<EntityKind>>;
  /** Any of its names, in any form (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: InputMaybe<EntityFilter>;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: InputMaybe<Array<EntityFilter>>;
  /**
   * Having such a relation (关系), seen from it. Who has 大数据 as an industry: `{type: FOCUSES_ON, direction: OUTGOING, other:
   * {name: "大数据"}}`. Without a named end all relations are looked through.
   */
  related?: InputMaybe<RelationFilter>;
  /** Policies in one of these stages (政策阶段). */
  stage?: InputMaybe<Array<PolicyStage>>;
  /** One of these types (实体类型). */
  type?: InputMaybe<Array<EntityType>>;
};

/** The kinds of the ontology (实体类别), for all types in one. */
export type EntityKind =
  /** An agreement (协议). */
  | 'AGREEMENT'
  /** An association or society (协会、学会). */
  | 'ASSOCIATION'
  /** A base (基地). */
  | 'BASE'
  /** An innovation, service or other centre (中心). */
  | 'CENTER'
  /** A city (市). */
  | 'CITY'
  /** A city cluster or economic belt as a place (城市群、经济带). */
  | 'CLUSTER'
  /** A country (国家). */
  | 'COUNTRY'
  /** A data centre (数据中心). */
  | 'DATA_CENTER'
  /** A district or county (区县). */
  | 'DISTRICT'
  /** A stadium, reservoir, hospital, school, building (公共设施). */
  | 'FACILITY'
  /** A government or party body (党政机关). */
  | 'GOVERNMENT'
  /** A plant or production project (生产项目). */
  | 'INDUSTRIAL'
  /** A research institute (研究院). */
  | 'INSTITUTE'
  /** A laboratory (实验室). */
  | 'LAB'
  /** Measures, rules of support (办法、措施、政策条款). */
  | 'MEASURES'
  /** An opinion (意见). */
  | 'OPINION'
  /** None of the others (其他). */
  | 'OTHER'
  /** A park (园区). */
  | 'PARK'
  /** A plan (规划、方案). */
  | 'PLAN'
  /** A programme, campaign or reform (计划、行动、改革). */
  | 'PROGRAM'
  /** A province, autonomous region or municipality (省级). */
  | 'PROVINCE'
  /** A law or regulation (条例、法规). */
  | 'REGULATION'
  /** A standard (标准). */
  | 'STANDARD'
  /** A state-level new area (国家级新区). */
  | 'STATE'
  /** A national or regional strategy (战略). */
  | 'STRATEGY'
  /** A transport line, port or airport (交通设施). */
  | 'TRANSPORT'
  /** A university (高校). */
  | 'UNIVERSITY'
  /** A zone, bonded or free-trade zone (功能区、综保区、自贸区). */
  | 'ZONE';

/**
 * An entity by id or by name (实体匹配). A name in any script or form: 贵安新区, 贵安, 貴安新區, Gui'an, guian xinqu, GuiAn. A filter
 * takes every entity that a name may mean.
 */
export type EntityMatch =
  /** Its id, or one that any of its names would have (标识). */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** Any of its names (名称). */
  { id?: never; name: Scalars['String']['input']; };

/** In which order entities come (实体排序). */
export type EntityOrder = {
  /** In which direction (方向). */
  direction?: OrderDirection;
  /** By what (排序字段). */
  field?: EntityOrderField;
};

/** What entities can be ordered by (实体排序字段). */
export type EntityOrderField =
  /** By the number of neighbours (关联数). */
  | 'DEGREE'
  /** By the number of mentions (提及数). */
  | 'MENTIONS'
  /** By the pinyin of the name (拼音). */
  | 'NAME';

/** The types of named things (实体类型). */
export type EntityType =
  /** A named company, bank, operator or company group (企业). */
  | 'Enterprise'
  /** A named industry or field of technology (产业). */
  | 'Industry'
  /** A state-level new area (国家级新区), or another area that calls itself 新区. */
  | 'NewArea'
  /** A government or party body, university, association or committee (机构). */
  | 'Organization'
  /** A named park, zone, base, laboratory, institute, centre: what carries industry, science or opening-up (平台). */
  | 'Platform'
  /** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
  | 'Policy'
  /** A named facility, construction or production project (项目). */
  | 'Project'
  /** A province, city, district, county, city cluster, economic belt or country (地区). */
  | 'Region';

/** The place in a document that states a fact (出处). */
export type Evidence = {
  __typename?: 'Evidence';
  /** What stands after the quote (下文). */
  after: Scalars['String']['output'];
  /** What stands before the quote (上文). */
  before: Scalars['String']['output'];
  /** The document (文件). */
  document: Document;
  /** Where the quote ends (终点), exclusive. */
  end: Scalars['Int']['output'];
  /** The quoted words (原文): exactly `text.slice(start, end)` of the document. */
  quote: Scalars['String']['output'];
  /** The headings above the place (所在章节), outermost first. */
  section: Array<Scalars['String']['output']>;
  /** Where the quote starts (起点): UTF-16 offset into the document's text. */
  start: Scalars['Int']['output'];
};


/** The place in a document that states a fact (出处). */
export type EvidenceAfterArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};


/** The place in a document that states a fact (出处). */
export type EvidenceBeforeArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * How many items of a list have one value (分面), under the list's own filter: an item counts once for each value that it has. A
 * value and what it counts can be asked for with a filter: `measures(where: {status: ADVISED})`. Of a measure all citations
 * count, not only the one that a filter asks for: `and: [{cites: {entity: {name: "贵安"}}}, {cites: {role: MENTION}}]`. Facets read all that
 * they count; a filter that names an entity or a document keeps that small.
 */
export type Facet = {
  __typename?: 'Facet';
  /** How many items have it (数量). */
  count: Scalars['Int']['output'];
  /** The value as people read it (显示名称): the Chinese term, the name of the entity, the title of the document. */
  label: Scalars['String']['output'];
  /** The entity or document (节点), where the values are ids. */
  node?: Maybe<Node>;
  /** The value (取值): a word of an enum, a year, a unit, a name, or the id of an entity or document. */
  value: Scalars['String']['output'];
};

/** Something that a document states (事实). */
export type Fact = {
  /** Whether the words say it or the context gives it (断定方式). */
  assertion: Assertion;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state it (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** A hash of what names the fact (标识). */
  id: Scalars['ID']['output'];
  /** The extraction rule that found it (抽取规则); null where a person marked it. */
  rule?: Maybe<Scalars['String']['output']>;
};


/** Something that a document states (事实). */
export type FactEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A range of numbers (数值范围), both ends included, the smaller first. */
export type FloatRange = {
  /** At least (下限). */
  from?: InputMaybe<Scalars['Float']['input']>;
  /** At most (上限). */
  to?: InputMaybe<Scalars['Float']['input']>;
};

/** A part of the graph, ready to draw (图): node and edge lists as Cytoscape, Sigma and D3 take them. */
export type Graph = {
  __typename?: 'Graph';
  /** All edges between these nodes that are of the types asked for (边). */
  edges: Array<GraphEdge>;
  /** The nodes (节点), those that were asked for first, then level by level. */
  nodes: Array<GraphNode>;
  /** Whether a limit cut something off (是否截断). */
  truncated: Scalars['Boolean']['output'];
};

/** An edge to draw (图的边). */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** The Relation, Citation, Measure or Indicator behind it (事实). */
  fact?: Maybe<Node>;
  /** The id of the fact where the edge is one (标识), else put together from type and ends; the same in every answer. */
  id: Scalars['ID']['output'];
  /** The role of a citation (引用角色). */
  role?: Maybe<CitationRole>;
  /** The id of the node on the left (起点). */
  source: Scalars['ID']['output'];
  /** The id of the node on the right (终点). */
  target: Scalars['ID']['output'];
  /** Its type (关系类型). */
  type: EdgeType;
  /** How many places state it (出处数). */
  weight: Scalars['Int']['output'];
};


/** An edge to draw (图的边). */
export type GraphEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node to draw (图节点). */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Different neighbours in the whole graph (关联数): over all edge types but STATED_IN; of a document, what it states. */
  degree: Scalars['Int']['output'];
  /** How many of these were left out (未显示的邻居数). */
  hidden: Scalars['Int']['output'];
  /** The id of what it shows (标识); the same in every answer. */
  id: Scalars['ID']['output'];
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** What to write beside it (标签): a name or title, or the first 40 characters of a measure. */
  label: Scalars['String']['output'];
  /** What it shows (节点). */
  node: Node;
  /** Its type (类型). */
  type: NodeType;
};

/** One stated quantity (指标). */
export type Indicator = Fact & Node & {
  __typename?: 'Indicator';
  /** Whether the words say it or the context gives it (断定方式). */
  assertion: Assertion;
  /** How the value bounds the quantity (比较符). */
  comparator: Comparator;
  /** The document that states it (所在文件). */
  document: Document;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state it (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** An amount or a rate of growth (指标形式). */
  form: IndicatorForm;
  /** A hash of document, words, value and occurrence (标识). */
  id: Scalars['ID']['output'];
  /** What is counted (指标名称): GDP, 固定资产投资, 科技型中小企业. */
  name: Scalars['String']['output'];
  /** Reached or aimed at (指标性质). */
  nature: IndicatorNature;
  /** The base unit (基本单位): 元, 家, 人, 平方米, %. */
  normalizedUnit?: Maybe<Scalars['String']['output']>;
  /** The number in a base unit, so that 万 and 亿 compare (换算值). */
  normalizedValue?: Maybe<Scalars['Float']['output']>;
  /** Whom it is about (所属主体). */
  of?: Maybe<Entity>;
  /** The extraction rule that found it (抽取规则); null where a person marked it. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The stated unit (单位): %, 亿元, 家. */
  unit: Scalars['String']['output'];
  /** The number in the stated unit (数值). */
  value: Scalars['Float']['output'];
  /** The year that it is about (年份). */
  year?: Maybe<Scalars['Int']['output']>;
};


/** One stated quantity (指标). */
export type IndicatorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Pages of indicators (指标). */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<IndicatorEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Indicator>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of indicators (指标). */
export type IndicatorConnectionFacetsArgs = {
  by: IndicatorFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Indicator;
};

/** What stated quantities are counted by (指标的统计维度). */
export type IndicatorFacet =
  /** The document that states it (文件). */
  | 'DOCUMENT'
  /** Amount or growth (形式). */
  | 'FORM'
  /** What is counted or measured (名称). */
  | 'NAME'
  /** Reached or aimed at (性质). */
  | 'NATURE'
  /** Whose it is (所属主体). */
  | 'OF'
  /** The stated unit (单位). */
  | 'UNIT'
  /** The year that it is about (年份). */
  | 'YEAR';

/**
 * Which indicators (指标筛选): those that meet all parts. `and`, `or`, `not`: to depth 10 and 100 conditions, beyond that
 * FILTER_TOO_LARGE.
 */
export type IndicatorFilter = {
  /** Meeting all of these as well (全部满足); of none, anything. */
  and?: InputMaybe<Array<IndicatorFilter>>;
  /** Only what these documents state (限定文件). */
  document?: InputMaybe<DocumentFilter>;
  /** Amount or growth (形式). */
  form?: InputMaybe<Array<IndicatorForm>>;
  /** Contained in the name, whatever the script (名称包含). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Reached or aimed at (性质). */
  nature?: InputMaybe<Array<IndicatorNature>>;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: InputMaybe<IndicatorFilter>;
  /** About this entity (所属主体). */
  of?: InputMaybe<EntityMatch>;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: InputMaybe<Array<IndicatorFilter>>;
  /** In one of these stated units (单位). */
  unit?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number in the stated unit (数值). */
  value?: InputMaybe<FloatRange>;
  /** About one of these years (年份). */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What an indicator states (指标形式). */
export type IndicatorForm =
  /** A rate of growth; a fall is negative (增速). */
  | 'GROWTH'
  /** An amount, additions included (数值). */
  | 'LEVEL';

/** Whether a quantity was reached or is aimed at (指标性质). */
export type IndicatorNature =
  /** Reached (实际). */
  | 'ACTUAL'
  /** Aimed at, or expected of a period to come (目标). */
  | 'TARGET';

/** In which order indicators come (指标排序). */
export type IndicatorOrder = {
  /** In which direction (方向). */
  direction?: OrderDirection;
  /** By what (排序字段). */
  field?: IndicatorOrderField;
};

/** What indicators can be ordered by (指标排序字段). */
export type IndicatorOrderField =
  /** By document, newest first, undated last, then place in the text (文件与位置). */
  | 'DOCUMENT'
  /** By the name (名称). */
  | 'NAME'
  /** By the number in the base unit (换算值). */
  | 'VALUE'
  /** By the year (年份). */
  | 'YEAR';

/** A named industry or field of technology (产业). */
export type Industry = Entity & Node & {
  __typename?: 'Industry';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** Who has it as an industry (布局该产业的主体). */
  focusedOnBy: RelatedEntityConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named industry or field of technology (产业). */
export type IndustryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named industry or field of technology (产业). */
export type IndustryFocusedOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<EntityType>>;
};


/** A named industry or field of technology (产业). */
export type IndustryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named industry or field of technology (产业). */
export type IndustryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named industry or field of technology (产业). */
export type IndustryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named industry or field of technology (产业). */
export type IndustryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of industries (产业). */
export type IndustryConnection = {
  __typename?: 'IndustryConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<IndustryEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Industry>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of industries (产业). */
export type IndustryConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type IndustryEdge = {
  __typename?: 'IndustryEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Industry;
};

/**
 * What a policy rests on and what rests on it (政策脉络).
 *
 * A policy *rests on* what it is BASED_ON, on the policy that it is PART_OF, on a policy that PROMOTES it, on whoever it is
 * ISSUED_BY, and on a measure or policy that makes it (CITES, BUILDS). What carries it out (CITES, BASIS) rests on it. A
 * measure in the own text of a policy stands for that policy, and so does whatever that text says is BASED_ON another one.
 */
export type Lineage = {
  __typename?: 'Lineage';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The same, ready to draw (图). */
  graph: Graph;
  /** The policy that was asked for (起点政策). */
  root: Policy;
  /** The steps (脉络步骤): upstream ones first, level by level, in each level by date, the undated last, then by id. */
  steps: Array<LineageStep>;
  /**
   * Whether a limit cut something off (是否截断): at most 100 steps from each node, relations before citations and the newest
   * first, and 1,000 in each direction. What lies deeper than `depth` was not asked for.
   */
  truncated: Scalars['Boolean']['output'];
};

/** Which way a lineage goes (脉络方向). */
export type LineageDirection =
  /** Both (双向). */
  | 'BOTH'
  /** What rests on it (下寻): BASED_ON and PART_OF backwards, PROMOTES, what carries it out, and what its text makes. */
  | 'DOWNSTREAM'
  /** What a policy rests on (上溯): BASED_ON, PART_OF, PROMOTES backwards, ISSUED_BY, which ends a walk, and what makes it. */
  | 'UPSTREAM';

/** One step of a lineage (脉络步骤), read from left to right: `from` rests on `to`, except that PROMOTES and BUILDS make what is right. */
export type LineageStep = {
  __typename?: 'LineageStep';
  /** The date of what the step reaches, as far as it is known (日期): of the policy, of its own text, or of the measure's document. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** How many steps it is from the policy that was asked for (层级), from 1. */
  depth: Scalars['Int']['output'];
  /** Which way it leads (方向). */
  direction: LineageDirection;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** What stands on the left (起点): the policy itself where its own text cites or is based on something. */
  from: Node;
  /** The role of a citation (引用角色). */
  role?: Maybe<CitationRole>;
  /** What stands on the right (终点). */
  to: Node;
  /** What kind of step it is (关系类型). */
  type: EdgeType;
};


/** One step of a lineage (脉络步骤), read from left to right: `from` rests on `to`, except that PROMOTES and BUILDS make what is right. */
export type LineageStepEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entities of two types are related (关系矩阵). */
export type Matrix = {
  __typename?: 'Matrix';
  /** The cells that are not empty (非空单元格), by row, then column. */
  cells: Array<MatrixCell>;
  /** The entities of the columns (列): first those that most places tell of in these rows, then by id. */
  columns: Array<Entity>;
  /** The entities of the rows (行): those with the most facts; first those that most places tell of, then by id. */
  rows: Array<Entity>;
  /** Whether there are more rows or columns than were asked for (是否截断). */
  truncated: Scalars['Boolean']['output'];
};

/** What is known between one row and one column (单元格). */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The place of the entity in columns, from 0 (列号). */
  column: Scalars['Int']['output'];
  /** How many relations there are (关系数). */
  count: Scalars['Int']['output'];
  /** The places that state them (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state them (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** The place of the entity in rows, from 0 (行号). */
  row: Scalars['Int']['output'];
};


/** What is known between one row and one column (单元格). */
export type MatrixCellEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that somebody did, does, plans or is advised to do (举措). */
export type Measure = Fact & Node & {
  __typename?: 'Measure';
  /** Who carries it out (实施主体). */
  actor?: Maybe<Entity>;
  /** The words that name the actor (主体出处); empty where it was inferred. */
  actorEvidence: Array<Evidence>;
  /** Whether the words say it or the context gives it (断定方式). */
  assertion: Assertion;
  /** The entities that it cites (引用的实体), in the order of the text. */
  citations: Array<Citation>;
  /** The document that states it (所在文件). */
  document: Document;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state it (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** A hash of document, words and occurrence (标识). */
  id: Scalars['ID']['output'];
  /** Quantities stated within it (其中的指标), in the order of the text. */
  indicators: Array<Indicator>;
  /** The extraction rule that found it (抽取规则); null where a person marked it. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether done, planned or advised (举措状态). */
  status: MeasureStatus;
  /** Its words in the document (原文). */
  text: Scalars['String']['output'];
};


/** One thing that somebody did, does, plans or is advised to do (举措). */
export type MeasureCitationsArgs = {
  role?: InputMaybe<Array<CitationRole>>;
  type?: InputMaybe<Array<EntityType>>;
};


/** One thing that somebody did, does, plans or is advised to do (举措). */
export type MeasureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Pages of measures (举措). */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<MeasureEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Measure>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of measures (举措). */
export type MeasureConnectionFacetsArgs = {
  by: MeasureFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Measure;
};

/** What measures are counted by (举措的统计维度). */
export type MeasureFacet =
  /** Who carries them out (实施主体). */
  | 'ACTOR'
  /** The entities that they cite (被引用实体). */
  | 'CITED_ENTITY'
  /** The types of the entities that they cite (被引用实体的类型). */
  | 'CITED_TYPE'
  /** The document that states them (文件). */
  | 'DOCUMENT'
  /** In which roles they cite (引用角色). */
  | 'ROLE'
  /** Whether carried out, decided or proposed (状态). */
  | 'STATUS'
  /** The year of that document (文件年份); undated ones have none. */
  | 'YEAR';

/**
 * Which measures (举措筛选): those that meet all parts. `and`, `or`, `not`: to depth 10 and 100 conditions, beyond that
 * FILTER_TOO_LARGE. Advised but not with Gui'an: `{status: ADVISED, not: {cites: {entity: {name: "贵安"}}}}`. One that names
 * no entity and no document looks through all measures; where these are millions it may end with STORE_TIMEOUT.
 */
export type MeasureFilter = {
  /** Carried out by (实施主体). */
  actor?: InputMaybe<EntityMatch>;
  /** Meeting all of these as well (全部满足); of none, anything. */
  and?: InputMaybe<Array<MeasureFilter>>;
  /** Having such a citation (引用). */
  cites?: InputMaybe<CitationFilter>;
  /** Only what these documents state (限定文件). */
  document?: InputMaybe<DocumentFilter>;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: InputMaybe<MeasureFilter>;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: InputMaybe<Array<MeasureFilter>>;
  /** With one of these statuses (状态). */
  status?: InputMaybe<Array<MeasureStatus>>;
  /** Contained in its words, whatever the script (原文包含). */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order measures come (举措排序). */
export type MeasureOrder = {
  /** In which direction (方向). */
  direction?: OrderDirection;
  /** By what (排序字段). */
  field?: MeasureOrderField;
};

/** What measures can be ordered by (举措排序字段). */
export type MeasureOrderField =
  /** By the number of citations (引用数). */
  | 'CITATIONS'
  /** By document, newest first, undated last, then place in the text (文件与位置). */
  | 'DOCUMENT';

/** The part of an entity in a measure (在举措中的身份). */
export type MeasurePart =
  /** It carries the measure out (实施主体). */
  | 'ACTOR'
  /** The measure cites it (被提及方). */
  | 'CITED';

/** How far a measure is (举措状态). */
export type MeasureStatus =
  /** Proposed by the author (建议). */
  | 'ADVISED'
  /** Carried out; a practice reported (已实施). */
  | 'DONE'
  /** Decided by the actor: work plans, deployments (已部署). */
  | 'PLANNED';

/** A place that names an entity (提及). */
export type Mention = {
  __typename?: 'Mention';
  /** The entity named (实体). */
  entity: Entity;
  /** The place (出处). */
  evidence: Evidence;
};

/** Pages of mentions (提及). */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The items with their cursors (条目与游标). */
  edges: Array<MentionEdge>;
  /** The items (条目). */
  nodes: Array<Mention>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of the connection with its place (条目). */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Mention;
};

/** What a name may mean (名称解析). */
export type NameResolution = {
  __typename?: 'NameResolution';
  /** Whether several are meant alike (是否有歧义); then `entity(name:)` refuses the name. */
  ambiguous: Scalars['Boolean']['output'];
  /** All that it may mean (候选): those of which it is the name first, then those also called so, each by name. */
  candidates: Array<Entity>;
  /** The one that is meant (实体); null where nothing or more than one is. */
  entity?: Maybe<Entity>;
  /** Did you mean (您是否要找): entities whose name is one character away, where nothing has this one; most neighbours first. */
  suggestions: Array<Entity>;
};

/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewArea = Entity & Node & {
  __typename?: 'NewArea';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Policies that it carries out or answers (依据的政策). */
  basedOn: RelatedEntityConnection;
  /** What it measures itself against (对标对象). */
  benchmarks: RelatedEntityConnection;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its industries (主导产业). */
  industries: RelatedEntityConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Where it lies (所在地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Whom it works together with (合作方). */
  partners: RelatedEntityConnection;
  /** Platforms that lie in it (所辖平台). */
  platforms: RelatedEntityConnection;
  /** The province that it lies in (所在省份). */
  province?: Maybe<Region>;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state-level new area (国家级新区), or another area that calls itself 新区. */
export type NewAreaRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of new areas (新区). */
export type NewAreaConnection = {
  __typename?: 'NewAreaConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<NewAreaEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<NewArea>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of new areas (新区). */
export type NewAreaConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type NewAreaEdge = {
  __typename?: 'NewAreaEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: NewArea;
};

/** Anything that has an id (节点), to be fetched again with `node(id:)`. */
export type Node = {
  /** A hash of what names it (标识): the same documents give the same id anywhere. */
  id: Scalars['ID']['output'];
};

/** What a node can be (节点类型): the types of entities, and what documents state. */
export type NodeType =
  /** A document (文件). */
  | 'Document'
  /** An enterprise (企业). */
  | 'Enterprise'
  /** A stated quantity (指标). */
  | 'Indicator'
  /** An industry (产业). */
  | 'Industry'
  /** A measure (举措). */
  | 'Measure'
  /** A state-level new area (国家级新区), or another area that calls itself 新区. */
  | 'NewArea'
  /** An organisation (机构). */
  | 'Organization'
  /** A platform (平台). */
  | 'Platform'
  /** A policy (政策). */
  | 'Policy'
  /** A project (项目). */
  | 'Project'
  /** A region (地区). */
  | 'Region';

/** The direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

/** A government or party body, university, association or committee (机构). */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Policies that it issued or is to issue (印发的政策). */
  issued: RelatedEntityConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Where it has settled (所在地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Platforms and projects that it builds, owns or runs (建设运营的平台和项目). */
  operates: RelatedEntityConnection;
  /** Whom it works together with (合作方). */
  partners: RelatedEntityConnection;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationOperatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government or party body, university, association or committee (机构). */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of organisations (机构). */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<OrganizationEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Organization>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of organisations (机构). */
export type OrganizationConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Organization;
};

/** Where a page stands (分页信息), as the Relay cursor specification says. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item (末条游标). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow (有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before (有上一页). */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item (首条游标). */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way from one node to another that comes to no node twice (路径). */
export type Path = {
  __typename?: 'Path';
  /** All edges between each node and the next (边), in the order of the way; they may point either way. */
  edges: Array<GraphEdge>;
  /** How many steps it has (步数). */
  length: Scalars['Int']['output'];
  /** The nodes on the way (节点), both ends included. */
  nodes: Array<GraphNode>;
};

/** Ways from one node to another (路径). */
export type PathResult = {
  __typename?: 'PathResult';
  /** The ways (路径), the shortest first, then by the ids of their nodes. */
  paths: Array<Path>;
  /**
   * Whether there may be others (是否截断): more than `first`, or beyond the limits, which are 200 neighbours for each type of
   * edge of a node (others where they are reached from the other end), 1,000 nodes of a level from either end, and 100,000
   * steps of the search.
   */
  truncated: Scalars['Boolean']['output'];
};

/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type Platform = Entity & Node & {
  __typename?: 'Platform';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its industries (主导产业). */
  industries: RelatedEntityConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Where it lies (所在地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Who builds, owns or runs it (运营方). */
  operators: RelatedEntityConnection;
  /** The platforms that it is a part of (上级平台). */
  partOf: RelatedEntityConnection;
  /** The platforms that are parts of it (下设平台). */
  parts: RelatedEntityConnection;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Enterprises and organisations that have settled in it (入驻单位). */
  tenants: RelatedEntityConnection;
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};


/** A named park, zone, base, laboratory, institute or centre (平台): what carries industry, science or opening-up. */
export type PlatformTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Pages of platforms (平台). */
export type PlatformConnection = {
  __typename?: 'PlatformConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<PlatformEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Platform>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of platforms (平台). */
export type PlatformConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type PlatformEdge = {
  __typename?: 'PlatformEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Platform;
};

/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type Policy = Entity & Node & {
  __typename?: 'Policy';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** What it is about or meant for (适用对象). */
  appliesTo: RelatedEntityConnection;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Policies that it rests on (上位政策、依据). */
  basedOn: RelatedEntityConnection;
  /** When it was issued (发文日期). */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Its own text (政策原文), where that has been ingested. */
  document?: Maybe<Document>;
  /** Its number (发文字号), as 国发〔2022〕2号. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Policies, new areas, platforms and regions that rest on it (落实主体). */
  implementedBy: RelatedEntityConnection;
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Who issued or is to issue it (发文机关). */
  issuers: RelatedEntityConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** The policies that it is a part of (所属政策). */
  partOf: RelatedEntityConnection;
  /** The policies that are parts of it (子政策). */
  parts: RelatedEntityConnection;
  /** What it calls for or advances (推动的事项). */
  promotes: RelatedEntityConnection;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Whether it exists or is only proposed (政策阶段). */
  stage: PolicyStage;
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<EntityType>>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyPromotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
export type PolicyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of policies (政策). */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<PolicyEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Policy>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of policies (政策). */
export type PolicyConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Policy;
};

/** Whether a policy exists (政策阶段). */
export type PolicyStage =
  /** Exists (已出台). */
  | 'ISSUED'
  /** A document asks for it to be made (拟制定). */
  | 'PROPOSED';

/** A named facility, construction or production project (项目). */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** Where it lies (所在地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Who builds, owns or runs it (建设运营方). */
  operators: RelatedEntityConnection;
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A named facility, construction or production project (项目). */
export type ProjectDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named facility, construction or production project (项目). */
export type ProjectIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A named facility, construction or production project (项目). */
export type ProjectLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named facility, construction or production project (项目). */
export type ProjectMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A named facility, construction or production project (项目). */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named facility, construction or production project (项目). */
export type ProjectOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named facility, construction or production project (项目). */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of projects (项目). */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<ProjectEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Project>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of projects (项目). */
export type ProjectConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Project;
};

/** What can be asked (查询). */
export type Query = {
  __typename?: 'Query';
  /** What the graph holds (图谱规模). */
  coverage: Coverage;
  /** One document (取文件). */
  document?: Maybe<Document>;
  /** Documents (文件). */
  documents: DocumentConnection;
  /** Enterprises (企业). */
  enterprises: EnterpriseConnection;
  /** Entities of all types (实体). */
  entities: EntityConnection;
  /**
   * One entity by id, also one that any of its names would have, or by name (取实体). Null where nothing matches;
   * AMBIGUOUS_NAME, with the candidates, where several match alike.
   */
  entity?: Maybe<Entity>;
  /** Stated quantities (指标). */
  indicators: IndicatorConnection;
  /** Industries (产业). */
  industries: IndustryConnection;
  /**
   * Which entities of two types are related (关系矩阵), such as new areas and their industries. Between different types a relation
   * counts in either direction; within one type the row is its left end, and COOPERATES_WITH counts both ways.
   */
  matrix: Matrix;
  /**
   * Measures (举措). Which measures cite cooperation with Gui'an: `measures(where: {cites: {entity: {name: "Gui'an"},
   * role: COOPERATION}})`.
   */
  measures: MeasureConnection;
  /**
   * The surroundings of nodes, ready to draw (邻域). NOT_FOUND where nothing has one of the ids. Measures that cite Gui'an in
   * cooperation, drawn: `neighborhood(ids: [...], depth: 2, edgeTypes: [CITES], roles: [COOPERATION])`.
   *
   * What stays where there is too much: at each level every node brings in its neighbours in turn, one of each type of edge and
   * role after the other, those that the most places state first, then the newest; and the nodes of the level take turns, so
   * that no hub crowds out the rest. A node brings in at most `limit` / (nodes of its level) neighbours of one type, at
   * least 10.
   */
  neighborhood: Graph;
  /** New areas (新区). */
  newAreas: NewAreaConnection;
  /** Whatever has this id (按标识取节点); null where nothing has it now. */
  node?: Maybe<Node>;
  /** Whatever has these ids (按标识批量取节点), in their order; null where nothing has one now. */
  nodes: Array<Maybe<Node>>;
  /** Organisations (机构). */
  organizations: OrganizationConnection;
  /** Ways from one node to another over edges in either direction (路径). NOT_FOUND where nothing has one of the ids. */
  paths: PathResult;
  /** Platforms (平台). */
  platforms: PlatformConnection;
  /** Policies (政策). */
  policies: PolicyConnection;
  /**
   * What a policy rests on and what rests on it, level by level (政策脉络), as far as the documents state it; a policy whose own
   * text has been ingested rests on what that text cites. By id or name; null where there is no such policy, AMBIGUOUS_NAME,
   * with the candidates, where several match alike.
   */
  policyLineage?: Maybe<Lineage>;
  /** Projects (项目). */
  projects: ProjectConnection;
  /** Regions (地区). */
  regions: RegionConnection;
  /** Relations between entities (关系). */
  relations: RelationConnection;
  /**
   * What a name may mean (名称解析): `entity` where one meaning is clearly best. Did you mean: for a name that nothing has, of at
   * least 4 Chinese characters or 5 letters, the entities whose names differ by one character.
   */
  resolve: NameResolution;
  /**
   * Search (全文检索) over names, aliases, pinyin (also initials: gaxq), the texts of measures, titles and texts of documents, whatever
   * the script: best first, then what is connected most, then by id. The words must stand there as one; single characters and
   * mixed Chinese and Latin do. At most 500 names, 500 measures and 500 documents that hold them are ranked: whole names, names
   * that begin so and titles before others, then those that are connected most.
   */
  search: SearchConnection;
};


/** What can be asked (查询). */
export type QueryCoverageArgs = {
  document?: InputMaybe<DocumentFilter>;
};


/** What can be asked (查询). */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  where?: InputMaybe<DocumentFilter>;
};


/** What can be asked (查询). */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<EntityType>;
};


/** What can be asked (查询). */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** What can be asked (查询). */
export type QueryIndustriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryMatrixArgs = {
  columns: EntityType;
  document?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
  rows: EntityType;
};


/** What can be asked (查询). */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** What can be asked (查询). */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  document?: InputMaybe<DocumentFilter>;
  edgeTypes?: InputMaybe<Array<EdgeType>>;
  ids: Array<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<CitationRole>>;
  types?: InputMaybe<Array<NodeType>>;
};


/** What can be asked (查询). */
export type QueryNewAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked (查询). */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryPathsArgs = {
  edgeTypes?: InputMaybe<Array<EdgeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be asked (查询). */
export type QueryPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryPolicyLineageArgs = {
  dates?: InputMaybe<DateRange>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<LineageDirection>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked (查询). */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked (查询). */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};


/** What can be asked (查询). */
export type QueryResolveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  type?: InputMaybe<EntityType>;
};


/** What can be asked (查询). */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};

/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type Region = Entity & Node & {
  __typename?: 'Region';
  /** Other names that the documents use (别名、简称). */
  aliases: Array<Scalars['String']['output']>;
  /** Attributes with the places that state them (属性); without evidence where a lexicon knows it. */
  attributes: Array<Attribute>;
  /** What lies in it (辖内实体). */
  contains: RelatedEntityConnection;
  /** Different neighbours over relations, citations, actors and indicators (关联数). */
  degree: Scalars['Int']['output'];
  /** Documents that name it (提及它的文件), newest first. */
  documents: DocumentConnection;
  /** A hash of type and canonical name (标识). */
  id: Scalars['ID']['output'];
  /** Quantities that are stated about it (指标). */
  indicators: IndicatorConnection;
  /** Its kind within the type (类别); null where the type has none or it is unknown. */
  kind?: Maybe<EntityKind>;
  /** The larger regions that it lies in (所在地). */
  locatedIn: RelatedEntityConnection;
  /** Measures that cite it, or that it carries out (举措). */
  measures: MeasureConnection;
  /** Where the documents name it (提及), newest document first, then by place. */
  mentions: MentionConnection;
  /** The canonical name (名称), in the characters of the documents. */
  name: Scalars['String']['output'];
  /** Its relations in both directions (关系), newest document first. */
  relations: RelationConnection;
  /** The name in pinyin (拼音), as foreigners and input methods write it: Gui'an Xinqu. */
  romanized: Scalars['String']['output'];
  /** Its type (实体类型). */
  type: EntityType;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<EntityType>>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  where?: InputMaybe<IndicatorFilter>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<MeasurePart>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
  where?: InputMaybe<MeasureFilter>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, city, district, county, city cluster, economic belt or country (地区). */
export type RegionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};

/** Pages of regions (地区). */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<RegionEdge>;
  /** Counts under the same filter (分面统计), the most frequent values first. */
  facets: Array<Facet>;
  /** The items (条目). */
  nodes: Array<Region>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** Pages of regions (地区). */
export type RegionConnectionFacetsArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item of the connection with its place (条目). */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Region;
};

/** The neighbours over one relation type (相关实体); each edge carries the relation with its evidence. */
export type RelatedEntityConnection = {
  __typename?: 'RelatedEntityConnection';
  /** The items with their cursors (条目与游标). */
  edges: Array<RelatedEntityEdge>;
  /** The items (条目). */
  nodes: Array<Entity>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of the connection with its place (条目). */
export type RelatedEntityEdge = {
  __typename?: 'RelatedEntityEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Entity;
  /** The relation between the two (关系). */
  relation: Relation;
};

/** One fact between two entities (关系), however many documents state it: evidence lists the places. */
export type Relation = Fact & Node & {
  __typename?: 'Relation';
  /** Whether the words say it or the context gives it (断定方式). */
  assertion: Assertion;
  /** The places that state it (出处), newest document first. */
  evidence: Array<Evidence>;
  /** How many places state it (出处数). */
  evidenceCount: Scalars['Int']['output'];
  /** The entity on its left (起点). */
  from: Entity;
  /** Put together from type and ends (标识). */
  id: Scalars['ID']['output'];
  /** The extraction rule that found it (抽取规则); null where a person marked it. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The entity on its right (终点). */
  to: Entity;
  /** Its type (关系类型). */
  type: RelationType;
};


/** One fact between two entities (关系), however many documents state it: evidence lists the places. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Pages of relations (关系). */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The items with their cursors (条目与游标). */
  edges: Array<RelationEdge>;
  /** The items (条目). */
  nodes: Array<Relation>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many there are in all pages (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The direction of a relation (关系方向), seen from the entity that is asked. */
export type RelationDirection =
  /** Either (双向). */
  | 'BOTH'
  /** The entity stands on the right of the relation (入向). */
  | 'INCOMING'
  /** The entity stands on the left of the relation (出向). */
  | 'OUTGOING';

/** An item of the connection with its place (条目). */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** The place of the item, for after and before (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: Relation;
};

/**
 * Which relations (关系筛选): those that meet all parts. direction, other and otherType are seen from an entity and hold in
 * its `relations` and in `related` alone. COOPERATES_WITH has neither left nor right: `from` and `to` both look at either end.
 */
export type RelationFilter = {
  /** Seen from the entity (方向). */
  direction?: InputMaybe<RelationDirection>;
  /** Only what these documents state (限定文件). */
  document?: InputMaybe<DocumentFilter>;
  /** With this on the left (起点). */
  from?: InputMaybe<EntityMatch>;
  /** With this at the other end (另一端). */
  other?: InputMaybe<EntityMatch>;
  /** With one of these types at the other end (另一端类型). */
  otherType?: InputMaybe<Array<EntityType>>;
  /** With this on the right (终点). */
  to?: InputMaybe<EntityMatch>;
  /** One of these types (关系类型). */
  type?: InputMaybe<Array<RelationType>>;
};

/** The relations of the ontology (关系类型), read from left to right. */
export type RelationType =
  /** Is about, is meant for (适用于). */
  | 'APPLIES_TO'
  /** Carries out, answers, rests on (依据、落实): the edge of policy lineage. */
  | 'BASED_ON'
  /** Measures itself against (对标). */
  | 'BENCHMARKS'
  /** Works together with (合作、协同); the same in both directions. */
  | 'COOPERATES_WITH'
  /** Has as its industry (主导产业、重点产业). */
  | 'FOCUSES_ON'
  /** Was issued or is to be issued by (由…印发). */
  | 'ISSUED_BY'
  /** Lies in, has settled in (位于、入驻、落户). */
  | 'LOCATED_IN'
  /** Builds, owns or runs (建设、运营). */
  | 'OPERATES'
  /** Is a part of (隶属、包括). */
  | 'PART_OF'
  /** Calls for, advances (推动、促进). */
  | 'PROMOTES';

/** Pages of what a search found (检索结果), best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was looked through (检索范围). */
  coverage: Coverage;
  /** The items with their cursors (条目与游标). */
  edges: Array<SearchEdge>;
  /** The items (条目). */
  nodes: Array<SearchHit>;
  /** Where the page stands (分页信息). */
  pageInfo: PageInfo;
  /** How many were found (总数): at most 500 names, 500 measures and 500 documents are looked through. */
  totalCount: Scalars['Int']['output'];
};

/** An item of the connection with its place (条目). */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place of the item, for after (游标). */
  cursor: Scalars['String']['output'];
  /** The item (条目). */
  node: SearchHit;
};

/** What a search can match (检索字段). */
export type SearchField =
  /** Another of its names (别名). */
  | 'ALIAS'
  /** The name of an entity (名称). */
  | 'NAME'
  /** Its pinyin, initials or conventional romanisation (拼音、首字母、惯用拼写). */
  | 'PINYIN'
  /** The text of a measure or a document (正文). */
  | 'TEXT'
  /** The title of a document (标题). */
  | 'TITLE';

/** One thing that a search found (检索命中), once, by what matched best. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The place in the document (出处); null where a name or a title matched. */
  evidence?: Maybe<Evidence>;
  /** What matched (命中字段). */
  field: SearchField;
  /** Where in `text` the words stand (高亮位置); for pinyin the whole name. */
  highlights: Array<TextRange>;
  /** The entity, measure or document (节点). */
  node: Node;
  /**
   * How well it matches (匹配度), from 1: the whole name 1, an alias 0.9, the beginning of a name 0.8, the whole pinyin 0.7, its
   * beginning 0.6, a part of a name 0.5, a part of a text 0.3.
   */
  score: Scalars['Float']['output'];
  /** What matched, in the document's own characters (命中文字): a name, a title, a measure, a part of a document's text. */
  text: Scalars['String']['output'];
};

/** A heading and what stands under it (章节). */
export type Section = {
  __typename?: 'Section';
  /** Where it ends (终点), exclusive. */
  end: Scalars['Int']['output'];
  /** The heading (标题). */
  heading: Scalars['String']['output'];
  /** Its level (层级), 1 the outermost. */
  level: Scalars['Int']['output'];
  /** Where it starts (起点): UTF-16 offset. */
  start: Scalars['Int']['output'];
};

/** A range of UTF-16 offsets (文字范围), the end not included. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends (止). */
  end: Scalars['Int']['output'];
  /** Where it begins (起). */
  start: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Fact:
    | ( CitationRow )
    | ( IndicatorRow )
    | ( MeasureRow )
    | ( RelationRow )
  ;
  Node:
    | ( CitationRow )
    | ( DocumentRow )
    | ( EntityRow )
    | ( IndicatorRow )
    | ( EntityRow )
    | ( MeasureRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( RelationRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Assertion: Assertion;
  Attribute: ResolverTypeWrapper<AttributeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitationFilter: CitationFilter;
  CitationRole: CitationRole;
  Comparator: null;
  Coverage: ResolverTypeWrapper<Coverage>;
  DateRange: DateRange;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  DocumentEdge: ResolverTypeWrapper<Edge<DocumentRow>>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  EdgeType: EdgeType;
  Enterprise: ResolverTypeWrapper<EntityRow>;
  EnterpriseConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  EnterpriseEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  EntityEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  EntityFacet: EntityFacet;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityMatch: EntityMatch;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: null;
  Evidence: ResolverTypeWrapper<Place>;
  Facet: ResolverTypeWrapper<FacetRow>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatRange: FloatRange;
  Graph: ResolverTypeWrapper<GraphRow>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  GraphNode: ResolverTypeWrapper<GraphNodeRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorConnection: ResolverTypeWrapper<Covered<IndicatorRow>>;
  IndicatorEdge: ResolverTypeWrapper<Edge<IndicatorRow>>;
  IndicatorFacet: IndicatorFacet;
  IndicatorFilter: IndicatorFilter;
  IndicatorForm: IndicatorForm;
  IndicatorNature: IndicatorNature;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  Industry: ResolverTypeWrapper<EntityRow>;
  IndustryConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  IndustryEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lineage: ResolverTypeWrapper<LineageRow>;
  LineageDirection: LineageDirection;
  LineageStep: ResolverTypeWrapper<StepRow>;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'cells' | 'columns' | 'rows'> & { cells: Array<ResolversTypes['MatrixCell']>, columns: Array<ResolversTypes['Entity']>, rows: Array<ResolversTypes['Entity']> }>;
  MatrixCell: ResolverTypeWrapper<CellRow>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureConnection: ResolverTypeWrapper<Covered<MeasureRow>>;
  MeasureEdge: ResolverTypeWrapper<Edge<MeasureRow>>;
  MeasureFacet: MeasureFacet;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  MeasurePart: MeasurePart;
  MeasureStatus: MeasureStatus;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<Connection<MentionRow>>;
  MentionEdge: ResolverTypeWrapper<Edge<MentionRow>>;
  NameResolution: ResolverTypeWrapper<NameResolutionRow>;
  NewArea: ResolverTypeWrapper<EntityRow>;
  NewAreaConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  NewAreaEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeType: null;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityRow>;
  OrganizationConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  OrganizationEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<PathRow>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Platform: ResolverTypeWrapper<EntityRow>;
  PlatformConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  PlatformEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  Policy: ResolverTypeWrapper<EntityRow>;
  PolicyConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  PolicyEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  PolicyStage: PolicyStage;
  Project: ResolverTypeWrapper<EntityRow>;
  ProjectConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  ProjectEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<EntityRow>;
  RegionConnection: ResolverTypeWrapper<Covered<EntityRow>>;
  RegionEdge: ResolverTypeWrapper<Edge<EntityRow>>;
  RelatedEntityConnection: ResolverTypeWrapper<RelatedConnection>;
  RelatedEntityEdge: ResolverTypeWrapper<RelatedEdge>;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationConnection: ResolverTypeWrapper<Connection<RelationRow>>;
  RelationDirection: RelationDirection;
  RelationEdge: ResolverTypeWrapper<Edge<RelationRow>>;
  RelationFilter: RelationFilter;
  RelationType: RelationType;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Section: ResolverTypeWrapper<Section>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextRange: ResolverTypeWrapper<TextRange>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attribute: AttributeRow;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationRow;
  CitationFilter: CitationFilter;
  Coverage: Coverage;
  DateRange: DateRange;
  Diagnostic: Diagnostic;
  Document: DocumentRow;
  DocumentConnection: Connection<DocumentRow>;
  DocumentEdge: Edge<DocumentRow>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  Enterprise: EntityRow;
  EnterpriseConnection: Covered<EntityRow>;
  EnterpriseEdge: Edge<EntityRow>;
  Entity: EntityRow;
  EntityConnection: Covered<EntityRow>;
  EntityEdge: Edge<EntityRow>;
  EntityFilter: EntityFilter;
  EntityMatch: EntityMatch;
  EntityOrder: EntityOrder;
  Evidence: Place;
  Facet: FacetRow;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FloatRange: FloatRange;
  Graph: GraphRow;
  GraphEdge: GraphEdgeRow;
  GraphNode: GraphNodeRow;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorRow;
  IndicatorConnection: Covered<IndicatorRow>;
  IndicatorEdge: Edge<IndicatorRow>;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrder: IndicatorOrder;
  Industry: EntityRow;
  IndustryConnection: Covered<EntityRow>;
  IndustryEdge: Edge<EntityRow>;
  Int: Scalars['Int']['output'];
  Lineage: LineageRow;
  LineageStep: StepRow;
  Matrix: Omit<Matrix, 'cells' | 'columns' | 'rows'> & { cells: Array<ResolversParentTypes['MatrixCell']>, columns: Array<ResolversParentTypes['Entity']>, rows: Array<ResolversParentTypes['Entity']> };
  MatrixCell: CellRow;
  Measure: MeasureRow;
  MeasureConnection: Covered<MeasureRow>;
  MeasureEdge: Edge<MeasureRow>;
  MeasureFilter: MeasureFilter;
  MeasureOrder: MeasureOrder;
  Mention: MentionRow;
  MentionConnection: Connection<MentionRow>;
  MentionEdge: Edge<MentionRow>;
  NameResolution: NameResolutionRow;
  NewArea: EntityRow;
  NewAreaConnection: Covered<EntityRow>;
  NewAreaEdge: Edge<EntityRow>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityRow;
  OrganizationConnection: Covered<EntityRow>;
  OrganizationEdge: Edge<EntityRow>;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: PathRow;
  PathResult: Omit<PathResult, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Platform: EntityRow;
  PlatformConnection: Covered<EntityRow>;
  PlatformEdge: Edge<EntityRow>;
  Policy: EntityRow;
  PolicyConnection: Covered<EntityRow>;
  PolicyEdge: Edge<EntityRow>;
  Project: EntityRow;
  ProjectConnection: Covered<EntityRow>;
  ProjectEdge: Edge<EntityRow>;
  Query: Record<PropertyKey, never>;
  Region: EntityRow;
  RegionConnection: Covered<EntityRow>;
  RegionEdge: Edge<EntityRow>;
  RelatedEntityConnection: RelatedConnection;
  RelatedEntityEdge: RelatedEdge;
  Relation: RelationRow;
  RelationConnection: Connection<RelationRow>;
  RelationEdge: Edge<RelationRow>;
  RelationFilter: RelationFilter;
  SearchConnection: SearchConnectionRow;
  SearchEdge: SearchEdgeRow;
  SearchHit: SearchHitRow;
  Section: Section;
  String: Scalars['String']['output'];
  TextRange: TextRange;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttributeEvidenceArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CitationEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparatorResolvers = { APPROX: '~', EQ: '=', GE: '>=', GT: '>', LE: '<=', LT: '<' };

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<DocumentIndicatorsArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<DocumentMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<DocumentRelationsArgs>>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<EnterpriseDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<EnterpriseIndicatorsArgs>>;
  industries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseIndustriesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<EnterpriseMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EnterpriseMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operates?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterpriseOperatesArgs>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<EnterprisePartnersArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<EnterpriseRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EnterpriseConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Industry' | 'NewArea' | 'Organization' | 'Platform' | 'Policy' | 'Project' | 'Region', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EntityConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { ENTERPRISE: 'Enterprise', INDUSTRY: 'Industry', NEW_AREA: 'NewArea', ORGANIZATION: 'Organization', PLATFORM: 'Platform', POLICY: 'Policy', PROJECT: 'Project', REGION: 'Region' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceAfterArgs, 'characters'>>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceBeforeArgs, 'characters'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Indicator' | 'Measure' | 'Relation', ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GraphEdgeEvidenceArgs, 'first'>>;
  fact?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicatorEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['IndicatorForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['IndicatorNature'], ParentType, ContextType>;
  normalizedUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  normalizedValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<IndicatorConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<IndustryDocumentsArgs>>;
  focusedOnBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<IndustryFocusedOnByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<IndustryIndicatorsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<IndustryMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<IndustryMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<IndustryRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryConnection'] = ResolversParentTypes['IndustryConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IndustryEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<IndustryConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryEdge'] = ResolversParentTypes['IndustryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LineageDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LineageStepEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CitationRole']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MatrixCellEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  actor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  actorEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, Partial<MeasureCitationsArgs>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeasureEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeasureConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NameResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type NewAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewArea'] = ResolversParentTypes['NewArea']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaBasedOnArgs>>;
  benchmarks?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaBenchmarksArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<NewAreaDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<NewAreaIndicatorsArgs>>;
  industries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaIndustriesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<NewAreaMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<NewAreaMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaPartnersArgs>>;
  platforms?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<NewAreaPlatformsArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<NewAreaRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewAreaConnection'] = ResolversParentTypes['NewAreaConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NewAreaEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<NewAreaConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['NewArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewAreaEdge'] = ResolversParentTypes['NewAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewArea'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Citation' | 'Document' | 'Enterprise' | 'Indicator' | 'Industry' | 'Measure' | 'NewArea' | 'Organization' | 'Platform' | 'Policy' | 'Project' | 'Region' | 'Relation', ParentType, ContextType>;
};

export type NodeTypeResolvers = { DOCUMENT: 'Document', ENTERPRISE: 'Enterprise', INDICATOR: 'Indicator', INDUSTRY: 'Industry', MEASURE: 'Measure', NEW_AREA: 'NewArea', ORGANIZATION: 'Organization', PLATFORM: 'Platform', POLICY: 'Policy', PROJECT: 'Project', REGION: 'Region' };

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<OrganizationIndicatorsArgs>>;
  issued?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OrganizationIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OrganizationLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<OrganizationMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operates?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OrganizationOperatesArgs>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<OrganizationPartnersArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<OrganizationRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OrganizationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PlatformDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<PlatformIndicatorsArgs>>;
  industries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformIndustriesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<PlatformMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlatformMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformOperatorsArgs>>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformPartsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PlatformRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PlatformTenantsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PlatformConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyAppliesToArgs>>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyBasedOnArgs>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PolicyDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyImplementedByArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<PolicyIndicatorsArgs>>;
  issuers?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyIssuersArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<PolicyMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PolicyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyPartOfArgs>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyPartsArgs>>;
  promotes?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<PolicyPromotesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<PolicyRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PolicyStage'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PolicyConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProjectDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<ProjectIndicatorsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProjectLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<ProjectMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProjectMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<ProjectOperatorsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ProjectRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProjectConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  industries?: Resolver<ResolversTypes['IndustryConnection'], ParentType, ContextType, Partial<QueryIndustriesArgs>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'columns' | 'first' | 'rows'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  neighborhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'ids' | 'limit'>>;
  newAreas?: Resolver<ResolversTypes['NewAreaConnection'], ParentType, ContextType, Partial<QueryNewAreasArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<QueryPlatformsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policyLineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryPolicyLineageArgs, 'depth' | 'direction'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  resolve?: Resolver<ResolversTypes['NameResolution'], ParentType, ContextType, RequireFields<QueryResolveArgs, 'first' | 'name'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<RegionContainsArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<RegionDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<RegionIndicatorsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, Partial<RegionLocatedInArgs>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<RegionMeasuresArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<RegionMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<RegionRelationsArgs>>;
  romanized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RegionConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Attribute?: AttributeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Comparator?: ComparatorResolvers;
  Coverage?: CoverageResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  IndustryConnection?: IndustryConnectionResolvers<ContextType>;
  IndustryEdge?: IndustryEdgeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  NewArea?: NewAreaResolvers<ContextType>;
  NewAreaConnection?: NewAreaConnectionResolvers<ContextType>;
  NewAreaEdge?: NewAreaEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeType?: NodeTypeResolvers;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
};

