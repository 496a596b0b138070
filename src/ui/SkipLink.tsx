import styles from './SkipLink.module.css'

/** Renders a link past a long group of controls, visible only while focused. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  )
}
