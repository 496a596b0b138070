/** True in continuous integration, where a missing tool is an error: CI is set, and not to "false". */
export const isInCI = !['', 'false'].includes(process.env.CI ?? '')
