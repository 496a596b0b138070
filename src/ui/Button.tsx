import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly look?: 'plain' | 'firm' | 'link'
}

/** Renders a button that never submits a form. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button {...rest} type="button" className={styles.button} data-look={look} />
}
