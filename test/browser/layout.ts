import type { Page } from 'playwright-core'

const COVERED = `(() => {
  const CONTROLS = 'a[href], button, input, select, summary, [role=option], [role=application]'
  const isCutOff = (element, x, y) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue
      const { left, top, right, bottom } = around.getBoundingClientRect()
      if (x < left || y < top || x > right || y > bottom) return true
    }
    return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight
  }
  return [...document.querySelectorAll(CONTROLS)].flatMap((control) => {
    const [box] = control.getClientRects()
    if (!box) return []
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const hit = document.elementFromPoint(x, y)
    if (isCutOff(control, x, y) || !hit || control.contains(hit) || hit.closest('label')?.control === control) return []
    // Under the header and the sheet of evidence a view scrolls on.
    const above = hit.closest('.header, .evidence, thead')
    return above && !above.contains(control) ? [] : [control.outerHTML.slice(0, 120) + ' lies under ' + hit.outerHTML.slice(0, 120)]
  })
})()`

/** The controls in sight that something else lies on, so that they could not be pressed. */
export const coveredControls = (page: Page): Promise<string[]> => page.evaluate<string[]>(COVERED)

const MOVING = `[
  ...document.getAnimations().map(({ effect }) => effect?.target?.outerHTML.slice(0, 120)),
  ...[...document.querySelectorAll('*')].filter((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element)
    return scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
  }).map(({ outerHTML }) => outerHTML.slice(0, 120)),
]`

/** What moves by itself, or would when something changes. */
export const movingParts = (page: Page): Promise<string[]> => page.evaluate<string[]>(MOVING)
