/** Whether a component has been on screen: what is not seen at first is then added without delaying what is. */
import { onMounted, shallowReadonly, shallowRef, type Ref } from 'vue'
import { afterPaint } from './afterPaint'

export function useDrawn(): Readonly<Ref<boolean>> {
  // A tab in the background is not drawn at all; there is nothing to wait for.
  const isDrawn = shallowRef(document.hidden)
  onMounted(() => {
    afterPaint(() => {
      isDrawn.value = true
    })
  })
  return shallowReadonly(isDrawn)
}
