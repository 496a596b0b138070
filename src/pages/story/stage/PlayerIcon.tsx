import styles from './PlayerIcon.module.css'

/** Renders a decorative icon; the button needs its own name. */
export function PlayerIcon({ shape }: { readonly shape: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={shape} />
    </svg>
  )
}
