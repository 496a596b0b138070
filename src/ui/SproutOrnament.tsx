import styles from './SproutOrnament.module.css'

/** Renders a decorative seedling, used next to anything new. */
export function SproutOrnament() {
  return (
    <svg className={styles.sprout} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.stem} d="M12.3 22.5c-.6-3.4-.5-6.5.1-9.6" />
      <path d="M12.2 13.6C6.6 14.2 2.7 10.7 2 4.6c6.2-.3 10 3.1 10.2 9Z" />
      <path d="M12.5 11.4c-.2-5 3-8.6 9.4-9.2.2 6-3.4 9.7-9.4 9.2Z" />
    </svg>
  )
}
