/** Every key under which this app keeps something on the device. `public/before-paint.js` reads the first two. */
export const THEME_KEY = 'waymark.theme'
export const LANGUAGE_KEY = 'waymark.language'
export const PLACE_KEY = 'waymark.place'
/** The events of the sitting under way; absent when nobody has begun. */
export const SITTING_KEY = 'waymark.sitting'
/** What the person of the sitting has set aside; absent when nothing is. */
export const ASIDE_KEY = 'waymark.aside'
