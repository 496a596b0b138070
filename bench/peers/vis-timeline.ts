import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { container, events } from './page'

/* As its README shows it, in the build that it means for bundlers: a set of items in a container, and a button that focuses the next one. */

const told = await events()
const items = new DataSet(
  told.map(({ id, title, start, claims }) => ({
    id,
    content: title,
    title: claims.join(' '),
    start,
  })),
)
const timeline = new Timeline(container, items, {})

let at = -1
document.querySelector('#next')?.addEventListener('click', () => {
  at = Math.min(at + 1, told.length - 1)
  const next = told[at]
  if (!next) return
  timeline.setSelection(next.id)
  timeline.focus(next.id)
})
