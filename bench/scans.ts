import type { ProfiledPlan } from 'neo4j-driver'
import type { Profiled } from './db-hits.ts'

/** What statements read that no index had found. */
export const scansOf = (profiles: readonly Profiled[]): string[] =>
  profiles.flatMap(({ statement, operators }) =>
    operators
      .filter((one) => isScan(one) || isProduct(one))
      .map((one) => `${statement}: ${nameOf(one)} ${one.arguments.Details ?? ''}`),
  )

const SEEK = /Seek|Argument|ById|IndexContains/

const nameOf = ({ operatorType }: ProfiledPlan): string => operatorType.replace(/@.*/, '')

/** One that was run, not one in a branch that the parameters left out. */
const isScan = (operator: ProfiledPlan): boolean =>
  nameOf(operator).endsWith('Scan') && !SEEK.test(nameOf(operator)) && Number(operator.dbHits) > 1

/** One row beside one row is no product. */
const isProduct = (operator: ProfiledPlan): boolean =>
  nameOf(operator) === 'CartesianProduct' &&
  Number(operator.rows) > 1 &&
  !leavesOf(operator).every((leaf) => SEEK.test(nameOf(leaf)))

const leavesOf = (plan: ProfiledPlan): ProfiledPlan[] =>
  plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf)
