import { citationsOf } from '../src/domain/citations'
import { dateInWords } from '../src/domain/date/format'
import { whenOf } from '../src/domain/event-words'
import type { TimelineEvent } from '../src/content/schema'
import { personOf, sourceOf, typeOf, type Story } from '../src/domain/story'
import { escaped } from '../src/formats/markup'

const style =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 sans-serif}article{margin:2rem 0}sup{font-size:.75rem}'

/** Returns the story as one page without scripts, the least the same words can cost. */
export function staticPage(story: Story): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>The story</title><style>${style}</style></head><body><h1>The story</h1>${story.events.map((event) => article(story, event)).join('\n')}</body></html>`
}

function article(story: Story, event: TimelineEvent): string {
  const cited = citationsOf(event)
  const marks = (sources: TimelineEvent['claims'][number]['sources']) =>
    sources
      .map(
        (id) =>
          `<sup><a href="#${event.id}-${cited.indexOf(id) + 1}">${cited.indexOf(id) + 1}</a></sup>`,
      )
      .join(' ')
  return [
    `<article id="${event.id}"><p><time>${escaped(whenOf(event))}</time>, ${escaped(typeOf(story, event.type).label)}</p><h2>${escaped(event.title)}</h2>`,
    event.dating && `<p>${escaped(event.dating)}</p>`,
    `<ul>${event.claims.map(({ text, sources }) => `<li>${escaped(text)} ${marks(sources)}</li>`).join('')}</ul>`,
    ...event.disagreements.map(
      ({ question, sides, why }) =>
        `<details><summary>${escaped(question)}</summary><ul>${sides.map(({ text, sources }) => `<li>${escaped(text)} ${marks(sources)}</li>`).join('')}</ul><p>${escaped(why)}</p></details>`,
    ),
    ...event.answers.map(
      ({ answer, standing, sources }) =>
        `<p>${escaped(answer)} (${standing}) ${marks(sources)}</p>`,
    ),
    event.people.length > 0 &&
      `<p>${event.people.map((id) => escaped(personOf(story, id).name)).join(', ')}</p>`,
    `<details><summary>${cited.length} sources</summary><ol>${cited
      .map((id, index) => {
        const { url, label, publisher, published } = sourceOf(story, id)
        const name = `${escaped(label)}, ${escaped(publisher)}, ${escaped(dateInWords(published))}`
        return `<li id="${event.id}-${index + 1}">${url === undefined ? name : `<a href="${escaped(url)}">${name}</a>`}</li>`
      })
      .join('')}</ol></details></article>`,
  ]
    .filter(Boolean)
    .join('')
}
