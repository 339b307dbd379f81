/** A label within a sentence: small letters at its start, unless it holds a name or an abbreviation. */
export const inSentence = (label: string): string =>
  label.slice(1) === label.slice(1).toLowerCase() ? label.charAt(0).toLowerCase() + label.slice(1) : label;
