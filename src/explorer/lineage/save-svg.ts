import { saveFile } from '../table/save-file.ts'

/** What a picture needs of the style sheets of the page to look the same elsewhere. */
const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
  'opacity',
]

/** Saves a drawing of the page as an SVG file that stands for itself. */
export function saveSvg(name: string, drawing: SVGSVGElement): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copyStyles(drawing, copy)
  copy.removeAttribute('style')
  copy.setAttribute('width', String(drawing.viewBox.baseVal.width))
  copy.setAttribute('height', String(drawing.viewBox.baseVal.height))
  const picture = new XMLSerializer().serializeToString(copy)
  saveFile(`${name}.svg`, new Blob([picture], { type: 'image/svg+xml' }))
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const property of COPIED) to.setAttribute(property, style.getPropertyValue(property))
  for (const [index, child] of [...from.children].entries()) {
    const copied = to.children[index]
    if (copied) copyStyles(child, copied)
  }
}
