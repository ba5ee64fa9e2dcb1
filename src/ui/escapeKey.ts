/** Escape closes what is open, wherever on the page the focus is. */
import { onBeforeUnmount, onMounted } from 'vue'

export const onEscape = (close: () => void): void => {
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
  }
  onMounted(() => {
    document.addEventListener('keydown', listen)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('keydown', listen)
  })
}
