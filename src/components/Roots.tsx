import { useHydrated } from '../browser/use-hydrated'
import { rootShape } from '../design/drawings/roots'
import { isFirstHand, type Support } from '../domain/support'
import styles from './Roots.module.css'

/** Renders the originals of a statement and how many reports grow from them; an ornament of the sentence before it. */
export function Roots({ support: { roots, repeats } }: { readonly support: Support }) {
  if (!useHydrated()) return null
  const d = rootShape(
    roots.map((root) => ({ isFirstHand: isFirstHand(root) })),
    repeats,
  )
  return (
    <svg
      className={styles.roots}
      viewBox="0 0 26 24"
      width="26"
      height="24"
      aria-hidden="true"
      data-needs-script
    >
      <path fill="currentColor" fillRule="evenodd" stroke="currentColor" strokeWidth="0.5" d={d} />
    </svg>
  )
}
