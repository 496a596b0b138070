import { announce } from '../browser/announcer'
import { chooseTheme, useTheme } from '../browser/theme'
import { en } from '../messages/en'
import styles from './ThemeSwitch.module.css'

const looks = {
  system: {
    next: 'day',
    // A leaf, half of it lit.
    line: 'M12.1 2.6c4.5 3.3 6.6 7.1 6 10.8-.5 3.1-2.8 5.2-6 5.4-3.3-.2-5.7-2.3-6.2-5.4-.6-3.7 1.6-7.5 6.2-10.8ZM12.1 18.8c0 1-.1 1.9-.5 2.8',
    fill: 'M12.1 2.6c4.5 3.3 6.6 7.1 6 10.8-.5 3.1-2.8 5.2-6 5.4Z',
  },
  day: {
    next: 'night',
    line: 'M12.2 7.5c2.6 0 4.4 2 4.3 4.6-.1 2.5-2 4.4-4.6 4.3-2.5 0-4.4-2-4.4-4.5.1-2.5 2.1-4.4 4.7-4.4ZM12.1 2.1l-.1 2.3M19.2 5.1l-1.7 1.5M22 12.2l-2.3-.1M18.9 19.1l-1.6-1.7M11.9 22l.1-2.4M4.9 18.8l1.7-1.5M2 11.8l2.4.1M5.1 4.9l1.6 1.7',
    fill: '',
  },
  night: {
    next: 'system',
    line: 'M20.1 14.9c-1.1.5-2.4.7-3.7.6-4.4-.4-7.6-4.2-7.3-8.6.1-1.3.5-2.5 1.1-3.6-3.9 1-6.8 4.4-7 8.5-.2 4.9 3.5 9.1 8.4 9.4 3.8.2 7.1-2.3 8.5-6.3Z',
    fill: 'M17.2 4.2c.9 1.4 1.6 2.1 3 2.9-1.4.8-2.1 1.5-2.9 2.9-.8-1.4-1.6-2.1-3-2.8 1.4-.8 2.2-1.6 2.9-3Z',
  },
} as const

/** Renders a button that cycles through the themes: system, day, night. */
export function ThemeSwitch() {
  const theme = useTheme()
  const { next, line, fill } = looks[theme]
  const name = en.common.theme[theme]
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={name}
      title={name}
      data-needs-script=""
      onClick={() => {
        chooseTheme(next)
        announce('theme', en.common.theme[next])
      }}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path className={styles.fill} d={fill} />
        <path className={styles.line} d={line} />
      </svg>
    </button>
  )
}
