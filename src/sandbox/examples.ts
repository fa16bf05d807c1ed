import type { Typed } from './address.ts'

/** A worked example of the sandbox: a question in both languages, and the operation that answers it. */
export interface Example {
  /** The name of its operation, by which its tab is known. */
  readonly operation: string
  readonly question: { readonly zh: string; readonly en: string }
  readonly query: string
  readonly variables: Readonly<Record<string, string | number | readonly string[]>>
}

/** Every example answers on the documents that come along; a test asks each. The first is the one that opens. */
export const EXAMPLES: readonly Example[] = [
  {
    operation: 'Cooperation',
    question: { zh: '哪些举措提到与贵安新区合作？', en: "Which measures cite cooperation with Gui'an?" },
    variables: { area: "Gui'an" },
    query: `# 名称可用任何写法 · any form of a name:
# 贵安, 贵安新区, guian, gaxq
query Cooperation($area: String!) {
  measures(
    where: {
      cites: {
        entity: { name: $area }
        role: COOPERATION
      }
    }
  ) {
    totalCount
    nodes {
      text
      status
      actor {
        name
      }
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
  }
}
`,
  },
  {
    operation: 'AreaAtAGlance',
    question: { zh: '一个新区有哪些平台和企业？', en: 'Which platforms and enterprises does a new area have?' },
    variables: { area: '西咸新区' },
    query: `query AreaAtAGlance($area: String!) {
  entity(name: $area, type: NEW_AREA) {
    name
    romanized
    ... on NewArea {
      province {
        name
      }
      platforms {
        nodes {
          name
        }
      }
    }
    builds: measures(
      as: ACTOR
      where: { cites: { role: BUILDS, type: PLATFORM } }
    ) {
      totalCount
      nodes {
        status
        citations(role: BUILDS, type: PLATFORM) {
          entity {
            name
          }
        }
      }
    }
    enterprises: measures(
      as: ACTOR
      where: { cites: { type: ENTERPRISE } }
    ) {
      totalCount
      nodes {
        citations(type: ENTERPRISE) {
          role
          entity {
            name
          }
          evidence {
            quote
          }
        }
      }
    }
  }
}
`,
  },
  {
    operation: 'AreasOfAnIndustry',
    question: { zh: '哪些新区以大数据为产业？', en: 'Which new areas have big data as an industry?' },
    variables: { industry: '大数据' },
    query: `query AreasOfAnIndustry($industry: String!) {
  entity(name: $industry, type: INDUSTRY) {
    name
    ... on Industry {
      focusedOnBy(type: NEW_AREA) {
        totalCount
        edges {
          node {
            name
          }
          relation {
            evidence {
              quote
              document {
                title
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    operation: 'FastestGrowth',
    question: { zh: '哪些指标增长 20% 以上？', en: 'Which indicators grew, or are to grow, by 20 % or more?' },
    variables: { percent: 20 },
    query: `query FastestGrowth($percent: Float!) {
  indicators(
    where: {
      form: GROWTH
      unit: "%"
      value: { from: $percent }
    }
    orderBy: { field: VALUE, direction: DESC }
  ) {
    totalCount
    nodes {
      of {
        name
      }
      name
      comparator
      value
      unit
      nature
      year
      evidence {
        quote
      }
    }
  }
}
`,
  },
  {
    operation: 'Builds',
    question: { zh: '西咸新区 2023 年计划建设什么？', en: 'What does Xixian New Area plan to build in 2023?' },
    variables: { area: '西咸新区', title: '2023年工作要点' },
    query: `query Builds($area: String!, $title: String!) {
  measures(
    where: {
      actor: { name: $area }
      cites: { role: BUILDS, type: [PLATFORM, PROJECT] }
      document: { title: $title }
    }
  ) {
    totalCount
    nodes {
      text
      status
      citations(role: BUILDS, type: [PLATFORM, PROJECT]) {
        entity {
          __typename
          name
        }
      }
    }
  }
}
`,
  },
  {
    operation: 'LineageOfAPolicy',
    question: { zh: '一项政策的依据和落实是什么？', en: 'What does a policy rest on, and what rests on it?' },
    variables: { policy: '“三个年”活动' },
    query: `query LineageOfAPolicy($policy: String!) {
  policyLineage(name: $policy) {
    steps {
      depth
      direction
      type
      role
      from {
        ...Named
      }
      to {
        ...Named
      }
      evidence(first: 1) {
        quote
        document {
          title
        }
      }
    }
    truncated
  }
}

fragment Named on Node {
  __typename
  ... on Entity {
    name
  }
  ... on Measure {
    text
  }
}
`,
  },
  {
    operation: 'CooperationDrawn',
    question: { zh: '与贵安新区的合作，画成图', en: "Cooperation with Gui'an, ready to draw" },
    variables: { ids: ['eJuLkhGuUtNGsqP1R8_CZwe'] },
    query: `# ids: { entity(name: "贵安") { id } }
query CooperationDrawn($ids: [ID!]!) {
  neighborhood(
    ids: $ids
    depth: 2
    edgeTypes: [CITES]
    roles: [COOPERATION]
  ) {
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
      evidence(first: 1) {
        quote
      }
    }
    truncated
  }
}
`,
  },
]

/** An example as the editor holds it. */
export const typed = ({ query, variables }: Example): Typed => ({
  query,
  variables: JSON.stringify(variables, null, 2),
})
