/** Area under the curve: the chance that one of the group scores higher than one who is not in it. */

/**
 * The Mann–Whitney statistic; a tie counts half (Hanley & McNeil 1982, Radiology 143, 29–36).
 *
 * @param weight - how much each of the others counts; the same as a rule
 * @returns NaN when everybody, or nobody, is in the group
 */
export function auc(
  scores: ArrayLike<number>,
  inGroup: (at: number) => boolean,
  weight: (at: number) => number = () => 1,
): number {
  const order = Array.from(scores, (_, at) => at).sort((left, right) => (scores[left] ?? 0) - (scores[right] ?? 0))
  let [group, below, won] = [0, 0, 0]
  for (let start = 0; start < order.length;) {
    const tied = order.slice(start, tieEnd(order, scores, start))
    const members = tied.filter(inGroup).length
    const others = tied.reduce((sum, at) => (inGroup(at) ? sum : sum + weight(at)), 0)
    won += members * (below + others / 2)
    group += members
    below += others
    start += tied.length
  }
  return won / (group * below)
}

function tieEnd(order: readonly number[], scores: ArrayLike<number>, start: number): number {
  const value = scores[order[start] ?? 0]
  let end = start + 1
  while (end < order.length && scores[order[end] ?? 0] === value) end++
  return end
}
