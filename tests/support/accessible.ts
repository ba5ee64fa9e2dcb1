/** What axe finds wrong with a drawn element. What needs a layout (colour contrast) is for the tests in a browser. */
import { run } from 'axe-core'

export const violationsOf = async (element: Element): Promise<readonly string[]> => {
  const { violations } = await run(element, {
    rules: {
      // jsdom draws nothing, and a widget by itself stands in no landmark.
      'color-contrast': { enabled: false },
      region: { enabled: false },
    },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
}
