/** So many tasks are listed, and given to others, at a time. */
export const MAX_REASSIGNED = 100;
