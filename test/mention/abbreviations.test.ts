import { expect, it } from 'vitest'
import { mentionsIn } from './recognised.ts'

const aliasesIn = (text: string) => mentionsIn(text).flatMap(({ aliases }) => aliases ?? [])

it.each([
  ['印发《关于加强园区工作的意见》（以下简称《意见》）。', '《意见》'],
  ['形成《关于环评工作的通知》（环发〔2011〕14号）（以下简称《通知》）。', '《通知》'],
  ['国务院批准的青岛西海岸新区（以下简称西海岸新区）范围。', '西海岸新区'],
  ['合作协议\n\n甲方：大连金普新区管理委员会\n乙方：大连理工大学\n\n甲方支持乙方。', '甲方'],
  ['合作协议\n\n甲方：大连金普新区管理委员会\n乙方（承接方）：大连理工大学\n\n甲方支持乙方。', '乙方'],
  ['南京青屿科技有限公司（下称“青屿科技”）落户。', '青屿科技'],
  ['南京青屿科技有限公司（以下简称“公司”或“青屿科技”）公告。', '青屿科技'],
  ['南京青屿科技有限公司（以下简称“青屿科技”或“公司”）公告。', '青屿科技'],
])('%s gives the short form %s', (text, form) => {
  expect(aliasesIn(text)).toContain(form)
})

it('gives each title of a row its short form from the one bracket behind it', () => {
  const text =
    '落实《青屿湾发展意见》（国发〔2022〕2号）和《青屿湾建设规划》（以下分别简称《意见》和《规划》），实施《青屿湾条例》。'
  const forms = mentionsIn(text).flatMap(({ name, aliases }) => (aliases ?? []).map((form) => `${form} ${name}`))
  expect(forms).toEqual(['《意见》 青屿湾发展意见', '《规划》 青屿湾建设规划'])
})
