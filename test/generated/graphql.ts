/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a fact is known (断定方式). */
export type Assertion =
  /** A person said so (人工认定). */
  | 'CURATED'
  /** From context, such as the document's own subject as the actor (据上下文推断). */
  | 'INFERRED'
  /** The quoted words say it (文中明言). */
  | 'STATED';

/** Which citation a measure must have (引用筛选): one that meets all parts. */
export type CitationFilter = {
  /** Of this entity (被引用的实体). */
  entity?: EntityMatch | null | undefined;
  /** In one of these roles (角色). */
  role?: Array<CitationRole> | null | undefined;
  /** Of an entity of these types (实体类型). */
  type?: Array<EntityType> | null | undefined;
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
  | 'APPROX'
  /** Is (等于). */
  | 'EQ'
  /** At least (不低于、以上). */
  | 'GE'
  /** More than (超、突破、余). */
  | 'GT'
  /** At most (不超过). */
  | 'LE'
  /** Less than (不足). */
  | 'LT';

/** A range of dates (日期范围), both ends included, the earlier first; a date known to the year or month counts as its first day. */
export type DateRange = {
  /** Not before this (起). */
  from?: string | null | undefined;
  /** Not after this (止): 2023 means to the end of 2023. */
  to?: string | null | undefined;
};

/** Which documents (文件筛选). Undated documents are in no date range; coverage counts them. */
export type DocumentFilter = {
  /** Dated within (日期范围). */
  dates?: DateRange | null | undefined;
  /** One of these ids (标识). */
  id?: Array<string> | null | undefined;
  /** The series, exactly (刊名). */
  series?: string | null | undefined;
  /** Contained in the title, whatever the script (标题包含). */
  title?: string | null | undefined;
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
  and?: Array<EntityFilter> | null | undefined;
  /** Named in these documents (限定文件). */
  document?: DocumentFilter | null | undefined;
  /** One of these kinds (类别). */
  kind?: Array<EntityKind> | null | undefined;
  /** Any of its names, in any form (名称). */
  name?: string | null | undefined;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: EntityFilter | null | undefined;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: Array<EntityFilter> | null | undefined;
  /**
   * Having such a relation (关系), seen from it. Who has 大数据 as an industry: `{type: FOCUSES_ON, direction: OUTGOING, other:
   * {name: "大数据"}}`. Without a named end all relations are looked through.
   */
  related?: RelationFilter | null | undefined;
  /** Policies in one of these stages (政策阶段). */
  stage?: Array<PolicyStage> | null | undefined;
  /** One of these types (实体类型). */
  type?: Array<EntityType> | null | undefined;
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
  {   /** Its id, or one that any of its names would have (标识). */
  id: string; name?: never; }
  |  { id?: never;   /** Any of its names (名称). */
  name: string; };

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
  | 'ENTERPRISE'
  /** A named industry or field of technology (产业). */
  | 'INDUSTRY'
  /** A state-level new area (国家级新区), or another area that calls itself 新区. */
  | 'NEW_AREA'
  /** A government or party body, university, association or committee (机构). */
  | 'ORGANIZATION'
  /** A named park, zone, base, laboratory, institute, centre: what carries industry, science or opening-up (平台). */
  | 'PLATFORM'
  /** A named policy instrument: a document in 《》, a plan, programme, campaign, reform or strategy (政策). */
  | 'POLICY'
  /** A named facility, construction or production project (项目). */
  | 'PROJECT'
  /** A province, city, district, county, city cluster, economic belt or country (地区). */
  | 'REGION';

/** A range of numbers (数值范围), both ends included, the smaller first. */
export type FloatRange = {
  /** At least (下限). */
  from?: number | null | undefined;
  /** At most (上限). */
  to?: number | null | undefined;
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
  and?: Array<IndicatorFilter> | null | undefined;
  /** Only what these documents state (限定文件). */
  document?: DocumentFilter | null | undefined;
  /** Amount or growth (形式). */
  form?: Array<IndicatorForm> | null | undefined;
  /** Contained in the name, whatever the script (名称包含). */
  name?: string | null | undefined;
  /** Reached or aimed at (性质). */
  nature?: Array<IndicatorNature> | null | undefined;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: IndicatorFilter | null | undefined;
  /** About this entity (所属主体). */
  of?: EntityMatch | null | undefined;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: Array<IndicatorFilter> | null | undefined;
  /** In one of these stated units (单位). */
  unit?: Array<string> | null | undefined;
  /** The number in the stated unit (数值). */
  value?: FloatRange | null | undefined;
  /** About one of these years (年份). */
  year?: Array<number> | null | undefined;
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

/** Which way a lineage goes (脉络方向). */
export type LineageDirection =
  /** Both (双向). */
  | 'BOTH'
  /** What rests on it (下寻): BASED_ON and PART_OF backwards, PROMOTES, what carries it out, and what its text makes. */
  | 'DOWNSTREAM'
  /** What a policy rests on (上溯): BASED_ON, PART_OF, PROMOTES backwards, ISSUED_BY, which ends a walk, and what makes it. */
  | 'UPSTREAM';

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
  actor?: EntityMatch | null | undefined;
  /** Meeting all of these as well (全部满足); of none, anything. */
  and?: Array<MeasureFilter> | null | undefined;
  /** Having such a citation (引用). */
  cites?: CitationFilter | null | undefined;
  /** Only what these documents state (限定文件). */
  document?: DocumentFilter | null | undefined;
  /** Not meeting this (不满足). What is not known does not meet a condition, so it is left in. */
  not?: MeasureFilter | null | undefined;
  /** Meeting at least one of these as well (满足其一); of none, nothing. */
  or?: Array<MeasureFilter> | null | undefined;
  /** With one of these statuses (状态). */
  status?: Array<MeasureStatus> | null | undefined;
  /** Contained in its words, whatever the script (原文包含). */
  text?: string | null | undefined;
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

/** How far a measure is (举措状态). */
export type MeasureStatus =
  /** Proposed by the author (建议). */
  | 'ADVISED'
  /** Carried out; a practice reported (已实施). */
  | 'DONE'
  /** Decided by the actor: work plans, deployments (已部署). */
  | 'PLANNED';

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

/** The direction of an order (排序方向). */
export type OrderDirection =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

/** Whether a policy exists (政策阶段). */
export type PolicyStage =
  /** Exists (已出台). */
  | 'ISSUED'
  /** A document asks for it to be made (拟制定). */
  | 'PROPOSED';

/** The direction of a relation (关系方向), seen from the entity that is asked. */
export type RelationDirection =
  /** Either (双向). */
  | 'BOTH'
  /** The entity stands on the right of the relation (入向). */
  | 'INCOMING'
  /** The entity stands on the left of the relation (出向). */
  | 'OUTGOING';

/**
 * Which relations (关系筛选): those that meet all parts. direction, other and otherType are seen from an entity and hold in
 * its `relations` and in `related` alone. COOPERATES_WITH has neither left nor right: `from` and `to` both look at either end.
 */
export type RelationFilter = {
  /** Seen from the entity (方向). */
  direction?: RelationDirection | null | undefined;
  /** Only what these documents state (限定文件). */
  document?: DocumentFilter | null | undefined;
  /** With this on the left (起点). */
  from?: EntityMatch | null | undefined;
  /** With this at the other end (另一端). */
  other?: EntityMatch | null | undefined;
  /** With one of these types at the other end (另一端类型). */
  otherType?: Array<EntityType> | null | undefined;
  /** With this on the right (终点). */
  to?: EntityMatch | null | undefined;
  /** One of these types (关系类型). */
  type?: Array<RelationType> | null | undefined;
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

export type DocumentsQueryVariables = Exact<{
  where?: DocumentFilter | null | undefined;
  orderBy?: DocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { title: string } }>, nodes: Array<{ id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null, authors: Array<string> }> } };

export type DocumentWholeQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type DocumentWholeQuery = { document: { id: string, text: string, sections: Array<{ heading: string, level: number, start: number, end: number }>, policy: { name: string } | null, diagnostics: Array<{ code: string, message: string, start: number | null, end: number | null }>, mentions: { totalCount: number, nodes: Array<{ entity:
          | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
          | { __typename: 'Industry', id: string, type: EntityType, name: string }
          | { __typename: 'NewArea', id: string, type: EntityType, name: string }
          | { __typename: 'Organization', id: string, type: EntityType, name: string }
          | { __typename: 'Platform', id: string, type: EntityType, name: string }
          | { __typename: 'Policy', id: string, type: EntityType, name: string }
          | { __typename: 'Project', id: string, type: EntityType, name: string }
          | { __typename: 'Region', id: string, type: EntityType, name: string }
        , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }> }, entities: { totalCount: number, nodes: Array<
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
      > }, measures: { totalCount: number, nodes: Array<{ text: string }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string } }, relations: { totalCount: number, nodes: Array<{ id: string }> }, indicators: { totalCount: number, nodes: Array<{ id: string }> } } | null };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Citation', id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }
    | { __typename: 'Document', id: string }
    | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
    | { __typename: 'Indicator', id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }
    | { __typename: 'Industry', id: string, type: EntityType, name: string }
    | { __typename: 'Measure', id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }
    | { __typename: 'NewArea', id: string, type: EntityType, name: string }
    | { __typename: 'Organization', id: string, type: EntityType, name: string }
    | { __typename: 'Platform', id: string, type: EntityType, name: string }
    | { __typename: 'Policy', id: string, type: EntityType, name: string }
    | { __typename: 'Project', id: string, type: EntityType, name: string }
    | { __typename: 'Region', id: string, type: EntityType, name: string }
    | { __typename: 'Relation', id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Citation', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Industry', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'NewArea', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Platform', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Relation', id: string }
   | null> };

export type CoverageQueryVariables = Exact<{
  document?: DocumentFilter | null | undefined;
}>;


export type CoverageQuery = { coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string } };

export type NewAreasQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type NewAreasQuery = { newAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'NewArea', id: string, type: EntityType, name: string, province: { __typename: 'Region', id: string, type: EntityType, name: string } | null, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, platforms: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, industries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, partners: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, benchmarks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, basedOn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type RegionsQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type RegionsQuery = { regions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Region', id: string, type: EntityType, name: string, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, contains: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type PlatformsQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type PlatformsQuery = { platforms: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Platform', id: string, type: EntityType, name: string, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, operators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, tenants: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, industries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, partOf: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, parts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type ProjectsQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Project', id: string, type: EntityType, name: string, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, operators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type EnterprisesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Enterprise', id: string, type: EntityType, name: string, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, operates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, industries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, partners: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type OrganizationsQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Organization', id: string, type: EntityType, name: string, locatedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, operates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, issued: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, partners: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type PoliciesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Policy', stage: PolicyStage, documentNumber: string | null, date: string | null, id: string, type: EntityType, name: string, document: { title: string } | null, issuers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, appliesTo: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, promotes: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, basedOn: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, implementedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, partOf: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> }, parts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type IndustriesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
}>;


export type IndustriesQuery = { industries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { name: string } }>, nodes: Array<{ __typename: 'Industry', id: string, type: EntityType, name: string, focusedOnBy: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, edges: Array<{ cursor: string, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , relation: { id: string } }> } }> } };

export type EntityQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  type?: EntityType | null | undefined;
}>;


export type EntityQuery = { entity:
    | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
    | { __typename: 'Industry', id: string, type: EntityType, name: string }
    | { __typename: 'NewArea', id: string, type: EntityType, name: string }
    | { __typename: 'Organization', id: string, type: EntityType, name: string }
    | { __typename: 'Platform', id: string, type: EntityType, name: string }
    | { __typename: 'Policy', id: string, type: EntityType, name: string }
    | { __typename: 'Project', id: string, type: EntityType, name: string }
    | { __typename: 'Region', id: string, type: EntityType, name: string }
   | null };

export type EntityWholeQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type EntityWholeQuery = { entity:
    | { __typename: 'Enterprise', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Industry', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'NewArea', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Organization', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Platform', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Policy', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Project', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
    | { __typename: 'Region', kind: EntityKind | null, aliases: Array<string>, romanized: string, degree: number, id: string, type: EntityType, name: string, attributes: Array<{ name: string, value: string, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } }>, edges: Array<{ cursor: string, node: { evidence: { start: number } } }> }, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }>, edges: Array<{ cursor: string, node: { id: string, type: RelationType, assertion: Assertion, rule: string | null, evidenceCount: number, from:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , to:
              | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
              | { __typename: 'Industry', id: string, type: EntityType, name: string }
              | { __typename: 'NewArea', id: string, type: EntityType, name: string }
              | { __typename: 'Organization', id: string, type: EntityType, name: string }
              | { __typename: 'Platform', id: string, type: EntityType, name: string }
              | { __typename: 'Policy', id: string, type: EntityType, name: string }
              | { __typename: 'Project', id: string, type: EntityType, name: string }
              | { __typename: 'Region', id: string, type: EntityType, name: string }
            , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> } }> }, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string }> }, documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ title: string }>, edges: Array<{ cursor: string, node: { title: string } }> } }
   | null };

export type EntitiesQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EntitiesQuery = { entities: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
      | { __typename: 'Enterprise', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Industry', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Organization', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Platform', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Policy', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Project', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
      | { __typename: 'Region', kind: EntityKind | null, degree: number, id: string, type: EntityType, name: string }
    >, edges: Array<{ cursor: string, node:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }>, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string } } };

export type MeasuresQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ text: string, status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
       | null, actorEvidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }>, citations: Array<{ role: CitationRole, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, entity:
          | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
          | { __typename: 'Industry', id: string, type: EntityType, name: string }
          | { __typename: 'NewArea', id: string, type: EntityType, name: string }
          | { __typename: 'Organization', id: string, type: EntityType, name: string }
          | { __typename: 'Platform', id: string, type: EntityType, name: string }
          | { __typename: 'Policy', id: string, type: EntityType, name: string }
          | { __typename: 'Project', id: string, type: EntityType, name: string }
          | { __typename: 'Region', id: string, type: EntityType, name: string }
        , measure: { id: string }, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }>, indicators: Array<{ name: string }>, document: { title: string }, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }> } };

export type RelationsQueryVariables = Exact<{
  where?: RelationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RelationsQuery = { relations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ type: RelationType, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, from:
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
      , to:
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
      , evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }> } };

export type IndicatorsQueryVariables = Exact<{
  where?: IndicatorFilter | null | undefined;
  orderBy?: IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ value: string, label: string, count: number, node:
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
       | null }>, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, normalizedValue: number | null, normalizedUnit: string | null, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
       | null, document: { title: string }, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }> } };

export type MeasureFacetsQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  by: MeasureFacet;
  first?: number | null | undefined;
}>;


export type MeasureFacetsQuery = { measures: { totalCount: number, facets: Array<{ value: string, label: string, count: number, node:
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

export type EntityFacetsQueryVariables = Exact<{
  where?: EntityFilter | null | undefined;
  by: EntityFacet;
  first?: number | null | undefined;
}>;


export type EntityFacetsQuery = { entities: { totalCount: number, facets: Array<{ value: string, label: string, count: number, node:
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

export type IndicatorFacetsQueryVariables = Exact<{
  where?: IndicatorFilter | null | undefined;
  by: IndicatorFacet;
  first?: number | null | undefined;
}>;


export type IndicatorFacetsQuery = { indicators: { totalCount: number, facets: Array<{ value: string, label: string, count: number, node:
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

type EntityName_Enterprise_Fragment = { __typename: 'Enterprise', id: string, type: EntityType, name: string };

type EntityName_Industry_Fragment = { __typename: 'Industry', id: string, type: EntityType, name: string };

type EntityName_NewArea_Fragment = { __typename: 'NewArea', id: string, type: EntityType, name: string };

type EntityName_Organization_Fragment = { __typename: 'Organization', id: string, type: EntityType, name: string };

type EntityName_Platform_Fragment = { __typename: 'Platform', id: string, type: EntityType, name: string };

type EntityName_Policy_Fragment = { __typename: 'Policy', id: string, type: EntityType, name: string };

type EntityName_Project_Fragment = { __typename: 'Project', id: string, type: EntityType, name: string };

type EntityName_Region_Fragment = { __typename: 'Region', id: string, type: EntityType, name: string };

export type EntityNameFragment =
  | EntityName_Enterprise_Fragment
  | EntityName_Industry_Fragment
  | EntityName_NewArea_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Platform_Fragment
  | EntityName_Policy_Fragment
  | EntityName_Project_Fragment
  | EntityName_Region_Fragment
;

export type PlaceFragment = { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } };

type Stated_Citation_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> };

type Stated_Indicator_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> };

type Stated_Measure_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> };

type Stated_Relation_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> };

export type StatedFragment =
  | Stated_Citation_Fragment
  | Stated_Indicator_Fragment
  | Stated_Measure_Fragment
  | Stated_Relation_Fragment
;

export type RelationsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, edges: Array<{ cursor: string, node:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    , relation: { id: string } }> };

export type PagesFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type LookedFragment = { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string };

export type CountedFragment = { value: string, label: string, count: number, node:
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
   | null };

export type ResolveQueryVariables = Exact<{
  name: string;
  type?: EntityType | null | undefined;
  first?: number | null | undefined;
}>;


export type ResolveQuery = { resolve: { ambiguous: boolean, entity:
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
     | null, candidates: Array<
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
    >, suggestions: Array<
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
    > } };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<NodeType> | NodeType | null | undefined;
  document?: DocumentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string }, edges: Array<{ cursor: string, node: { score: number } }>, nodes: Array<{ score: number, field: SearchField, text: string, node:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', name: string, id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', name: string, id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'NewArea', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Platform', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Region', name: string, id: string }
        | { __typename: 'Relation', id: string }
      , highlights: Array<{ start: number, end: number }>, evidence: { start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } } | null }> } };

export type LineageQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  direction?: LineageDirection | null | undefined;
  depth?: number | null | undefined;
  dates?: DateRange | null | undefined;
}>;


export type LineageQuery = { policyLineage: { truncated: boolean, root: { __typename: 'Policy', id: string, type: EntityType, name: string }, steps: Array<{ depth: number, direction: LineageDirection, type: EdgeType, role: CitationRole | null, date: string | null, from:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'Measure', text: string, id: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
        | { __typename: 'Relation', id: string }
      , to:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'Measure', text: string, id: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
        | { __typename: 'Relation', id: string }
      , evidence: Array<{ quote: string, document: { title: string } }> }>, graph: { truncated: boolean, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
          | { __typename: 'Citation', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Industry', id: string, type: EntityType, name: string }
          | { __typename: 'Measure', text: string, id: string }
          | { __typename: 'NewArea', id: string, type: EntityType, name: string }
          | { __typename: 'Organization', id: string, type: EntityType, name: string }
          | { __typename: 'Platform', id: string, type: EntityType, name: string }
          | { __typename: 'Policy', id: string, type: EntityType, name: string }
          | { __typename: 'Project', id: string, type: EntityType, name: string }
          | { __typename: 'Region', id: string, type: EntityType, name: string }
          | { __typename: 'Relation', id: string }
         }>, edges: Array<{ id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
          | { __typename: 'Citation', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Enterprise', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Industry', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'NewArea', id: string }
          | { __typename: 'Organization', id: string }
          | { __typename: 'Platform', id: string }
          | { __typename: 'Policy', id: string }
          | { __typename: 'Project', id: string }
          | { __typename: 'Region', id: string }
          | { __typename: 'Relation', id: string }
         | null, evidence: Array<{ quote: string, document: { title: string } }> }> }, coverage: { documents: number, undatedDocuments: number, entities: number, relations: number, measures: number, indicators: number, graphVersion: string } } | null };

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  depth?: number | null | undefined;
  edgeTypes?: Array<EdgeType> | EdgeType | null | undefined;
  roles?: Array<CitationRole> | CitationRole | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
  document?: DocumentFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', id: string, type: EntityType, name: string }
        | { __typename: 'Measure', text: string, id: string }
        | { __typename: 'NewArea', id: string, type: EntityType, name: string }
        | { __typename: 'Organization', id: string, type: EntityType, name: string }
        | { __typename: 'Platform', id: string, type: EntityType, name: string }
        | { __typename: 'Policy', id: string, type: EntityType, name: string }
        | { __typename: 'Project', id: string, type: EntityType, name: string }
        | { __typename: 'Region', id: string, type: EntityType, name: string }
        | { __typename: 'Relation', id: string }
       }>, edges: Array<{ id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', id: string }
        | { __typename: 'Measure', id: string }
        | { __typename: 'NewArea', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Platform', id: string }
        | { __typename: 'Policy', id: string }
        | { __typename: 'Project', id: string }
        | { __typename: 'Region', id: string }
        | { __typename: 'Relation', id: string }
       | null, evidence: Array<{ quote: string, document: { title: string } }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  edgeTypes?: Array<EdgeType> | EdgeType | null | undefined;
  first?: number | null | undefined;
}>;


export type PathsQuery = { paths: { truncated: boolean, paths: Array<{ length: number, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
          | { __typename: 'Citation', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Industry', id: string, type: EntityType, name: string }
          | { __typename: 'Measure', text: string, id: string }
          | { __typename: 'NewArea', id: string, type: EntityType, name: string }
          | { __typename: 'Organization', id: string, type: EntityType, name: string }
          | { __typename: 'Platform', id: string, type: EntityType, name: string }
          | { __typename: 'Policy', id: string, type: EntityType, name: string }
          | { __typename: 'Project', id: string, type: EntityType, name: string }
          | { __typename: 'Region', id: string, type: EntityType, name: string }
          | { __typename: 'Relation', id: string }
         }>, edges: Array<{ id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
          | { __typename: 'Citation', id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Enterprise', id: string }
          | { __typename: 'Indicator', id: string }
          | { __typename: 'Industry', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'NewArea', id: string }
          | { __typename: 'Organization', id: string }
          | { __typename: 'Platform', id: string }
          | { __typename: 'Policy', id: string }
          | { __typename: 'Project', id: string }
          | { __typename: 'Region', id: string }
          | { __typename: 'Relation', id: string }
         | null, evidence: Array<{ quote: string, document: { title: string } }> }> }> } };

export type MatrixQueryVariables = Exact<{
  rows: EntityType;
  columns: EntityType;
  relations?: Array<RelationType> | RelationType | null | undefined;
  document?: DocumentFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type MatrixQuery = { matrix: { truncated: boolean, rows: Array<
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
    >, columns: Array<
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
    >, cells: Array<{ row: number, column: number, count: number, evidenceCount: number, evidence: Array<{ start: number, end: number, quote: string, section: Array<string>, before: string, after: string, document: { id: string, title: string } }> }> } };

export type PictureFragment = { truncated: boolean, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
      | { __typename: 'Citation', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Industry', id: string, type: EntityType, name: string }
      | { __typename: 'Measure', text: string, id: string }
      | { __typename: 'NewArea', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Platform', id: string, type: EntityType, name: string }
      | { __typename: 'Policy', id: string, type: EntityType, name: string }
      | { __typename: 'Project', id: string, type: EntityType, name: string }
      | { __typename: 'Region', id: string, type: EntityType, name: string }
      | { __typename: 'Relation', id: string }
     }>, edges: Array<{ id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
      | { __typename: 'Citation', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Enterprise', id: string }
      | { __typename: 'Indicator', id: string }
      | { __typename: 'Industry', id: string }
      | { __typename: 'Measure', id: string }
      | { __typename: 'NewArea', id: string }
      | { __typename: 'Organization', id: string }
      | { __typename: 'Platform', id: string }
      | { __typename: 'Policy', id: string }
      | { __typename: 'Project', id: string }
      | { __typename: 'Region', id: string }
      | { __typename: 'Relation', id: string }
     | null, evidence: Array<{ quote: string, document: { title: string } }> }> };

export type PictureNodeFragment = { id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
    | { __typename: 'Citation', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Enterprise', id: string, type: EntityType, name: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Industry', id: string, type: EntityType, name: string }
    | { __typename: 'Measure', text: string, id: string }
    | { __typename: 'NewArea', id: string, type: EntityType, name: string }
    | { __typename: 'Organization', id: string, type: EntityType, name: string }
    | { __typename: 'Platform', id: string, type: EntityType, name: string }
    | { __typename: 'Policy', id: string, type: EntityType, name: string }
    | { __typename: 'Project', id: string, type: EntityType, name: string }
    | { __typename: 'Region', id: string, type: EntityType, name: string }
    | { __typename: 'Relation', id: string }
   };

export type PictureEdgeFragment = { id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
    | { __typename: 'Citation', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Industry', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'NewArea', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Platform', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Relation', id: string }
   | null, evidence: Array<{ quote: string, document: { title: string } }> };

type Drawn_Citation_Fragment = { __typename: 'Citation', id: string };

type Drawn_Document_Fragment = { __typename: 'Document', id: string };

type Drawn_Enterprise_Fragment = { __typename: 'Enterprise', id: string, type: EntityType, name: string };

type Drawn_Indicator_Fragment = { __typename: 'Indicator', id: string };

type Drawn_Industry_Fragment = { __typename: 'Industry', id: string, type: EntityType, name: string };

type Drawn_Measure_Fragment = { __typename: 'Measure', text: string, id: string };

type Drawn_NewArea_Fragment = { __typename: 'NewArea', id: string, type: EntityType, name: string };

type Drawn_Organization_Fragment = { __typename: 'Organization', id: string, type: EntityType, name: string };

type Drawn_Platform_Fragment = { __typename: 'Platform', id: string, type: EntityType, name: string };

type Drawn_Policy_Fragment = { __typename: 'Policy', id: string, type: EntityType, name: string };

type Drawn_Project_Fragment = { __typename: 'Project', id: string, type: EntityType, name: string };

type Drawn_Region_Fragment = { __typename: 'Region', id: string, type: EntityType, name: string };

type Drawn_Relation_Fragment = { __typename: 'Relation', id: string };

export type DrawnFragment =
  | Drawn_Citation_Fragment
  | Drawn_Document_Fragment
  | Drawn_Enterprise_Fragment
  | Drawn_Indicator_Fragment
  | Drawn_Industry_Fragment
  | Drawn_Measure_Fragment
  | Drawn_NewArea_Fragment
  | Drawn_Organization_Fragment
  | Drawn_Platform_Fragment
  | Drawn_Policy_Fragment
  | Drawn_Project_Fragment
  | Drawn_Region_Fragment
  | Drawn_Relation_Fragment
;

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
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const StatedFragmentDoc = new TypedDocumentString(`
    fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}
    fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}`, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const PagesFragmentDoc = new TypedDocumentString(`
    fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Pages"}) as unknown as TypedDocumentString<PagesFragment, unknown>;
export const RelationsFragmentDoc = new TypedDocumentString(`
    fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
    fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"fragmentName":"Relations"}) as unknown as TypedDocumentString<RelationsFragment, unknown>;
export const LookedFragmentDoc = new TypedDocumentString(`
    fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
    `, {"fragmentName":"Looked"}) as unknown as TypedDocumentString<LookedFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const PictureNodeFragmentDoc = new TypedDocumentString(`
    fragment PictureNode on GraphNode {
  id
  node {
    ...Drawn
  }
  type
  kind
  label
  degree
  hidden
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}`, {"fragmentName":"PictureNode"}) as unknown as TypedDocumentString<PictureNodeFragment, unknown>;
export const PictureEdgeFragmentDoc = new TypedDocumentString(`
    fragment PictureEdge on GraphEdge {
  id
  source
  target
  type
  role
  weight
  fact {
    __typename
    id
  }
  evidence {
    quote
    document {
      title
    }
  }
}
    `, {"fragmentName":"PictureEdge"}) as unknown as TypedDocumentString<PictureEdgeFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Graph {
  nodes {
    ...PictureNode
  }
  edges {
    ...PictureEdge
  }
  truncated
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment PictureNode on GraphNode {
  id
  node {
    ...Drawn
  }
  type
  kind
  label
  degree
  hidden
}
fragment PictureEdge on GraphEdge {
  id
  source
  target
  type
  role
  weight
  fact {
    __typename
    id
  }
  evidence {
    quote
    document {
      title
    }
  }
}
fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}`, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
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
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($where: DocumentFilter, $orderBy: DocumentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  documents(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      cursor
      node {
        title
      }
    }
    nodes {
      id
      title
      series
      number
      date
      publisher
      authors
    }
  }
}
    fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentWholeDocument = new TypedDocumentString(`
    query DocumentWhole($id: ID!, $first: Int = 5) {
  document(id: $id) {
    id
    text
    sections {
      heading
      level
      start
      end
    }
    policy {
      name
    }
    diagnostics {
      code
      message
      start
      end
    }
    mentions(first: $first) {
      totalCount
      nodes {
        entity {
          ...EntityName
        }
        evidence {
          ...Place
        }
      }
    }
    entities(first: $first) {
      totalCount
      nodes {
        ...EntityName
      }
    }
    measures(first: $first) {
      totalCount
      nodes {
        text
      }
      coverage {
        ...Looked
      }
    }
    relations(first: $first) {
      totalCount
      nodes {
        id
      }
    }
    indicators(first: $first) {
      totalCount
      nodes {
        id
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}`) as unknown as TypedDocumentString<DocumentWholeQuery, DocumentWholeQueryVariables>;
export const NodeDocument = new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...EntityName
    ...Stated
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($document: DocumentFilter) {
  coverage(document: $document) {
    ...Looked
  }
}
    fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const NewAreasDocument = new TypedDocumentString(`
    query NewAreas($where: EntityFilter) {
  newAreas(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      province {
        ...EntityName
      }
      locatedIn {
        ...Relations
      }
      platforms {
        ...Relations
      }
      industries {
        ...Relations
      }
      partners {
        ...Relations
      }
      benchmarks {
        ...Relations
      }
      basedOn {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<NewAreasQuery, NewAreasQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions($where: EntityFilter) {
  regions(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      locatedIn {
        ...Relations
      }
      contains(type: [ENTERPRISE, NEW_AREA]) {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const PlatformsDocument = new TypedDocumentString(`
    query Platforms($where: EntityFilter) {
  platforms(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      locatedIn {
        ...Relations
      }
      operators {
        ...Relations
      }
      tenants {
        ...Relations
      }
      industries {
        ...Relations
      }
      partOf {
        ...Relations
      }
      parts {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<PlatformsQuery, PlatformsQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($where: EntityFilter) {
  projects(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      locatedIn {
        ...Relations
      }
      operators {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const EnterprisesDocument = new TypedDocumentString(`
    query Enterprises($where: EntityFilter) {
  enterprises(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      locatedIn {
        ...Relations
      }
      operates {
        ...Relations
      }
      industries {
        ...Relations
      }
      partners {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<EnterprisesQuery, EnterprisesQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($where: EntityFilter) {
  organizations(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      locatedIn {
        ...Relations
      }
      operates {
        ...Relations
      }
      issued {
        ...Relations
      }
      partners {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($where: EntityFilter) {
  policies(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      stage
      documentNumber
      date
      document {
        title
      }
      issuers {
        ...Relations
      }
      appliesTo {
        ...Relations
      }
      promotes {
        ...Relations
      }
      basedOn {
        ...Relations
      }
      implementedBy(type: [NEW_AREA, POLICY]) {
        ...Relations
      }
      partOf {
        ...Relations
      }
      parts {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const IndustriesDocument = new TypedDocumentString(`
    query Industries($where: EntityFilter) {
  industries(where: $where) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: KIND, first: 5) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        name
      }
    }
    nodes {
      ...EntityName
      focusedOnBy {
        ...Relations
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Relations on RelatedEntityConnection {
  totalCount
  pageInfo {
    ...Pages
  }
  nodes {
    name
  }
  edges {
    cursor
    node {
      name
    }
    relation {
      id
    }
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<IndustriesQuery, IndustriesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID, $name: String, $type: EntityType) {
  entity(id: $id, name: $name, type: $type) {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityWholeDocument = new TypedDocumentString(`
    query EntityWhole($name: String!, $first: Int = 5) {
  entity(name: $name) {
    ...EntityName
    kind
    aliases
    romanized
    degree
    attributes {
      name
      value
      evidence {
        ...Place
      }
    }
    mentions(first: $first) {
      totalCount
      pageInfo {
        ...Pages
      }
      nodes {
        entity {
          name
        }
        evidence {
          ...Place
        }
      }
      edges {
        cursor
        node {
          evidence {
            start
          }
        }
      }
    }
    relations(first: $first) {
      totalCount
      pageInfo {
        ...Pages
      }
      nodes {
        id
      }
      edges {
        cursor
        node {
          id
          type
          from {
            ...EntityName
          }
          to {
            ...EntityName
          }
          ...Stated
        }
      }
    }
    measures(first: $first) {
      totalCount
      pageInfo {
        ...Pages
      }
      nodes {
        id
      }
    }
    indicators(first: $first) {
      totalCount
      pageInfo {
        ...Pages
      }
      nodes {
        id
      }
    }
    documents(first: $first) {
      totalCount
      pageInfo {
        ...Pages
      }
      nodes {
        title
      }
      edges {
        cursor
        node {
          title
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<EntityWholeQuery, EntityWholeQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($where: EntityFilter, $orderBy: EntityOrder, $first: Int, $after: String, $last: Int, $before: String) {
  entities(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    nodes {
      ...EntityName
      kind
      degree
    }
    edges {
      cursor
      node {
        name
      }
    }
    facets(by: TYPE) {
      ...Counted
    }
    coverage {
      ...Looked
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($where: MeasureFilter, $orderBy: MeasureOrder, $first: Int, $after: String, $last: Int, $before: String) {
  measures(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: ROLE) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        id
      }
    }
    nodes {
      text
      status
      actor {
        ...EntityName
      }
      actorEvidence {
        ...Place
      }
      citations {
        role
        entity {
          ...EntityName
        }
        measure {
          id
        }
        ...Stated
      }
      indicators {
        name
      }
      document {
        title
      }
      ...Stated
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($where: RelationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  relations(
    where: $where
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    edges {
      cursor
      node {
        id
      }
    }
    nodes {
      type
      from {
        ...EntityName
      }
      to {
        ...EntityName
      }
      ...Stated
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($where: IndicatorFilter, $orderBy: IndicatorOrder, $first: Int, $after: String, $last: Int, $before: String) {
  indicators(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    facets(by: OF) {
      ...Counted
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        id
      }
    }
    nodes {
      name
      form
      comparator
      value
      unit
      normalizedValue
      normalizedUnit
      nature
      year
      of {
        ...EntityName
      }
      document {
        title
      }
      ...Stated
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Stated on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 3) {
    ...Place
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const MeasureFacetsDocument = new TypedDocumentString(`
    query MeasureFacets($where: MeasureFilter, $by: MeasureFacet!, $first: Int) {
  measures(where: $where) {
    totalCount
    facets(by: $by, first: $first) {
      ...Counted
    }
  }
}
    fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<MeasureFacetsQuery, MeasureFacetsQueryVariables>;
export const EntityFacetsDocument = new TypedDocumentString(`
    query EntityFacets($where: EntityFilter, $by: EntityFacet!, $first: Int) {
  entities(where: $where) {
    totalCount
    facets(by: $by, first: $first) {
      ...Counted
    }
  }
}
    fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<EntityFacetsQuery, EntityFacetsQueryVariables>;
export const IndicatorFacetsDocument = new TypedDocumentString(`
    query IndicatorFacets($where: IndicatorFilter, $by: IndicatorFacet!, $first: Int) {
  indicators(where: $where) {
    totalCount
    facets(by: $by, first: $first) {
      ...Counted
    }
  }
}
    fragment Counted on Facet {
  value
  label
  count
  node {
    id
  }
}`) as unknown as TypedDocumentString<IndicatorFacetsQuery, IndicatorFacetsQueryVariables>;
export const ResolveDocument = new TypedDocumentString(`
    query Resolve($name: String!, $type: EntityType, $first: Int) {
  resolve(name: $name, type: $type, first: $first) {
    entity {
      ...EntityName
    }
    ambiguous
    candidates {
      ...EntityName
    }
    suggestions {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}`) as unknown as TypedDocumentString<ResolveQuery, ResolveQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [NodeType!], $document: DocumentFilter, $first: Int, $after: String) {
  search(
    query: $query
    types: $types
    document: $document
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Pages
    }
    coverage {
      ...Looked
    }
    edges {
      cursor
      node {
        score
      }
    }
    nodes {
      node {
        __typename
        id
        ... on Entity {
          name
        }
      }
      score
      field
      text
      highlights {
        start
        end
      }
      evidence {
        ...Place
      }
    }
  }
}
    fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}
fragment Pages on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($id: ID, $name: String, $direction: LineageDirection, $depth: Int, $dates: DateRange) {
  policyLineage(
    id: $id
    name: $name
    direction: $direction
    depth: $depth
    dates: $dates
  ) {
    root {
      ...EntityName
    }
    steps {
      depth
      direction
      type
      role
      date
      from {
        ...Drawn
      }
      to {
        ...Drawn
      }
      evidence {
        quote
        document {
          title
        }
      }
    }
    graph {
      ...Picture
    }
    truncated
    coverage {
      ...Looked
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Looked on Coverage {
  documents
  undatedDocuments
  entities
  relations
  measures
  indicators
  graphVersion
}
fragment Picture on Graph {
  nodes {
    ...PictureNode
  }
  edges {
    ...PictureEdge
  }
  truncated
}
fragment PictureNode on GraphNode {
  id
  node {
    ...Drawn
  }
  type
  kind
  label
  degree
  hidden
}
fragment PictureEdge on GraphEdge {
  id
  source
  target
  type
  role
  weight
  fact {
    __typename
    id
  }
  evidence {
    quote
    document {
      title
    }
  }
}
fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($ids: [ID!]!, $depth: Int, $edgeTypes: [EdgeType!], $roles: [CitationRole!], $types: [NodeType!], $document: DocumentFilter, $limit: Int) {
  neighborhood(
    ids: $ids
    depth: $depth
    edgeTypes: $edgeTypes
    roles: $roles
    types: $types
    document: $document
    limit: $limit
  ) {
    ...Picture
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Picture on Graph {
  nodes {
    ...PictureNode
  }
  edges {
    ...PictureEdge
  }
  truncated
}
fragment PictureNode on GraphNode {
  id
  node {
    ...Drawn
  }
  type
  kind
  label
  degree
  hidden
}
fragment PictureEdge on GraphEdge {
  id
  source
  target
  type
  role
  weight
  fact {
    __typename
    id
  }
  evidence {
    quote
    document {
      title
    }
  }
}
fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int, $edgeTypes: [EdgeType!], $first: Int) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    edgeTypes: $edgeTypes
    first: $first
  ) {
    paths {
      length
      nodes {
        ...PictureNode
      }
      edges {
        ...PictureEdge
      }
    }
    truncated
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment PictureNode on GraphNode {
  id
  node {
    ...Drawn
  }
  type
  kind
  label
  degree
  hidden
}
fragment PictureEdge on GraphEdge {
  id
  source
  target
  type
  role
  weight
  fact {
    __typename
    id
  }
  evidence {
    quote
    document {
      title
    }
  }
}
fragment Drawn on Node {
  __typename
  id
  ...EntityName
  ... on Measure {
    text
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($rows: EntityType!, $columns: EntityType!, $relations: [RelationType!], $document: DocumentFilter, $first: Int) {
  matrix(
    rows: $rows
    columns: $columns
    relations: $relations
    document: $document
    first: $first
  ) {
    rows {
      ...EntityName
    }
    columns {
      ...EntityName
    }
    cells {
      row
      column
      count
      evidenceCount
      evidence {
        ...Place
      }
    }
    truncated
  }
}
    fragment EntityName on Entity {
  __typename
  id
  type
  name
}
fragment Place on Evidence {
  start
  end
  quote
  section
  before
  after(characters: 10)
  document {
    id
    title
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;