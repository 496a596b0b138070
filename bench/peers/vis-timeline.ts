import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { container, events } from './page'

/* As in its README, using the build meant for bundlers: a data set in a container, and a button for the next item. */

const storyEvents = await events()
const items = new DataSet(
  storyEvents.map(({ id, title, start, claims }) => ({
    id,
    content: title,
    title: claims.join(' '),
    start,
  })),
)
const timeline = new Timeline(container, items, {})

let at = -1
document.querySelector('#next')?.addEventListener('click', () => {
  at = Math.min(at + 1, storyEvents.length - 1)
  const next = storyEvents[at]
  if (!next) return
  timeline.setSelection(next.id)
  timeline.focus(next.id)
})
