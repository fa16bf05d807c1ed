import type { Entity } from '../entity/entity.ts'
import type { Span } from '../text/text.ts'

/** A body that is called after the document's own area, which the name leaves unsaid: 新区党工委. */
export const isOwnBody = ({ name }: Entity): boolean => name.startsWith('新区')

/** 新区公卫中心, 新区“产业大脑”, 全区统一的数据库: the own area stands in the name or right before it. */
export const isOwnThing = (reading: string, { start, end }: Span): boolean =>
  LEADS.test(reading.slice(start, end)) || BEFORE.test(reading.slice(Math.max(0, start - REACH), start))

const LEADS = /^“?(?:新区|全区|我区)/
const BEFORE = /(?:新区|全区|我区)(?:统一的|的)?“?$/
const REACH = 8
