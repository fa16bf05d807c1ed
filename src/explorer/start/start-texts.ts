import { texts } from '../language/texts.ts'

export const START_TEXTS = texts(
  {
    title: '国家级新区政策图谱',
    lead: '查一个新区、政策或企业，看文件怎么说；每条关系都能回到原文那一句。',
    holds: (documents: number, entities: number, measures: number, relations: number, indicators: number) =>
      `现有 ${documents} 份文件 · ${entities} 个实体 · ${measures} 条举措 · ${relations} 条关系 · ${indicators} 个指标`,
    newAreas: '新区',
    documents: '文件',
    questions: '可以这样问',
    degree: (degree: number) => `${degree} 个关联`,
    undated: '日期不详',
    listed: (shown: number, count: number) => `列出前 ${shown} 个，共 ${count} 个；其余请搜索。`,
    nothing: '图谱里还没有文件',
    nothingAdvice: '用命令 npx xinqu ingest <文件夹> 读入 .txt 或 .md 文件，然后刷新本页。',
    cooperation: '哪些举措要与贵安新区合作？',
    surroundings: '贵安新区与哪些平台、企业、政策有关联？',
    builds: '西咸新区计划建设什么？',
    growth: '西咸新区的增长目标与实际相比如何？',
    industry: '哪些新区发展大数据？',
    lineage: '支持贵州闯新路的意见，依据什么、谁在落实？',
  },
  {
    title: 'State-level new areas, as the documents tell it',
    lead: 'Look up a new area, a policy or a firm; every connection leads back to the sentence that states it.',
    holds: (documents: number, entities: number, measures: number, relations: number, indicators: number) =>
      `${documents} documents · ${entities} entities · ${measures} measures · ${relations} relations · ${indicators} indicators`,
    newAreas: 'New areas',
    documents: 'Documents',
    questions: 'Questions to start with',
    degree: (degree: number) => (degree === 1 ? '1 connection' : `${degree} connections`),
    undated: 'undated',
    listed: (shown: number, count: number) => `The first ${shown} of ${count}; search for the others.`,
    nothing: 'There are no documents yet',
    nothingAdvice: 'Take in .txt or .md files with npx xinqu ingest <folder>, then reload this page.',
    cooperation: "Which measures want cooperation with Gui'an New Area?",
    surroundings: "Which platforms, firms and policies does Gui'an have to do with?",
    builds: 'What does Xixian New Area plan to build?',
    growth: 'How do Xixian’s growth targets and figures compare?',
    industry: 'Which new areas go for big data?',
    lineage: 'What does the opinion on Guizhou rest on, and who carries it out?',
  },
)
