import { expect, it } from 'vitest'
import { namesIn } from './recognised.ts'

it.each([
  ['发展深远海信息传输', []],
  ['设立中原区域总部', []],
  ['建设青屿智慧城市', []],
  ['宣布入驻新区', []],
  ['为香港大学生提供津贴', ['Region 香港特别行政区']],
  ['中国（湖南）自由贸易试验区长沙片区挂牌', ['Platform 中国（湖南）自由贸易试验区']],
  ['电子科技大学联同海屿大学设立研究院', ['Organization 电子科技大学']],
  ['成都市政府常务会议', ['Region 成都市', 'Organization 成都市政府']],
])('a name in %s does not take the first character of the next word', (text, names) => {
  expect(namesIn(text).filter((name) => !name.startsWith('Industry'))).toEqual(expect.arrayContaining(names))
  if (names.length === 0) expect(namesIn(text).filter((name) => !name.startsWith('Industry'))).toEqual([])
})
