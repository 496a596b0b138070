import styles from './PlayerIcon.module.css'

// Drawn by hand in a box of 24 by 24: filled shapes with soft corners, no line quite straight.
const drawings = {
  play: 'M7.6 4.4c.1-1 1-1.5 1.9-1l10.7 7c.9.7.9 1.9-.1 2.6L9.4 20.5c-.9.5-1.8 0-1.9-1-.3-5-.2-10 .1-15.1Z',
  pause: 'M6.3 4.5c0-.8.6-1.3 1.5-1.3h1c.9 0 1.5.6 1.4 1.4-.2 5 0 9.9.1 14.8 0 .9-.6 1.4-1.4 1.4H7.7c-.9 0-1.4-.6-1.4-1.4Zm7.5.1c0-.9.6-1.4 1.4-1.4h1.1c.9 0 1.4.5 1.4 1.3.2 5 .2 10 .1 14.9 0 .9-.6 1.4-1.5 1.4h-1c-.9 0-1.4-.6-1.4-1.4Z',
  back: 'M5 5.6c0-1.8 2.6-1.8 2.6 0 .1 4.3.1 8.6 0 12.9 0 1.8-2.6 1.7-2.6 0ZM18.9 6.2c.1-1.2-1.1-1.8-2-1.1L9.7 10.9c-.8.7-.8 1.7 0 2.3l7.3 5.7c.9.7 2.1.1 2-1.1Z',
  forward: 'M19 5.6c0-1.8-2.6-1.8-2.6 0-.1 4.3-.1 8.6 0 12.9 0 1.8 2.6 1.7 2.6 0ZM5.1 6.2C5 5 6.2 4.4 7.1 5.1l7.2 5.8c.8.7.8 1.7 0 2.3L7 18.9c-.9.7-2.1.1-2-1.1Z',
  close: 'M5.2 6.9c-1-1.1.6-2.7 1.7-1.7l5.2 5 5-5.1c1.1-1 2.8.5 1.7 1.7l-5 5.2 5.1 5.1c1 1.1-.6 2.8-1.7 1.7L12 13.8l-5.2 5c-1.1 1.1-2.7-.6-1.7-1.7l5.1-5.1Z',
} as const

/** What a button of the player does, drawn; the button says it in words as well. */
export function PlayerIcon({ name }: { readonly name: keyof typeof drawings }) {
  return <svg className={styles.icon} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d={drawings[name]} /></svg>
}
