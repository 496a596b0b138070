/*
 * What the first view of the story does without, in one file: as two they would share a third, and of a file that was lost
 * on the way only the one that is asked for can be asked for again.
 */
import '../design/print.css'
import { animate } from 'framer-motion/dom/mini'
import { moveWith } from '../browser/shuffle'

export { EmptyListing } from '../features/timeline/EmptyListing'
export { KnownPlayer } from '../features/known/KnownPlayer'
export { WhatIsNew } from '../features/lead/WhatIsNew'
export { EmbeddedApp } from './EmbeddedApp'
export { PageBeside } from './PageBeside'
export { ShareTools } from './ShareTools'

moveWith(animate)
