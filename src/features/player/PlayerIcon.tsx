import styles from './PlayerIcon.module.css'

/** What a button of the player does, drawn; the button says it in words as well. */
export function PlayerIcon({ shape }: { readonly shape: string }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape} />
    </svg>
  )
}
