import { animate, spring, stagger } from '../../ui/motion-features'
import { motions } from '../../design/motion'

const { strike, answer, count, wood, leaves } = motions.turn

/** Plays the turn in its panel: the old words are struck out, the new ones rise, and the leaves close into a wreath. */
export function playTurn(panel: HTMLElement) {
  const parts = (name: string) => panel.querySelectorAll<HTMLElement>(`[data-part=${name}]`)
  animate(parts('strike'), { transform: ['scaleX(0)', 'scaleX(1)'] }, strike)
  animate(
    parts('answer'),
    { opacity: [0, 1], transform: ['translateY(0.9em)', 'translateY(0)'] },
    { ...answer, type: spring },
  )
  animate(parts('wood'), { strokeDashoffset: [1, 0] }, wood)
  animate(parts('stalks'), { opacity: [0, 1] }, wood)
  animate(parts('count'), { opacity: [0, 1] }, count)
  animate(
    parts('leaf'),
    { transform: ['scale(0)', 'scale(1)'] },
    {
      duration: leaves.duration,
      type: spring,
      delay: stagger(leaves.apart, { startDelay: leaves.delay }),
    },
  )
}
