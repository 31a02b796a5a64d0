/** Whether a series grows: a straight line through its last half, and how sure that line is. */

/**
 * Least squares.
 * @param {{ at: number, value: number }[]} points `at` in hours
 * @returns {{ slope: number, error: number }} in units of the value an hour; `error` is the standard error of the slope
 */
export const lineThrough = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(points.map((point) => point.at));
  const level = mean(points.map(({ value }) => value));
  const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point.at - at) * (point.value - level), 0) / spread;
  const rest = points.reduce((sum, point) => sum + (point.value - level - slope * (point.at - at)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / Math.max(1, points.length - 2) / spread) };
};

/** The points of the second half of the time. */
export const lastHalf = (points) => {
  const middle = (points[0].at + points[points.length - 1].at) / 2;
  return points.filter(({ at }) => at >= middle);
};
