import * as m from 'framer-motion/m'
import { bud, drift, snow } from '../../../design/drawings/snowfield'
import { dateInWords } from '../../../domain/date/format'
import type { Frame } from '../../../domain/stage'
import { enStage } from '../../../messages/en-stage'
import { part, sceneMotion } from './scene-motion'
import styles from './Scene.module.css'

interface SilenceSceneProps {
  readonly frame: Extract<Frame, { kind: 'silence' }>
}

/** Renders a long time without events: snow over a bud. */
export function SilenceScene({ frame: { from, to, weeks } }: SilenceSceneProps) {
  return (
    <m.div className={styles.silence} {...sceneMotion()}>
      <m.p variants={part} className={styles.when}>
        {dateInWords(`${from}/${to}`)}
      </m.p>
      <m.h2 variants={part} className={styles.title}>
        {enStage.stage.silence(weeks)}
      </m.h2>
      <m.svg variants={part} className={styles.snow} aria-hidden="true">
        <path className={styles.bud} d={bud} />
        <path className={styles.drift} d={drift} />
        <path d={snow} />
      </m.svg>
    </m.div>
  )
}
