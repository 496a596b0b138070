import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { container, events } from './page'
import type { Told } from '../told'

/* The least React can render of the story: a plain list, and a button per type. */

function Floor({ events }: { readonly events: readonly Told[] }) {
  const [type, setType] = useState<string>()
  return (
    <>
      <p className="types">
        {[...new Map(events.map(({ type, label }) => [type, label]))].map(([id, label]) => (
          <button
            key={id}
            type="button"
            data-type={id}
            aria-pressed={id === type}
            onClick={() => setType(id === type ? undefined : id)}
          >
            {label}
          </button>
        ))}
      </p>
      {events
        .filter((event) => type === undefined || event.type === type)
        .map(({ id, type, title, when, claims }) => (
          <article key={id} data-type={type}>
            <p>{when}</p>
            <h2>{title}</h2>
            <ul>
              {claims.map((claim) => (
                <li key={claim}>{claim}</li>
              ))}
            </ul>
          </article>
        ))}
    </>
  )
}

createRoot(container).render(<Floor events={await events()} />)
