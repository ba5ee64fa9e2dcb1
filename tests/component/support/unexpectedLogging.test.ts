import { mount } from '@vue/test-utils'
import { defineComponent, h, resolveComponent } from 'vue'
import { expect, it } from 'vitest'
import { expectLogged } from '../../support/unexpectedLogging'

const Careless = defineComponent({ render: () => h(resolveComponent('not-there') as string) })

it('sees what Vue warns of', () => {
  mount(Careless)
  expectLogged(/Failed to resolve component: not-there/)
})

it('fails when a message that was expected did not come', () => {
  expect(() => expectLogged(/Failed to resolve component/)).toThrow('nothing logged matches')
})
