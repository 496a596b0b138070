/** Whether nobody sits before this machine, and what is missing is a failure: CI is set, and not to say that it is not. */
export const isInCI = !['', 'false'].includes(process.env.CI ?? '')
