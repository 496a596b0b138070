/*
 * What the first view of the story does without, in one file: as two they would share a third, and of a file that was lost
 * on the way only the one that is asked for can be asked for again.
 */
import '../design/print.css'
import { animate } from 'framer-motion/dom/mini'
import { provideAnimate } from '../scroll/flip'

export { EmptyListing } from '../features/timeline/EmptyListing'
export { AsOfPlayer } from '../features/player/AsOfPlayer'
export { WhatIsNew } from '../features/page-header/WhatIsNew'
export { EmbeddedApp } from '../embed/EmbeddedApp'
export { SecondaryPage } from '../pages/SecondaryPage'
export { ShareTools } from '../features/sharing/ShareTools'

provideAnimate(animate)
