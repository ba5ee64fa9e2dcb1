/** A table is a table: caption, headings for rows and columns, and a sorting that is said aloud. */
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import DataTable from '../../../src/ui/DataTable.vue'
import type { Sorting } from '../../../src/ui/sorting'
import { violationsOf } from '../../support/accessible'

type Key = 'title' | 'pay'
type Row = { readonly id: string; readonly title: string; readonly pay: string }

const table = (sorting?: Sorting<Key>) =>
  mount(DataTable<Key, Row>, {
    props: {
      caption: 'Pay in the US',
      columns: [
        { key: 'title', label: 'Career' },
        { key: 'pay', label: 'Median pay', numeric: true, sortable: true },
      ],
      rows: [
        { id: 'a', title: 'Registered Nurses', pay: '$97,550' },
        { id: 'b', title: 'Software Developers', pay: '$135,980' },
      ],
      sorting,
    },
    attachTo: document.body,
  })

it('names every row and column', async () => {
  const wrapper = table()
  expect(wrapper.get('caption').text()).toBe('Pay in the US')
  expect(wrapper.findAll('th[scope=row]').map((cell) => cell.text())).toEqual([
    'Registered Nurses',
    'Software Developers',
  ])
  expect(wrapper.findAll('td.numeric').map((cell) => cell.text())).toEqual(['$97,550', '$135,980'])
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})

it('asks for the largest first, and for the other way the second time', async () => {
  const first = table()
  await first.get('.sort').trigger('click')
  expect(first.emitted('sort')).toEqual([[{ key: 'pay', direction: 'descending' }]])
  first.unmount()

  const second = table({ key: 'pay', direction: 'descending' })
  expect(second.findAll('thead th').at(1)?.attributes('aria-sort')).toBe('descending')
  await second.get('.sort').trigger('click')
  expect(second.emitted('sort')).toEqual([[{ key: 'pay', direction: 'ascending' }]])
  second.unmount()
})
