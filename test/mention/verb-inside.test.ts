import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['青屿航运交易所要联合香港船东会发展航运保险。', 'Organization 香港船东会'],
  ['在海屿岛建设绿色石化中试基地。', 'Platform 绿色石化中试基地'],
  ['对标香港标准建设青屿港人子弟学校。', 'Project 青屿港人子弟学校'],
  ['建设成都公园城市建设示范区。', 'Platform 成都公园城市建设示范区'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name)
})
