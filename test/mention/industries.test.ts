import { describe, expect, it } from 'vitest'
import { lexicon, mentionsIn, namesIn } from './recognised.ts'

describe('industries', () => {
  it.each([
    ['聚集集成电路企业', 'Industry 集成电路'],
    ['大力发展工业', 'Industry 工业'],
    ['培育壮大秸秆利用产业', 'Industry 秸秆利用产业'],
    ['围绕现代冷链物流、新材料做强', 'Industry 现代冷链物流'],
    ['聚焦航空航天制造、新能源', 'Industry 航空航天制造'],
    ['纺织产业转型', 'Industry 纺织'],
    ['在操作系统、先进封装等领域攻关', 'Industry 操作系统'],
    ['支持高端制造业、旅游业以及教育', 'Industry 旅游业'],
    ['形成医疗器械装备制造优势', 'Industry 医疗器械装备制造'],
    ['舟山市海事服务业总产出', 'Industry 海事服务业'],
    ['主攻重离子医疗装备、新材料', 'Industry 重离子医疗装备'],
    ['以电子信息、珍珠养殖为主导产业', 'Industry 珍珠养殖'],
    ['推进成都新能源汽车产业升级', 'Industry 新能源汽车'],
  ])('%s → %s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    '重点发展下列产业',
    '工业增加值增长6%',
    '高新技术产业增加值占比提高',
    '规上服务业营业收入',
    '完善数据中心管理',
    '累计新能源装机突破1亿千瓦',
    '电子信息学科实力雄厚',
    '完善数字服务型政府',
    '服务贸易额增长',
    '全年加注船用绿色甲醇量翻番',
    '算力规模达500P',
  ])('%s names none', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('the classes of industries', () => {
  const industries = lexicon.known.filter(({ type }) => type === 'Industry').map(({ name }) => name)
  const general = new Set(lexicon.grammar.industries.general)

  it.each(industries.filter((name) => !general.has(name)))('%s is found where it stands', (name) => {
    expect(mentionsIn(`${name}是重点。`).some((mention) => mention.type === 'Industry')).toBe(true)
  })

  it.each([...general])('%s is found where somebody develops it', (name) => {
    const found = mentionsIn(`大力发展${name}。`).filter(({ type }) => type === 'Industry')
    expect(found.map(({ end }) => end)).toContain(4 + name.length)
  })
})
