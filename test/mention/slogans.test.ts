import { expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

it.each([
  ['实施“破立并举”改革', 'Policy “破立并举”改革'],
  ['推行“先拨后验”', 'Policy 先拨后验'],
  ['完善“企业吹哨”平台', 'Platform “企业吹哨”平台'],
  ['推行工业用地“青屿地”制度', 'Policy 工业用地“青屿地”制度'],
  ['加强“五项青管”，', 'Policy 五项青管'],
  ['形成绿化、亮化等“三个青全”', 'Policy 三个青全'],
  ['坚持“青山就是银山”的发展理念', 'Policy “青山就是银山”的发展理念'],
  ['推出“青屿八条”', 'Policy 青屿八条'],
  ['建立“青屿成果库”', 'Platform 青屿成果库'],
  ['打造“城市大脑”', 'Platform 城市大脑'],
  ['深入推进“城市大脑”建设', 'Platform 城市大脑'],
  ['建设“四个中心”', 'Policy 四个中心'],
  ['紧扣“586”发展目标', 'Policy “586”发展目标'],
  ['构建“一屿两湾”格局', 'Policy “一屿两湾”格局'],
  ['推行“大企业开放创新中心计划”', 'Policy 大企业开放创新中心计划'],
  ['加快实现“青屿事青屿办”“一窗受理一屿通办”，', 'Policy 青屿事青屿办'],
  ['与线下“141”基层智治体系融合', 'Policy “141”基层智治体系'],
  ['推进城乡空间、园区发展、乡村振兴“四融一体”。', 'Policy 四融一体'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})

it('anybody’s words name a campaign only in quotation marks', () => {
  expect(mentionsIn('开展“服务企业”行动').find(({ type }) => type === 'Policy')).toMatchObject({ quoted: true })
  expect(mentionsIn('推进“先拨后验”改革').find(({ type }) => type === 'Policy')).not.toHaveProperty('quoted')
})

it('common words that name a campaign in a row are words elsewhere', () => {
  const [campaign] = mentionsIn('提出“服务企业、项目建设”两大行动。').filter(({ name }) => name === '项目建设')
  expect(campaign).toMatchObject({ type: 'Policy', local: true })
})

it.each([
  '推出“青农贷”“青科贷”，服务农户',
  '探索“研发+制造”“总部+基地”等模式',
  '推进“青屿件事”策划开发',
  '统筹推进“两市一区”产业布局',
  '建立“一把手”负责的体系',
  '成为“强磁场”',
  '开通“绿色通道”',
  '探索“研发+制造”',
  '坚决做到“两个维护”',
])('%s is a figure of speech', (text) => {
  expect(namesIn(text)).toEqual([])
})
