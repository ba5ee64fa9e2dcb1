/** Choices and filters: native inputs, so keyboards and screen readers know them. */
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ChoiceScale from '../../../src/ui/ChoiceScale.vue'
import FilterChips from '../../../src/ui/FilterChips.vue'
import { violationsOf } from '../../support/accessible'

const CHOICES = [
  { value: 1, label: 'Strongly dislike' },
  { value: 2, label: 'Dislike' },
  { value: 3, label: 'Like', example: 'I would do it on a Saturday' },
]

const scale = (modelValue?: number) =>
  mount(ChoiceScale, {
    props: { legend: 'Fix a bicycle', name: 'R1', choices: CHOICES, modelValue },
    attachTo: document.body,
  })

it('is one group of radio buttons named by the item', async () => {
  const wrapper = scale()
  expect(wrapper.get('fieldset > legend').text()).toBe('Fix a bicycle')
  expect(wrapper.findAll('input[type=radio][name=R1]')).toHaveLength(3)
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})

it('shows the choice made before', () => {
  const wrapper = scale(2)
  const checked = wrapper.findAll<HTMLInputElement>('input').map(({ element }) => element.checked)
  expect(checked).toEqual([false, true, false])
  wrapper.unmount()
})

it('tells of a choice, and of the same one made again', async () => {
  const wrapper = scale(2)
  const third = wrapper.findAll('input').at(2)
  await third?.setValue()
  await third?.trigger('click')
  expect(wrapper.emitted('update:modelValue')).toEqual([[3]])
  expect(wrapper.emitted('choose')?.at(-1)).toEqual([3])
  await wrapper.findAll('input').at(1)?.trigger('click')
  expect(wrapper.emitted('choose')?.at(-1)).toEqual([2])
  wrapper.unmount()
})

it('reads an example as part of its choice', () => {
  const wrapper = scale()
  expect(wrapper.findAll('label').at(2)?.text()).toContain('I would do it on a Saturday')
  wrapper.unmount()
})

it('adds and takes away filters without changing the list it was given', async () => {
  const given = ['a']
  const wrapper = mount(FilterChips<string>, {
    props: {
      legend: 'Education',
      options: [
        { value: 'a', label: 'High school' },
        { value: 'b', label: 'College' },
      ],
      modelValue: given,
    },
    attachTo: document.body,
  })
  await wrapper.findAll('input').at(1)?.setValue(true)
  expect(wrapper.emitted('update:modelValue')).toEqual([[['a', 'b']]])
  expect(given).toEqual(['a'])
  expect(await violationsOf(wrapper.element)).toEqual([])
  wrapper.unmount()
})
