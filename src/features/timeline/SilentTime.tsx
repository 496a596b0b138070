import { Suspense, useRef } from 'react'
import { snow } from '../../design/drawings/vine'
import { seasonOf } from '../../domain/date/months'
import { en } from '../../messages/en'
import { useHasBeenSeen } from '../../scroll/use-when-seen'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { lazyComponent } from '../../ui/lazy-component'
import styles from './Timeline.module.css'
import { Cover } from './Vine'

const Winter = lazyComponent(() => import('./Winter'), 'Winter')

interface SilentTimeProps {
  readonly weeks: number
  /** The month in which it begins. */
  readonly month: string
  readonly hidden: boolean
}

/** Renders a long time without events as a place between two months; its drawing is loaded near the window. */
export function SilentTime({ weeks, month, hidden }: SilentTimeProps) {
  const place = useRef<HTMLLIElement>(null)
  const isNear = useHasBeenSeen(place, '50% 0px')
  return (
    <li ref={place} className={styles.silence} hidden={hidden} data-season={seasonOf(month)}>
      <Cover />
      {isNear && (
        <ErrorBoundary fallback={false}>
          <Suspense>
            <Winter weeks={weeks} />
          </Suspense>
        </ErrorBoundary>
      )}
      <svg className={styles.snow} width="1" height="1" aria-hidden="true">
        <path d={snow} />
      </svg>
      <p>{en.timeline.silence(weeks)}</p>
    </li>
  )
}
