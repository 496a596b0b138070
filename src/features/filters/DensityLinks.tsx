import { writeStored } from '../../browser/device-store'
import { densities, type Density, type View } from '../../domain/view'
import { en } from '../../messages/en'
import { Link } from '../../router/Link'
import type { Route } from '../../router/paths'
import { printLocation } from '../../router/query-codec'
import styles from './DensityLinks.module.css'

/** Where the device keeps the density that the reader chose last. */
export const densityKey = 'density'

interface DensityLinksProps {
  readonly route: Route
  readonly view: View
  /** The density that is shown. */
  readonly density: Density
  readonly onView: (view: View) => void
}

/** Renders the choice of how much cards show. */
export function DensityLinks({ route, view, density, onView }: DensityLinksProps) {
  const viewOf = (choice: Density) => ({
    ...view,
    density: choice === 'short' ? undefined : choice,
  })
  const choose = (choice: Density) => {
    writeStored(densityKey, choice)
    onView(viewOf(choice))
  }
  return (
    <ul className={styles.densities} aria-label={en.filters.density}>
      {densities.map((choice) => (
        <li key={choice}>
          <Link
            to={printLocation(route, viewOf(choice))}
            instead={() => choose(choice)}
            aria-current={choice === density ? 'true' : undefined}
          >
            {en.filters.densities[choice]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
