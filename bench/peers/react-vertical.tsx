import { createRoot } from 'react-dom/client'
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component'
import 'react-vertical-timeline-component/style.min.css'
import { container, events } from './page'

/* As in its README: elements with a date, a heading and paragraphs. */

const items = await events()
createRoot(container).render(
  <VerticalTimeline>
    {items.map(({ id, title, when, claims }) => (
      <VerticalTimelineElement
        key={id}
        date={when}
        iconStyle={{ background: 'rgb(33, 150, 243)', color: '#fff' }}
      >
        <h3 className="vertical-timeline-element-title">{title}</h3>
        {claims.map((claim) => (
          <p key={claim}>{claim}</p>
        ))}
      </VerticalTimelineElement>
    ))}
  </VerticalTimeline>,
)
