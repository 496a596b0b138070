import { useId, useMemo } from 'react'
import { hrefOf } from '../../browser/base-url'
import { saveFile } from '../../browser/save-file'
import { useStory } from '../../components/story-context'
import type { Site } from '../../content/schema'
import { dateInWords } from '../../domain/date/format'
import { slugOf } from '../../domain/slug'
import { calendarDaysOf } from '../../formats/calendar-days'
import { copyFormatsOf } from '../../formats/copy-formats'
import { excerptOf } from '../../formats/excerpt'
import { eventsOf } from '../../formats/export-record'
import { nameOf, type Shared } from '../../formats/shared'
import { csvOf } from '../../formats/table'
import { enFiles } from '../../messages/en-files'
import { Link } from '../../router/Link'
import { files, to } from '../../router/paths'
import { Button } from '../../ui/Button'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface CopyOrSaveProps extends Toolbox {
  readonly shared: Shared
  /** Absolute address of the home page. */
  readonly home: string
}

/** Renders buttons that copy what is shared with all its sources, or save it as a file. */
export function CopyOrSave({ shared, home, copy, tell }: CopyOrSaveProps) {
  const story = useStory()
  const id = useId()
  const { full, copied } = enFiles.sharing
  const copies = useMemo(() => copyFormatsOf(story, shared, home), [story, shared, home])
  const events = eventsOf(story, shared)
  const save = (file: string, text: string, type: string) => {
    const name = `${fileNameOf(story.timeline.site, shared)}${file}`
    tell(saveFile(name, text, type) ? full.saved(name) : full.refused)
  }
  return (
    <section className={styles.actions} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{full.title(events.length)}</h3>
      <ul>
        {copies.map(({ id, name, text }) => (
          <li key={id}>
            <Button onClick={() => void copy(text, copied(name))}>{name}</Button>
          </li>
        ))}
        {events.length > 0 && (
          <>
            <li>
              <Button onClick={() => save('.csv', csvOf(story, events, home), 'text/csv')}>
                {full.csv}
              </Button>
            </li>
            <li>
              <Button
                onClick={() => save('-semicolons.csv', csvOf(story, events, home, ';'), 'text/csv')}
              >
                {full.semicolons}
              </Button>
            </li>
            <li>
              <Button
                onClick={() => save('.json', excerptOf(story, shared, home), 'application/json')}
              >
                {full.json}
              </Button>
            </li>
          </>
        )}
      </ul>
      <ul>
        {shared.kind === 'event' && (
          <li>
            {calendarDaysOf(shared.event.date) ? (
              <a href={hrefOf(files.eventCalendar(shared.event.id))} download>
                {full.calendar}
              </a>
            ) : (
              full.noCalendar(dateInWords(shared.event.date))
            )}
          </li>
        )}
        <li>
          <Link to={`${to.about()}#take-along`}>{full.everything}</Link>
        </li>
      </ul>
    </section>
  )
}

const fileNameOf = ({ name }: Site, shared: Shared) =>
  slugOf(`${name} ${shared.kind === 'view' ? shared.name : nameOf(shared)}`).slice(0, 80)
