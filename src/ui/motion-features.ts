export { domAnimation, stagger } from 'framer-motion'
export { animate } from 'framer-motion/dom/mini'
export { spring } from 'framer-motion/dom'
