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

export type DocumentTextQueryVariables = Exact<{
  id: string;
}>;


export type DocumentTextQuery = { document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null, authors: Array<string>, text: string, sections: Array<{ heading: string, level: number, start: number, end: number }>, policy: { id: string, name: string } | null, measures: { totalCount: number }, indicators: { totalCount: number }, diagnostics: Array<{ code: string, message: string, start: number | null, end: number | null }> } | null, coverage: { documents: number, measures: number, entities: number } };

export type DocumentMentionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DocumentMentionsQuery = { document: { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
        , evidence: { start: number, end: number } }> } } | null };

export type EvidenceQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type EvidenceQuery = { nodes: Array<
    | { __typename: 'Citation', id: string, role: CitationRole, assertion: Assertion, rule: string | null, evidenceCount: number, entity:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , measure: { id: string, text: string, status: MeasureStatus, actor:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         | null }, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }
    | { __typename: 'Document', title: string, series: string | null, number: string | null, date: string | null, publisher: string | null, id: string, measures: { totalCount: number } }
    | { __typename: 'Enterprise', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Indicator', id: string, name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }
    | { __typename: 'Industry', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Measure', id: string, status: MeasureStatus, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }
    | { __typename: 'NewArea', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Organization', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Platform', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Policy', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Project', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Region', id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , to:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
          , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, citations: Array<{ id: string, role: CitationRole, entity:
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
              | { id: string, type: EntityType, name: string }
             }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
            | { id: string, type: EntityType, name: string }
           | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } }
    | { __typename: 'Relation', id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }
   | null> };

type EvidenceNamed_Enterprise_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Industry_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_NewArea_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Organization_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Platform_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Policy_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Project_Fragment = { id: string, type: EntityType, name: string };

type EvidenceNamed_Region_Fragment = { id: string, type: EntityType, name: string };

export type EvidenceNamedFragment =
  | EvidenceNamed_Enterprise_Fragment
  | EvidenceNamed_Industry_Fragment
  | EvidenceNamed_NewArea_Fragment
  | EvidenceNamed_Organization_Fragment
  | EvidenceNamed_Platform_Fragment
  | EvidenceNamed_Policy_Fragment
  | EvidenceNamed_Project_Fragment
  | EvidenceNamed_Region_Fragment
;

export type EvidencePlaceFragment = { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } };

export type EvidenceQuoteFragment = { quote: string, before: string, after: string };

type EvidenceOfFact_Citation_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

type EvidenceOfFact_Indicator_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

type EvidenceOfFact_Measure_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

type EvidenceOfFact_Relation_Fragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

export type EvidenceOfFactFragment =
  | EvidenceOfFact_Citation_Fragment
  | EvidenceOfFact_Indicator_Fragment
  | EvidenceOfFact_Measure_Fragment
  | EvidenceOfFact_Relation_Fragment
;

export type EvidenceRelationFragment = { id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
  , to:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
  , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

export type EvidenceCitationFragment = { role: CitationRole, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, entity:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
  , measure: { id: string, text: string, status: MeasureStatus, actor:
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
     | null }, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

export type EvidenceMeasureFragment = { status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
   | null, citations: Array<{ id: string, role: CitationRole, entity:
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
      | { id: string, type: EntityType, name: string }
     }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

export type EvidenceIndicatorFragment = { name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
   | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> };

type EvidenceEntity_Enterprise_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Industry_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_NewArea_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Organization_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Platform_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Policy_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Project_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

type EvidenceEntity_Region_Fragment = { id: string, type: EntityType, kind: EntityKind | null, name: string, romanized: string, aliases: Array<string>, degree: number, attributes: Array<{ name: string, value: string }>, documents: { totalCount: number }, relations: { totalCount: number, nodes: Array<{ id: string, assertion: Assertion, rule: string | null, evidenceCount: number, relationType: RelationType, from:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , to:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      , evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, carriedOut: { totalCount: number }, citedBy: { totalCount: number, nodes: Array<{ status: MeasureStatus, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, actor:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, citations: Array<{ id: string, role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, indicators: { totalCount: number, nodes: Array<{ name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, nature: IndicatorNature, year: number | null, id: string, assertion: Assertion, rule: string | null, evidenceCount: number, of:
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
       | null, evidence: Array<{ section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } }> }> }, mentions: { totalCount: number, nodes: Array<{ evidence: { section: Array<string>, start: number, end: number, quote: string, before: string, after: string, document: { id: string, title: string, series: string | null, number: string | null, date: string | null, publisher: string | null } } }> } };

export type EvidenceEntityFragment =
  | EvidenceEntity_Enterprise_Fragment
  | EvidenceEntity_Industry_Fragment
  | EvidenceEntity_NewArea_Fragment
  | EvidenceEntity_Organization_Fragment
  | EvidenceEntity_Platform_Fragment
  | EvidenceEntity_Policy_Fragment
  | EvidenceEntity_Project_Fragment
  | EvidenceEntity_Region_Fragment
;

export type GraphNeighborhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  depth: number;
  limit: number;
  document?: DocumentFilter | null | undefined;
}>;


export type GraphNeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
        | { __typename: 'Citation' }
        | { __typename: 'Document' }
        | { __typename: 'Enterprise' }
        | { __typename: 'Indicator', document: { id: string, title: string, date: string | null } }
        | { __typename: 'Industry' }
        | { __typename: 'Measure', status: MeasureStatus, document: { id: string, title: string, date: string | null } }
        | { __typename: 'NewArea' }
        | { __typename: 'Organization' }
        | { __typename: 'Platform' }
        | { __typename: 'Policy', stage: PolicyStage }
        | { __typename: 'Project' }
        | { __typename: 'Region' }
        | { __typename: 'Relation' }
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
       | null }> } };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type GraphPathsQuery = { paths: { truncated: boolean, paths: Array<{ length: number, nodes: Array<{ id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
          | { __typename: 'Citation' }
          | { __typename: 'Document' }
          | { __typename: 'Enterprise' }
          | { __typename: 'Indicator', document: { id: string, title: string, date: string | null } }
          | { __typename: 'Industry' }
          | { __typename: 'Measure', status: MeasureStatus, document: { id: string, title: string, date: string | null } }
          | { __typename: 'NewArea' }
          | { __typename: 'Organization' }
          | { __typename: 'Platform' }
          | { __typename: 'Policy', stage: PolicyStage }
          | { __typename: 'Project' }
          | { __typename: 'Region' }
          | { __typename: 'Relation' }
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
         | null }> }> } };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { newAreas: { nodes: Array<{ id: string, name: string, degree: number }> } };

export type GraphDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphDocumentsQuery = { documents: { nodes: Array<{ id: string, title: string, date: string | null }> } };

export type DrawnNodeFragment = { id: string, type: NodeType, kind: EntityKind | null, label: string, degree: number, hidden: number, node:
    | { __typename: 'Citation' }
    | { __typename: 'Document' }
    | { __typename: 'Enterprise' }
    | { __typename: 'Indicator', document: { id: string, title: string, date: string | null } }
    | { __typename: 'Industry' }
    | { __typename: 'Measure', status: MeasureStatus, document: { id: string, title: string, date: string | null } }
    | { __typename: 'NewArea' }
    | { __typename: 'Organization' }
    | { __typename: 'Platform' }
    | { __typename: 'Policy', stage: PolicyStage }
    | { __typename: 'Project' }
    | { __typename: 'Region' }
    | { __typename: 'Relation' }
   };

export type DrawnEdgeFragment = { id: string, source: string, target: string, type: EdgeType, role: CitationRole | null, weight: number, fact:
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
   | null };

export type IndicatorsQueryVariables = Exact<{
  where?: IndicatorFilter | null | undefined;
  orderBy?: IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: { totalCount: number, coverage: { documents: number, measures: number, entities: number }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, form: IndicatorForm, comparator: Comparator, value: number, unit: string, normalizedValue: number | null, normalizedUnit: string | null, nature: IndicatorNature, year: number | null, of:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, document: { id: string, title: string, date: string | null }, evidence: Array<{ quote: string, start: number, end: number, section: Array<string> }> }> } };

export type IndicatorFacetsQueryVariables = Exact<{
  of?: IndicatorFilter | null | undefined;
  nature?: IndicatorFilter | null | undefined;
  form?: IndicatorFilter | null | undefined;
  year?: IndicatorFilter | null | undefined;
  unit?: IndicatorFilter | null | undefined;
  document?: IndicatorFilter | null | undefined;
}>;


export type IndicatorFacetsQuery = { of: { facets: Array<{ value: string, label: string, count: number }> }, nature: { facets: Array<{ value: string, label: string, count: number }> }, form: { facets: Array<{ value: string, label: string, count: number }> }, year: { facets: Array<{ value: string, label: string, count: number }> }, unit: { facets: Array<{ value: string, label: string, count: number }> }, document: { facets: Array<{ value: string, label: string, count: number }> } };

export type PolicyLineageQueryVariables = Exact<{
  id: string;
  direction?: LineageDirection | null | undefined;
  depth?: number | null | undefined;
  dates?: DateRange | null | undefined;
}>;


export type PolicyLineageQuery = { policyLineage: { truncated: boolean, root: { __typename: 'Policy', type: EntityType, name: string, stage: PolicyStage, documentNumber: string | null, date: string | null, id: string, ownText: { id: string } | null }, steps: Array<{ depth: number, direction: LineageDirection, type: EdgeType, role: CitationRole | null, date: string | null, from:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', type: EntityType, name: string, id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', type: EntityType, name: string, id: string }
        | { __typename: 'Measure', text: string, status: MeasureStatus, id: string, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number }> }
        | { __typename: 'NewArea', type: EntityType, name: string, id: string }
        | { __typename: 'Organization', type: EntityType, name: string, id: string }
        | { __typename: 'Platform', type: EntityType, name: string, id: string }
        | { __typename: 'Policy', type: EntityType, name: string, stage: PolicyStage, documentNumber: string | null, date: string | null, id: string, ownText: { id: string } | null }
        | { __typename: 'Project', type: EntityType, name: string, id: string }
        | { __typename: 'Region', type: EntityType, name: string, id: string }
        | { __typename: 'Relation', id: string }
      , to:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Enterprise', type: EntityType, name: string, id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', type: EntityType, name: string, id: string }
        | { __typename: 'Measure', text: string, status: MeasureStatus, id: string, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number }> }
        | { __typename: 'NewArea', type: EntityType, name: string, id: string }
        | { __typename: 'Organization', type: EntityType, name: string, id: string }
        | { __typename: 'Platform', type: EntityType, name: string, id: string }
        | { __typename: 'Policy', type: EntityType, name: string, stage: PolicyStage, documentNumber: string | null, date: string | null, id: string, ownText: { id: string } | null }
        | { __typename: 'Project', type: EntityType, name: string, id: string }
        | { __typename: 'Region', type: EntityType, name: string, id: string }
        | { __typename: 'Relation', id: string }
      , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }>, coverage: { documents: number, measures: number, entities: number }, graph: { edges: Array<{ source: string, target: string, type: EdgeType, role: CitationRole | null, fact:
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
         | null }> } } | null };

type LineageNode_Citation_Fragment = { __typename: 'Citation', id: string };

type LineageNode_Document_Fragment = { __typename: 'Document', id: string };

type LineageNode_Enterprise_Fragment = { __typename: 'Enterprise', type: EntityType, name: string, id: string };

type LineageNode_Indicator_Fragment = { __typename: 'Indicator', id: string };

type LineageNode_Industry_Fragment = { __typename: 'Industry', type: EntityType, name: string, id: string };

type LineageNode_Measure_Fragment = { __typename: 'Measure', text: string, status: MeasureStatus, id: string, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number }> };

type LineageNode_NewArea_Fragment = { __typename: 'NewArea', type: EntityType, name: string, id: string };

type LineageNode_Organization_Fragment = { __typename: 'Organization', type: EntityType, name: string, id: string };

type LineageNode_Platform_Fragment = { __typename: 'Platform', type: EntityType, name: string, id: string };

type LineageNode_Policy_Fragment = { __typename: 'Policy', type: EntityType, name: string, stage: PolicyStage, documentNumber: string | null, date: string | null, id: string, ownText: { id: string } | null };

type LineageNode_Project_Fragment = { __typename: 'Project', type: EntityType, name: string, id: string };

type LineageNode_Region_Fragment = { __typename: 'Region', type: EntityType, name: string, id: string };

type LineageNode_Relation_Fragment = { __typename: 'Relation', id: string };

export type LineageNodeFragment =
  | LineageNode_Citation_Fragment
  | LineageNode_Document_Fragment
  | LineageNode_Enterprise_Fragment
  | LineageNode_Indicator_Fragment
  | LineageNode_Industry_Fragment
  | LineageNode_Measure_Fragment
  | LineageNode_NewArea_Fragment
  | LineageNode_Organization_Fragment
  | LineageNode_Platform_Fragment
  | LineageNode_Policy_Fragment
  | LineageNode_Project_Fragment
  | LineageNode_Region_Fragment
  | LineageNode_Relation_Fragment
;

export type PoliciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: EntityKind | null, stage: PolicyStage, date: string | null, documentNumber: string | null, degree: number }> } };

export type FindPoliciesQueryVariables = Exact<{
  words: string;
}>;


export type FindPoliciesQuery = { search: { coverage: { documents: number, measures: number, entities: number }, nodes: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, name: string, kind: EntityKind | null, stage: PolicyStage, date: string | null, documentNumber: string | null, degree: number }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type PolicyLineFragment = { id: string, name: string, kind: EntityKind | null, stage: PolicyStage, date: string | null, documentNumber: string | null, degree: number };

export type MatrixQueryVariables = Exact<{
  rows: EntityType;
  columns: EntityType;
  relations?: Array<RelationType> | RelationType | null | undefined;
  document?: DocumentFilter | null | undefined;
  first: number;
}>;


export type MatrixQuery = { matrix: { truncated: boolean, rows: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, columns: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, cells: Array<{ row: number, column: number, count: number, evidenceCount: number, evidence: Array<{ quote: string, start: number, end: number, section: Array<string>, document: { title: string, date: string | null } }> }> }, coverage: { documents: number, measures: number, entities: number } };

export type MatrixCellQueryVariables = Exact<{
  row: string;
  column: string;
  relations?: Array<RelationType> | RelationType | null | undefined;
  document?: DocumentFilter | null | undefined;
}>;


export type MatrixCellQuery = { row:
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
    | { id: string, name: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, evidenceCount: number, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: Array<{ start: number, end: number, section: Array<string>, quote: string, before: string, after: string, document: { id: string, title: string, date: string | null } }> }> }, measures: { totalCount: number, nodes: Array<{ id: string, text: string, status: MeasureStatus, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } }
   | null, column:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type MeasuresQueryVariables = Exact<{
  where?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, coverage: { documents: number, measures: number, entities: number }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, status: MeasureStatus, assertion: Assertion, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, citations: Array<{ role: CitationRole, entity:
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
          | { id: string, type: EntityType, name: string }
         }>, document: { id: string, title: string, date: string | null }, evidence: Array<{ start: number, end: number, section: Array<string> }> }> } };

export type MeasureFacetsQueryVariables = Exact<{
  status?: MeasureFilter | null | undefined;
  role?: MeasureFilter | null | undefined;
  type?: MeasureFilter | null | undefined;
  actor?: MeasureFilter | null | undefined;
  cites?: MeasureFilter | null | undefined;
  document?: MeasureFilter | null | undefined;
  year?: MeasureFilter | null | undefined;
}>;


export type MeasureFacetsQuery = { status: { facets: Array<{ value: string, label: string, count: number }> }, role: { facets: Array<{ value: string, label: string, count: number }> }, type: { facets: Array<{ value: string, label: string, count: number }> }, actor: { facets: Array<{ value: string, label: string, count: number }> }, cites: { facets: Array<{ value: string, label: string, count: number }> }, document: { facets: Array<{ value: string, label: string, count: number }> }, year: { facets: Array<{ value: string, label: string, count: number }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<NodeType> | NodeType | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, coverage: { documents: number, measures: number, entities: number }, nodes: Array<{ field: SearchField, text: string, highlights: Array<{ start: number, end: number }>, node:
        | { __typename: 'Citation', id: string }
        | { __typename: 'Document', title: string, number: string | null, date: string | null, id: string }
        | { __typename: 'Enterprise', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Indicator', id: string }
        | { __typename: 'Industry', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Measure', status: MeasureStatus, id: string }
        | { __typename: 'NewArea', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Organization', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Platform', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Policy', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Project', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Region', type: EntityType, name: string, kind: EntityKind | null, degree: number, id: string }
        | { __typename: 'Relation', id: string }
      , evidence: { start: number, end: number, document: { id: string, title: string } } | null }> } };

export type WaysInQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysInQuery = { coverage: { documents: number, entities: number, relations: number, measures: number, indicators: number }, newAreas: { totalCount: number, nodes: Array<{ id: string, name: string, romanized: string, degree: number, province: { name: string } | null }> }, documents: { totalCount: number, nodes: Array<{ id: string, title: string, date: string | null, series: string | null, number: string | null }> }, guian: { entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }, xixian: { entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }, data: { entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }, campaign: { entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null } };

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
export const EvidenceQuoteFragmentDoc = new TypedDocumentString(`
    fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
    `, {"fragmentName":"EvidenceQuote"}) as unknown as TypedDocumentString<EvidenceQuoteFragment, unknown>;
export const EvidencePlaceFragmentDoc = new TypedDocumentString(`
    fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
    fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}`, {"fragmentName":"EvidencePlace"}) as unknown as TypedDocumentString<EvidencePlaceFragment, unknown>;
export const EvidenceOfFactFragmentDoc = new TypedDocumentString(`
    fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}
    fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}`, {"fragmentName":"EvidenceOfFact"}) as unknown as TypedDocumentString<EvidenceOfFactFragment, unknown>;
export const EvidenceNamedFragmentDoc = new TypedDocumentString(`
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
    `, {"fragmentName":"EvidenceNamed"}) as unknown as TypedDocumentString<EvidenceNamedFragment, unknown>;
export const EvidenceCitationFragmentDoc = new TypedDocumentString(`
    fragment EvidenceCitation on Citation {
  ...EvidenceOfFact
  role
  entity {
    ...EvidenceNamed
  }
  measure {
    id
    text
    status
    actor {
      ...EvidenceNamed
    }
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}`, {"fragmentName":"EvidenceCitation"}) as unknown as TypedDocumentString<EvidenceCitationFragment, unknown>;
export const EvidenceRelationFragmentDoc = new TypedDocumentString(`
    fragment EvidenceRelation on Relation {
  ...EvidenceOfFact
  relationType: type
  from {
    ...EvidenceNamed
  }
  to {
    ...EvidenceNamed
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}`, {"fragmentName":"EvidenceRelation"}) as unknown as TypedDocumentString<EvidenceRelationFragment, unknown>;
export const EvidenceMeasureFragmentDoc = new TypedDocumentString(`
    fragment EvidenceMeasure on Measure {
  ...EvidenceOfFact
  status
  actor {
    ...EvidenceNamed
  }
  citations {
    id
    role
    entity {
      ...EvidenceNamed
    }
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}`, {"fragmentName":"EvidenceMeasure"}) as unknown as TypedDocumentString<EvidenceMeasureFragment, unknown>;
export const EvidenceIndicatorFragmentDoc = new TypedDocumentString(`
    fragment EvidenceIndicator on Indicator {
  ...EvidenceOfFact
  name
  form
  comparator
  value
  unit
  nature
  year
  of {
    ...EvidenceNamed
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}`, {"fragmentName":"EvidenceIndicator"}) as unknown as TypedDocumentString<EvidenceIndicatorFragment, unknown>;
export const EvidenceEntityFragmentDoc = new TypedDocumentString(`
    fragment EvidenceEntity on Entity {
  id
  type
  kind
  name
  romanized
  aliases
  degree
  attributes {
    name
    value
  }
  documents(first: 0) {
    totalCount
  }
  relations(first: 12) {
    totalCount
    nodes {
      ...EvidenceRelation
    }
  }
  carriedOut: measures(as: ACTOR, first: 0) {
    totalCount
  }
  citedBy: measures(as: CITED, first: 6) {
    totalCount
    nodes {
      ...EvidenceMeasure
    }
  }
  indicators(first: 4) {
    totalCount
    nodes {
      ...EvidenceIndicator
    }
  }
  mentions(first: 3) {
    totalCount
    nodes {
      evidence {
        ...EvidencePlace
      }
    }
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}
fragment EvidenceRelation on Relation {
  ...EvidenceOfFact
  relationType: type
  from {
    ...EvidenceNamed
  }
  to {
    ...EvidenceNamed
  }
}
fragment EvidenceMeasure on Measure {
  ...EvidenceOfFact
  status
  actor {
    ...EvidenceNamed
  }
  citations {
    id
    role
    entity {
      ...EvidenceNamed
    }
  }
}
fragment EvidenceIndicator on Indicator {
  ...EvidenceOfFact
  name
  form
  comparator
  value
  unit
  nature
  year
  of {
    ...EvidenceNamed
  }
}`, {"fragmentName":"EvidenceEntity"}) as unknown as TypedDocumentString<EvidenceEntityFragment, unknown>;
export const DrawnNodeFragmentDoc = new TypedDocumentString(`
    fragment DrawnNode on GraphNode {
  id
  type
  kind
  label
  degree
  hidden
  node {
    __typename
    ... on Policy {
      stage
    }
    ... on Measure {
      status
      document {
        id
        title
        date
      }
    }
    ... on Indicator {
      document {
        id
        title
        date
      }
    }
  }
}
    `, {"fragmentName":"DrawnNode"}) as unknown as TypedDocumentString<DrawnNodeFragment, unknown>;
export const DrawnEdgeFragmentDoc = new TypedDocumentString(`
    fragment DrawnEdge on GraphEdge {
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
}
    `, {"fragmentName":"DrawnEdge"}) as unknown as TypedDocumentString<DrawnEdgeFragment, unknown>;
export const LineageNodeFragmentDoc = new TypedDocumentString(`
    fragment LineageNode on Node {
  __typename
  id
  ... on Entity {
    type
    name
  }
  ... on Policy {
    stage
    documentNumber
    date
    ownText: document {
      id
    }
  }
  ... on Measure {
    text
    status
    document {
      id
      title
      date
    }
    evidence(first: 1) {
      start
      end
    }
  }
}
    `, {"fragmentName":"LineageNode"}) as unknown as TypedDocumentString<LineageNodeFragment, unknown>;
export const PolicyLineFragmentDoc = new TypedDocumentString(`
    fragment PolicyLine on Policy {
  id
  name
  kind
  stage
  date
  documentNumber
  degree
}
    `, {"fragmentName":"PolicyLine"}) as unknown as TypedDocumentString<PolicyLineFragment, unknown>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!) {
  document(id: $id) {
    id
    title
    series
    number
    date
    publisher
    authors
    text
    sections {
      heading
      level
      start
      end
    }
    policy {
      id
      name
    }
    measures(first: 0) {
      totalCount
    }
    indicators(first: 0) {
      totalCount
    }
    diagnostics {
      code
      message
      start
      end
    }
  }
  coverage {
    documents
    measures
    entities
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const DocumentMentionsDocument = new TypedDocumentString(`
    query DocumentMentions($id: ID!, $after: String) {
  document(id: $id) {
    mentions(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        entity {
          id
          type
          name
        }
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentMentionsQuery, DocumentMentionsQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      ...EvidenceEntity
    }
    ... on Document {
      title
      series
      number
      date
      publisher
      measures(first: 0) {
        totalCount
      }
    }
    ... on Relation {
      ...EvidenceRelation
    }
    ... on Citation {
      ...EvidenceCitation
    }
    ... on Measure {
      ...EvidenceMeasure
    }
    ... on Indicator {
      ...EvidenceIndicator
    }
  }
}
    fragment EvidenceNamed on Entity {
  id
  type
  name
}
fragment EvidencePlace on Evidence {
  document {
    id
    title
    series
    number
    date
    publisher
  }
  section
  start
  end
  ...EvidenceQuote
}
fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment EvidenceOfFact on Fact {
  id
  assertion
  rule
  evidenceCount
  evidence(first: 20) {
    ...EvidencePlace
  }
}
fragment EvidenceRelation on Relation {
  ...EvidenceOfFact
  relationType: type
  from {
    ...EvidenceNamed
  }
  to {
    ...EvidenceNamed
  }
}
fragment EvidenceCitation on Citation {
  ...EvidenceOfFact
  role
  entity {
    ...EvidenceNamed
  }
  measure {
    id
    text
    status
    actor {
      ...EvidenceNamed
    }
  }
}
fragment EvidenceMeasure on Measure {
  ...EvidenceOfFact
  status
  actor {
    ...EvidenceNamed
  }
  citations {
    id
    role
    entity {
      ...EvidenceNamed
    }
  }
}
fragment EvidenceIndicator on Indicator {
  ...EvidenceOfFact
  name
  form
  comparator
  value
  unit
  nature
  year
  of {
    ...EvidenceNamed
  }
}
fragment EvidenceEntity on Entity {
  id
  type
  kind
  name
  romanized
  aliases
  degree
  attributes {
    name
    value
  }
  documents(first: 0) {
    totalCount
  }
  relations(first: 12) {
    totalCount
    nodes {
      ...EvidenceRelation
    }
  }
  carriedOut: measures(as: ACTOR, first: 0) {
    totalCount
  }
  citedBy: measures(as: CITED, first: 6) {
    totalCount
    nodes {
      ...EvidenceMeasure
    }
  }
  indicators(first: 4) {
    totalCount
    nodes {
      ...EvidenceIndicator
    }
  }
  mentions(first: 3) {
    totalCount
    nodes {
      evidence {
        ...EvidencePlace
      }
    }
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const GraphNeighborhoodDocument = new TypedDocumentString(`
    query GraphNeighborhood($ids: [ID!]!, $depth: Int!, $limit: Int!, $document: DocumentFilter) {
  neighborhood(ids: $ids, depth: $depth, limit: $limit, document: $document) {
    truncated
    nodes {
      ...DrawnNode
    }
    edges {
      ...DrawnEdge
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  kind
  label
  degree
  hidden
  node {
    __typename
    ... on Policy {
      stage
    }
    ... on Measure {
      status
      document {
        id
        title
        date
      }
    }
    ... on Indicator {
      document {
        id
        title
        date
      }
    }
  }
}
fragment DrawnEdge on GraphEdge {
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
}`) as unknown as TypedDocumentString<GraphNeighborhoodQuery, GraphNeighborhoodQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    truncated
    paths {
      length
      nodes {
        ...DrawnNode
      }
      edges {
        ...DrawnEdge
      }
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  kind
  label
  degree
  hidden
  node {
    __typename
    ... on Policy {
      stage
    }
    ... on Measure {
      status
      document {
        id
        title
        date
      }
    }
    ... on Indicator {
      document {
        id
        title
        date
      }
    }
  }
}
fragment DrawnEdge on GraphEdge {
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
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphStartsDocument = new TypedDocumentString(`
    query GraphStarts {
  newAreas(first: 20, orderBy: {field: DEGREE, direction: DESC}) {
    nodes {
      id
      name
      degree
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartsQuery, GraphStartsQueryVariables>;
export const GraphDocumentsDocument = new TypedDocumentString(`
    query GraphDocuments {
  documents(first: 100) {
    nodes {
      id
      title
      date
    }
  }
}
    `) as unknown as TypedDocumentString<GraphDocumentsQuery, GraphDocumentsQueryVariables>;
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
    coverage {
      documents
      measures
      entities
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
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
        id
        name
      }
      document {
        id
        title
        date
      }
      evidence(first: 1) {
        quote
        start
        end
        section
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const IndicatorFacetsDocument = new TypedDocumentString(`
    query IndicatorFacets($of: IndicatorFilter, $nature: IndicatorFilter, $form: IndicatorFilter, $year: IndicatorFilter, $unit: IndicatorFilter, $document: IndicatorFilter) {
  of: indicators(where: $of) {
    facets(by: OF, first: 200) {
      value
      label
      count
    }
  }
  nature: indicators(where: $nature) {
    facets(by: NATURE) {
      value
      label
      count
    }
  }
  form: indicators(where: $form) {
    facets(by: FORM) {
      value
      label
      count
    }
  }
  year: indicators(where: $year) {
    facets(by: YEAR, first: 200) {
      value
      label
      count
    }
  }
  unit: indicators(where: $unit) {
    facets(by: UNIT, first: 200) {
      value
      label
      count
    }
  }
  document: indicators(where: $document) {
    facets(by: DOCUMENT, first: 200) {
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorFacetsQuery, IndicatorFacetsQueryVariables>;
export const PolicyLineageDocument = new TypedDocumentString(`
    query PolicyLineage($id: ID!, $direction: LineageDirection, $depth: Int, $dates: DateRange) {
  policyLineage(id: $id, direction: $direction, depth: $depth, dates: $dates) {
    root {
      ...LineageNode
    }
    steps {
      depth
      direction
      type
      role
      date
      from {
        ...LineageNode
      }
      to {
        ...LineageNode
      }
      evidence(first: 1) {
        ...EvidenceQuote
        start
        end
        section
        document {
          id
          title
          date
        }
      }
    }
    truncated
    coverage {
      documents
      measures
      entities
    }
    graph {
      edges {
        source
        target
        type
        role
        fact {
          id
        }
      }
    }
  }
}
    fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}
fragment LineageNode on Node {
  __typename
  id
  ... on Entity {
    type
    name
  }
  ... on Policy {
    stage
    documentNumber
    date
    ownText: document {
      id
    }
  }
  ... on Measure {
    text
    status
    document {
      id
      title
      date
    }
    evidence(first: 1) {
      start
      end
    }
  }
}`) as unknown as TypedDocumentString<PolicyLineageQuery, PolicyLineageQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($first: Int, $after: String, $last: Int, $before: String) {
  policies(
    orderBy: {field: DEGREE, direction: DESC}
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...PolicyLine
    }
  }
}
    fragment PolicyLine on Policy {
  id
  name
  kind
  stage
  date
  documentNumber
  degree
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const FindPoliciesDocument = new TypedDocumentString(`
    query FindPolicies($words: String!) {
  search(query: $words, types: [POLICY], first: 50) {
    coverage {
      documents
      measures
      entities
    }
    nodes {
      node {
        id
        ...PolicyLine
      }
    }
  }
}
    fragment PolicyLine on Policy {
  id
  name
  kind
  stage
  date
  documentNumber
  degree
}`) as unknown as TypedDocumentString<FindPoliciesQuery, FindPoliciesQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($rows: EntityType!, $columns: EntityType!, $relations: [RelationType!], $document: DocumentFilter, $first: Int!) {
  matrix(
    rows: $rows
    columns: $columns
    relations: $relations
    document: $document
    first: $first
  ) {
    rows {
      id
      name
    }
    columns {
      id
      name
    }
    cells {
      row
      column
      count
      evidenceCount
      evidence(first: 1) {
        quote
        start
        end
        section
        document {
          title
          date
        }
      }
    }
    truncated
  }
  coverage(document: $document) {
    documents
    measures
    entities
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MatrixCellDocument = new TypedDocumentString(`
    query MatrixCell($row: ID!, $column: ID!, $relations: [RelationType!], $document: DocumentFilter) {
  row: entity(id: $row) {
    id
    name
    relations(
      where: {other: {id: $column}, type: $relations, document: $document}
      first: 50
    ) {
      totalCount
      nodes {
        id
        type
        from {
          id
          name
        }
        to {
          id
          name
        }
        evidenceCount
        evidence(first: 5) {
          ...EvidenceQuote
          start
          end
          section
          document {
            id
            title
            date
          }
        }
      }
    }
    measures(
      as: ACTOR
      where: {cites: {entity: {id: $column}}, document: $document}
      first: 20
    ) {
      totalCount
      nodes {
        id
        text
        status
        document {
          id
          title
          date
        }
        evidence(first: 1) {
          start
          end
          section
        }
      }
    }
  }
  column: entity(id: $column) {
    id
    name
  }
}
    fragment EvidenceQuote on Evidence {
  quote
  before(characters: 160)
  after(characters: 160)
}`) as unknown as TypedDocumentString<MatrixCellQuery, MatrixCellQueryVariables>;
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
    coverage {
      documents
      measures
      entities
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      text
      status
      assertion
      actor {
        id
        name
      }
      citations {
        role
        entity {
          id
          type
          name
        }
      }
      document {
        id
        title
        date
      }
      evidence(first: 1) {
        start
        end
        section
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureFacetsDocument = new TypedDocumentString(`
    query MeasureFacets($status: MeasureFilter, $role: MeasureFilter, $type: MeasureFilter, $actor: MeasureFilter, $cites: MeasureFilter, $document: MeasureFilter, $year: MeasureFilter) {
  status: measures(where: $status) {
    facets(by: STATUS) {
      value
      label
      count
    }
  }
  role: measures(where: $role) {
    facets(by: ROLE) {
      value
      label
      count
    }
  }
  type: measures(where: $type) {
    facets(by: CITED_TYPE) {
      value
      label
      count
    }
  }
  actor: measures(where: $actor) {
    facets(by: ACTOR, first: 200) {
      value
      label
      count
    }
  }
  cites: measures(where: $cites) {
    facets(by: CITED_ENTITY, first: 200) {
      value
      label
      count
    }
  }
  document: measures(where: $document) {
    facets(by: DOCUMENT, first: 200) {
      value
      label
      count
    }
  }
  year: measures(where: $year) {
    facets(by: YEAR, first: 200) {
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureFacetsQuery, MeasureFacetsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [NodeType!], $first: Int!) {
  search(query: $query, types: $types, first: $first) {
    totalCount
    coverage {
      documents
      measures
      entities
    }
    nodes {
      field
      text
      highlights {
        start
        end
      }
      node {
        __typename
        id
        ... on Entity {
          type
          name
          kind
          degree
        }
        ... on Measure {
          status
        }
        ... on Document {
          title
          number
          date
        }
      }
      evidence {
        start
        end
        document {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WaysInDocument = new TypedDocumentString(`
    query WaysIn {
  coverage {
    documents
    entities
    relations
    measures
    indicators
  }
  newAreas(first: 60, orderBy: {field: DEGREE, direction: DESC}) {
    totalCount
    nodes {
      id
      name
      romanized
      degree
      province {
        name
      }
    }
  }
  documents(first: 30) {
    totalCount
    nodes {
      id
      title
      date
      series
      number
    }
  }
  guian: resolve(name: "贵安新区", type: NEW_AREA) {
    entity {
      id
    }
  }
  xixian: resolve(name: "西咸新区", type: NEW_AREA) {
    entity {
      id
    }
  }
  data: resolve(name: "大数据", type: INDUSTRY) {
    entity {
      id
    }
  }
  campaign: resolve(name: "“三个年”活动", type: POLICY) {
    entity {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WaysInQuery, WaysInQueryVariables>;