import type { CopyFormat } from '../../formats/copy-formats'
import { Button } from '../../ui/Button'
import { en } from '../../messages/en'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface CopyAsProps extends Pick<Toolbox, 'copy'> {
  readonly copies: readonly CopyFormat[]
}

/** Renders buttons that copy a citation in different formats. */
export function CopyAs({ copies, copy }: CopyAsProps) {
  return (
    <section className={styles.copyAs}>
      <h3>{en.sharing.copyAs}</h3>
      <ul>
        {copies.map(({ id, name, text }) => (
          <li key={id}>
            <Button onClick={() => void copy(text, en.sharing.copied(name))}>{name}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
