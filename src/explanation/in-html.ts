import type { ExplainedClaim, ExplainedLine, Explanation, Mark } from './explanation.ts'

/** One page that needs nothing else: the texts with names and cues marked, beside each line what it states and why. */
export const inHtml = (explanations: readonly Explanation[]): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(explanations.map(({ title }) => title).join(' · ') || 'xinqu')}</title>
<style>${STYLE}</style>
</head>
<body>
${LEGEND}
${explanations.map(articleOf).join('\n')}
</body>
</html>`

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --dim: light-dark(#555, #aaa) }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; font: 1rem/1.8 system-ui, "Noto Sans CJK SC", sans-serif }
section { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; border-top: 1px solid var(--line); padding: .5rem 0 }
@media (max-width: 48rem) { section { grid-template-columns: 1fr; gap: 0 } }
p, ul { margin: 0 }
ul { list-style: none; padding: 0; font-size: .85rem; line-height: 1.6 }
li.citation { padding-left: 1.2rem }
small { color: var(--dim) }
mark { color: inherit; background: light-dark(#e3ecff, #23365f); border-radius: .2rem; padding: 0 .15rem }
mark.Policy { background: light-dark(#ffe9d6, #5a3517) }
mark.Industry { background: light-dark(#e2f4de, #22491c) }
mark.Platform, mark.Project { background: light-dark(#f2e4fb, #452a57) }
mark.Enterprise, mark.Organization { background: light-dark(#fdf3c7, #544712) }
.cue { border-bottom: 2px solid light-dark(#c2410c, #fb923c) }
`

const LEGEND = `<p><mark class="NewArea">area, region</mark> <mark class="Platform">platform, project</mark> <mark class="Policy">policy</mark> <mark class="Industry">industry</mark> <mark class="Enterprise">enterprise, organization</mark> <span class="cue">cue</span></p>`

const articleOf = ({ title, lines }: Explanation): string =>
  `<article>\n<h1>${escaped(title)}</h1>\n${lines.map(sectionOf).join('\n')}\n</article>`

function sectionOf(line: ExplainedLine): string {
  const words = line.heading ? `<strong>${marked(line)}</strong>` : marked(line)
  const claims = line.claims.length > 0 ? `<ul>${line.claims.map(itemOf).join('')}</ul>` : ''
  return `<section><p>${words}</p>${claims}</section>`
}

function marked({ start, text, marks }: ExplainedLine): string {
  const parts: string[] = []
  let at = start
  for (const mark of marks) {
    const words = escaped(text.slice(mark.start - start, mark.end - start))
    parts.push(escaped(text.slice(at - start, mark.start - start)), wordsOf(mark, words))
    at = mark.end
  }
  return parts.join('') + escaped(text.slice(at - start))
}

const wordsOf = ({ as, name, rule }: Mark, words: string): string =>
  as === 'cue'
    ? `<span class="cue" title="${escaped(rule)}">${words}</span>`
    : `<mark class="${as}" title="${escaped(`${as} ${name} · ${rule}`)}">${words}</mark>`

const itemOf = ({ of, says, rule, cue, stated }: ExplainedClaim): string =>
  `<li class="${of}">${of} <b>${escaped(says)}</b> <small>${escaped(rule)}${cue ? `: ${escaped(cue)}` : ''}${stated ? '' : ' · from the context'}</small></li>`

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
