/* The code that is loaded when somebody searches. */
export { prepareSearchIndex, searchIndexOf } from './search-index'
