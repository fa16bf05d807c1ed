import { expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'

const { romanise } = loadLexicon()

it.each([
  ['贵安新区', "Gui'an Xinqu"],
  ['贵安', "Gui'an"],
  ['西安市', "Xi'an Shi"],
  ['陕西省', 'Shaanxi Sheng'],
  ['山西省', 'Shanxi Sheng'],
  ['秦都区', 'Qindu Qu'],
  ['重庆市', 'Chongqing Shi'],
  ['吕梁市', 'Lüliang Shi'],
  ['陕西文学馆', 'Shaanxi Wenxueguan'],
  ['张江科学城', 'Zhangjiang Kexuecheng'],
  ['青岛市人民政府', 'Qingdao Shi Renmin Zhengfu'],
])('writes %s as %s', (name, romanised) => {
  expect(romanise(name)).toBe(romanised)
})
