import { useId, useState } from 'react'
import { today } from '../../browser/today'
import { citationsOf } from '../../formats/cite'
import type { ExportRecord } from '../../formats/export-record'
import { enFiles } from '../../messages/en-files'
import type { Shared } from '../../formats/shared'
import { Button } from '../../ui/Button'
import styles from './ShareDialog.module.css'
import type { Toolbox } from './toolbox'

interface CiteProps extends Pick<Toolbox, 'copy'> {
  readonly record: ExportRecord
  readonly kind: Shared['kind']
}

/** Renders a citation in one line, to copy in several styles, of the whole or of one claim with its best source. */
export function Cite({ record, kind, copy }: CiteProps) {
  const id = useId()
  const { cite, copied } = enFiles.sharing
  const [chosen, setChosen] = useState('')
  const [accessed] = useState(today)
  const citations = citationsOf(
    record,
    accessed,
    chosen === '' ? undefined : record.statements[Number(chosen)],
  )
  const [line] = citations
  return (
    <section className={styles.actions} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{cite.title}</h3>
      {kind !== 'view' && record.statements.length > 0 && (
        <select
          aria-label={cite.what}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{cite.whole[kind]}</option>
          {record.statements.map(({ text }, index) => (
            <option key={text} value={index}>
              {text}
            </option>
          ))}
        </select>
      )}
      <div className={styles.card}>
        <p>{line?.text}</p>
      </div>
      <ul>
        {citations.map(({ id, name, text }) => (
          <li key={id}>
            <Button onClick={() => void copy(text, copied(name))}>
              {id === 'line' ? cite.copy : name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
