import type { Reporting } from '../../domain/reporting'
import styles from './ReportMarks.module.css'

interface ReportMarksProps {
  readonly reporting: Reporting
  /** The path of `marksDown` or `marksAlong`. */
  readonly d: string
  /** The distance between the marks of `marksAlong`. */
  readonly pitch?: number
}

/** Marks of one kind in a drawing; few elements, however many marks. */
export function ReportMarks({ reporting, d, pitch }: ReportMarksProps) {
  const dashes = pitch !== undefined && reporting !== 'firstHand' ? `0 ${pitch}` : undefined
  return (
    <>
      <path className={styles[reporting]} d={d} strokeDasharray={dashes} />
      {reporting === 'own' && <path className={styles.hole} d={d} strokeDasharray={dashes} />}
    </>
  )
}
