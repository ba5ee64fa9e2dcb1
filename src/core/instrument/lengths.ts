/** How long the parts of the quiz are; apart from the rule that uses them, because the first item needs no more. */

/** Fewer interest items than this leave areas with a single answer. */
export const FEWEST_ITEMS = 12
/** More than this bores more than it tells. */
export const MOST_ITEMS = 36
/** Before anybody has answered there is no shape to judge by: the mean over real people's sittings. */
export const USUAL_ITEMS = 23
/** How many skill items are asked unless a person wants more. */
export const SKILL_ITEMS_ASKED = 12
/** How many more items one "keep going" asks for. */
export const MORE_ITEMS = 6
