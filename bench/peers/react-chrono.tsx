import { Chrono } from 'react-chrono'
import 'react-chrono/dist/style.css'
import { createRoot } from 'react-dom/client'
import { container, events } from './page'

/* As at the beginning of its README: items in vertical mode. */

const items = (await events()).map(({ title, when, claims }) => ({
  title: when,
  cardTitle: title,
  cardDetailedText: [...claims],
}))
createRoot(container).render(<Chrono items={items} mode="vertical" />)
