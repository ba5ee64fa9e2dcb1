/** Puts a text where it can be pasted. @returns whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard on an insecure address, or refused by the person: the text stands on the page to be marked by hand.
    return false
  }
}
