/** `elements.json`: the elements that occur in the published tables, by kind, in the order of their ids. */
import type { ElementsFile } from '../../src/core/catalogue/files'
import type { ElementId } from '../../src/core/catalogue/ids'
import type { ElementKind } from '../../src/core/catalogue/scales'
import type { Published } from '../read/published'

interface Named {
  readonly element: ElementId
  readonly name: string
}

export type Elements = ElementsFile['elements']

export function elements(published: Published): Elements {
  const kinds: Record<ElementKind, readonly Named[]> = {
    skill: [...published.essentialSkills.rows, ...published.transferableSkills.rows],
    knowledge: published.knowledge.rows,
    activity: published.activities.rows,
    style: published.styles.rows,
    context: published.context.rows,
  }
  return {
    skill: listed(kinds.skill),
    knowledge: listed(kinds.knowledge),
    activity: listed(kinds.activity),
    style: listed(kinds.style),
    context: listed(kinds.context),
  }
}

function listed(rows: readonly Named[]): Elements[ElementKind] {
  const names = new Map(rows.map(({ element, name }) => [element, name]))
  const id = [...names.keys()].sort()
  return { id, name: id.map((each) => names.get(each) ?? each) }
}
