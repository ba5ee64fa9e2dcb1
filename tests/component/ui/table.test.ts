/** A table is a table: caption, and headings for rows and columns. */
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import DataTable from '../../../src/ui/DataTable.vue'
import { violationsOf } from '../../support/accessible'

type Key = 'title' | 'pay'
type Row = { readonly id: string; readonly title: string; readonly pay: string }

const table = () =>
  mount(DataTable<Key, Row>, {
    props: {
      caption: 'Pay in the US',
      columns: [
        { key: 'title', label: 'Career' },
        { key: 'pay', label: 'Median pay', numeric: true },
      ],
      rows: [
        { id: 'a', title: 'Registered Nurses', pay: '$97,550' },
        { id: 'b', title: 'Software Developers', pay: '$135,980' },
      ],
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
