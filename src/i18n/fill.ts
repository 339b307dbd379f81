const placeholder = /\{(\w+)\}/;

/**
 * The pieces of a template in order: text between placeholders, and `values[name]` for each `{name}`.
 * A name without a value stays visible as `{name}`, so that a mistake is seen and not lost.
 */
export function fillParts<T>(template: string, values: Readonly<Record<string, T>>): readonly (string | T)[] {
  const known = new Map(Object.entries(values));
  return template
    .split(placeholder)
    .map((piece, i): string | T => (i % 2 === 0 ? piece : (known.get(piece) ?? `{${piece}}`)))
    .filter((piece) => piece !== '');
}

/** A template with its placeholders filled in. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillParts(template, values).join('');
}
