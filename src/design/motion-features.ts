/** What framer-motion needs to move a list, loaded after the page is readable. */
export { domMax } from 'framer-motion'
