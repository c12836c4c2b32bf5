/** The text with a text module put in at the caret, in the place of what is selected; where the caret stands then. */
export function withPhrase(text: string, phrase: string, from = text.length, to = from) {
  return { text: text.slice(0, from) + phrase + text.slice(to), caret: from + phrase.length };
}
