/** A part of the page says once which wider groups its figures count, and the figures in it leave that to it. */
import { inject, provide, type InjectionKey } from 'vue'

const SAID: InjectionKey<boolean> = Symbol('groups said')

export const sayGroupsOnce = (): void => {
  provide(SAID, true)
}

export const areGroupsSaid = (): boolean => inject(SAID, false)
