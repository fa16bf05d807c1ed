import { describe, expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

describe('industries', () => {
  it.each([
    ['聚集集成电路企业', 'Industry 集成电路'],
    ['大力发展工业', 'Industry 工业'],
    ['培育壮大秸秆利用产业', 'Industry 秸秆利用产业'],
    ['围绕现代冷链物流、新材料做强', 'Industry 现代冷链物流'],
    ['聚焦航空航天制造、新能源', 'Industry 航空航天制造'],
  ])('%s → %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each(['工业增加值增长6%', '规上服务业营业收入', '完善数据中心管理'])('%s names none', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
