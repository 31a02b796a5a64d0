/** The parts of the bench, in the order in which they run and are reported: the longest last. Each is a file of bench/parts/. */
export const PARTS = ['engine', 'http', 'rest', 'start', 'mail', 'flowchart', 'scale', 'hour'];
