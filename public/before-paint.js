// Sets the chosen theme and language on <html> before anything is drawn. Apart from the app because a page without
// inline scripts has no other way to run before its first paint. Storage may be blocked: then the system's choice holds.
;(function () {
  try {
    var page = document.documentElement
    var theme = localStorage.getItem('waymark.theme')
    var language = localStorage.getItem('waymark.language')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
    if (language === 'en' || language === 'es') page.lang = language
  } catch {
    // Nothing to set.
  }
})()
