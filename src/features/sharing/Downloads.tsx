import type { Site } from '../../content/schema'
import { hrefOf } from '../../browser/base-url'
import { saveFile } from '../../browser/save-file'
import { slugOf } from '../../domain/slug'
import { defaultView, type View } from '../../domain/view'
import { eventsIn } from '../../domain/listing'
import { excerptOf } from '../../formats/excerpt'
import { nameOf, type Shared } from '../../formats/shared'
import { csvOf } from '../../formats/table'
import { Button } from '../../ui/Button'
import { Link } from '../../router/Link'
import { files, to } from '../../router/paths'
import { useStory } from '../../components/story-context'
import { en } from '../../messages/en'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface TakeAlongProps extends Pick<Toolbox, 'tell'> {
  readonly shared: Shared
  /** Absolute address of the home page. */
  readonly home: string
}

/** Renders downloads of what is shared: a calendar entry for an event, otherwise CSV and JSON. */
export function Downloads({ shared, home, tell }: TakeAlongProps) {
  const story = useStory()
  const view = viewOf(shared)
  const events = view ? eventsIn(story, view) : []
  const save = (extension: 'csv' | 'json', text: string, type: string) => {
    const name = `${fileNameOf(story.timeline.site, shared)}.${extension}`
    tell(
      saveFile(name, text, type) ? en.sharing.downloads.saved(name) : en.sharing.downloads.refused,
    )
  }
  return (
    <ul className={styles.files}>
      {shared.kind === 'event' && (
        <li>
          <a href={hrefOf(files.eventCalendar(shared.event.id))} download>
            {en.sharing.downloads.calendar}
          </a>
        </li>
      )}
      {view && events.length > 0 && (
        <>
          <li>
            <Button look="link" onClick={() => save('csv', csvOf(story, events, home), 'text/csv')}>
              {en.sharing.downloads.csv(events.length)}
            </Button>
          </li>
          <li>
            <Button
              look="link"
              onClick={() =>
                save('json', excerptOf(story, view, nameIn(shared), home), 'application/json')
              }
            >
              {en.sharing.downloads.json(events.length)}
            </Button>
          </li>
        </>
      )}
      <li>
        <Link to={`${to.about()}#take-along`}>{en.sharing.downloads.everything}</Link>
      </li>
    </ul>
  )
}

/** Returns the view whose events can be downloaded; an event has its own format. */
function viewOf(shared: Shared): View | undefined {
  switch (shared.kind) {
    case 'event':
      return undefined
    case 'person':
      return { ...defaultView, person: shared.person.id }
    case 'view':
      return shared.view
  }
}

const nameIn = (shared: Shared) => (shared.kind === 'view' ? shared.name : nameOf(shared))

const fileNameOf = ({ name }: Site, shared: Shared) =>
  slugOf(`${name} ${nameIn(shared)}`).slice(0, 80)
