import styles from './SkipLink.module.css'

/** A way past what takes many steps by keyboard; it is seen only while it has the focus. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  )
}
