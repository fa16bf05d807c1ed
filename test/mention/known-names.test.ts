import { describe, expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

describe('known names', () => {
  it.each([
    ['与贵州贵安新区合作', ['Region 贵州省', 'NewArea 贵安新区']],
    ['國家發改委批復貴安新區', ['Organization 国家发展和改革委员会', 'NewArea 贵安新区']],
    ['与黔南州合作', ['Region 黔南布依族苗族自治州']],
    ['习近平总书记来陕考察', ['Region 陕西省']],
    ['联合国务院开展工作', ['Organization 国务院']],
    ['引进LG、HP', ['Enterprise LG', 'Enterprise 惠普']],
    ['攻关HPV疫苗与ALGAE', []],
    ['党中央作出决策', ['Organization 中共中央']],
    ['融入广佛同城化', ['Policy 广佛同城化']],
    ['西部国家级新区和中西部新区发展快', []],
    ['中央驻鲁单位应当支持', ['Region 山东省']],
    ['西安市新城区与起步区同步建设', ['Region 西安市', 'Region 新城区', 'Platform 起步区']],
    ['湖南省委、省政府决定', ['Organization 湖南省委', 'Region 湖南省', 'Organization 省政府']],
    ['推动广州南沙深化合作', ['Region 广州市', 'NewArea 南沙新区']],
    ['为500余项吉林大学成果提供服务', ['Organization 吉林大学', 'Region 吉林省']],
    ['推动新区与会宁县合作', ['Region 会宁县', 'Region 宁县']],
    ['“一带一路”建设稳步推进', ['Policy 一带一路']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    '提升航空客货运中转服务水平',
    '任何意义上的生态构成都极为复杂',
    '加强生活居住配套',
    '东部沿海城市',
    '移动办公和苹果种植',
    '两江汇流，长治久安',
    '南沙渔船出海',
    '建设绿色宜居新城区',
    '事项“一网通办、一窗核发”',
  ])('do not cut through the words of %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('finds a name inside a longer one too, for the claims that rest on it', () => {
    expect(mentionsIn('西安医学院第一附属医院').map(({ name }) => name)).toContain('西安市')
  })
})
