/* The code that is loaded when somebody searches. */
export { markWords } from '../browser/mark-words'
export { prepareSearchIndex, searchIndexOf } from './search-index'
