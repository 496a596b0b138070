import { useRef, type ReactNode } from 'react'
import type { Site } from '../content/schema'
import { hrefOf } from '../browser/base-url'
import { pageIds } from '../router/page-ids'
import { Announcer } from '../ui/Announcer'
import { Leaf } from '../ui/Leaf'
import { Link } from '../router/Link'
import { SkipLink } from '../ui/SkipLink'
import { ThemeSwitch } from '../ui/ThemeSwitch'
import { files, to, type Route } from '../router/paths'
import { useReturningHeader } from '../scroll/use-returning-header'
import styles from './Shell.module.css'
import { en } from '../messages/en'

const pages = [
  { page: 'home', name: en.shell.pages.home, path: to.home() },
  { page: 'cast', name: en.shell.pages.cast, path: to.cast() },
  { page: 'sources', name: en.shell.pages.sources, path: to.sources() },
  { page: 'about', name: en.shell.pages.about, path: to.about() },
] as const

// The entry of the menu to which a page belongs.
const within = {
  home: 'home',
  full: 'home',
  type: 'home',
  event: 'home',
  cast: 'cast',
  person: 'cast',
  sources: 'sources',
  disagreements: 'sources',
  about: 'about',
  missing: undefined,
} satisfies Record<Route['page'], (typeof pages)[number]['page'] | undefined>

interface ShellProps {
  readonly site: Site
  readonly route: Route
  readonly notices: ReactNode
  /** Shown at the top of a printed page. */
  readonly printHeader: ReactNode
  readonly help: ReactNode
  readonly children: ReactNode
}

/** Renders the header, menu and footer around every page. */
export function Shell({ site, route, notices, printHeader, help, children }: ShellProps) {
  const header = useRef<HTMLElement>(null)
  useReturningHeader(header)
  return (
    <div className={styles.shell}>
      <SkipLink to={pageIds.main}>{en.shell.skip}</SkipLink>
      <header ref={header} className={styles.header}>
        <Link className={styles.name} to={to.home()}>
          <Leaf shape="heart" veined />
          <span>{site.name}</span>
        </Link>
        <nav aria-label={en.shell.menu}>
          <ul>
            {pages.map(({ page, name, path }) => (
              <li key={page}>
                <Link
                  to={path}
                  aria-current={
                    route.page === page ? 'page' : within[route.page] === page || undefined
                  }
                >
                  <span>{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </header>
      {printHeader}
      {notices}
      <main id={pageIds.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {site.disclaimer} {en.shell.noTracking} <Link to={to.about()}>{en.shell.howMade}</Link> ·{' '}
          <a href={hrefOf(files.atom)} type="application/atom+xml">
            {en.shell.feed}
          </a>
        </p>
        {help}
      </footer>
      <Announcer />
    </div>
  )
}
