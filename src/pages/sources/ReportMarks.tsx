import type { Reporting } from '../../domain/reporting'
import styles from './ReportMarks.module.css'

interface ReportMarksProps {
  readonly reporting: Reporting
  /** Path from `marksDown` or `marksAlong`. */
  readonly d: string
  /** Distance between marks, for `marksAlong`. */
  readonly pitch?: number
}

/** Renders marks of one kind with as few elements as possible. */
export function ReportMarks({ reporting, d, pitch }: ReportMarksProps) {
  const dashes = pitch !== undefined && reporting !== 'firstHand' ? `0 ${pitch}` : undefined
  return (
    <>
      <path className={styles[reporting]} d={d} strokeDasharray={dashes} />
      {reporting === 'own' && <path className={styles.hole} d={d} strokeDasharray={dashes} />}
    </>
  )
}
