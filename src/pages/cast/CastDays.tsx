import { useId } from 'react'
import { castDaysOf } from '../../domain/cast-as-of'
import { dateInWords } from '../../domain/date/format'
import type { Story } from '../../domain/story'
import { defaultView } from '../../domain/view'
import { Link } from '../../router/Link'
import { to } from '../../router/paths'
import { printView } from '../../router/query-codec'
import { chipLook } from '../../ui/Chip'
import styles from './CastDays.module.css'
import { enPages } from '../../messages/en-pages'

interface CastDaysProps {
  readonly story: Story
  /** The day that is shown; undefined for the end of the story. */
  readonly shown: string | undefined
  /** Called instead of following a link. */
  readonly onDay: (day: string | undefined) => void
}

/** Renders links to the cast on each day on which it changed, and to the latest. */
export function CastDays({ story, shown, onDay }: CastDaysProps) {
  const label = useId()
  const days: readonly (string | undefined)[] = [...castDaysOf(story), undefined]
  return (
    <>
      <nav className={styles.days} data-needs-script aria-labelledby={label}>
        <span id={label}>{enPages.cast.days}</span>
        <ul>
          {days.map((day) => (
            <li key={day ?? ''}>
              <Link
                className={chipLook}
                to={to.cast() + printView({ ...defaultView, asof: day })}
                instead={() => onDay(day)}
                aria-current={day === shown || undefined}
              >
                {day ? dateInWords(day) : enPages.cast.latest}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <noscript>
        <p>{enPages.cast.needsScripts}</p>
      </noscript>
    </>
  )
}
