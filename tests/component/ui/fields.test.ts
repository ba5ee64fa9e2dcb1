/** Fields are tied to their label, hint and error. */
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SelectField from '../../../src/ui/SelectField.vue'
import TextField from '../../../src/ui/TextField.vue'
import { violationsOf } from '../../support/accessible'

it('reads hint and error with the field, and marks it wrong', async () => {
  const wrapper = mount(TextField, {
    props: { label: 'Code', hint: 'Twelve letters', error: 'Too short', modelValue: 'ABC' },
    attachTo: document.body,
  })
  const input = wrapper.get('input')
  const described = (input.attributes('aria-describedby') ?? '').split(' ')
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Twelve letters', 'Too short'])
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})

it('names no notes where there are none', () => {
  const input = mount(TextField, { props: { label: 'Code', modelValue: '' } }).get('input')
  expect(input.attributes('aria-describedby')).toBeUndefined()
  expect(input.attributes('aria-invalid')).toBeUndefined()
})

it('passes on what is typed', async () => {
  const wrapper = mount(TextField, { props: { label: 'Code', modelValue: '' } })
  await wrapper.get('input').setValue('WM')
  expect(wrapper.emitted('update:modelValue')).toEqual([['WM']])
})

it('passes on what is picked', async () => {
  const wrapper = mount(SelectField<string>, {
    props: {
      label: 'Sort by',
      options: [
        { value: 'fit', label: 'Fit' },
        { value: 'pay', label: 'Pay' },
      ],
      modelValue: 'fit',
    },
    attachTo: document.body,
  })
  expect(wrapper.get('select').element.value).toBe('fit')
  await wrapper.get('select').setValue('pay')
  expect(wrapper.emitted('update:modelValue')).toEqual([['pay']])
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})
