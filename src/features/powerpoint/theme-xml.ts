import { paintOf } from './paints';

/** The colours an editor is offered for what is added by hand: those of the dashboard on paper. */
const colours: readonly (readonly [string, string])[] = [
  ['dk1', 'var(--ink)'],
  ['lt1', 'var(--surface)'],
  ['dk2', 'var(--ink-2)'],
  ['lt2', 'var(--accent-soft)'],
  ['accent1', 'var(--accent)'],
  ['accent2', 'var(--series-2)'],
  ['accent3', 'var(--series-3)'],
  ['accent4', 'var(--series-4)'],
  ['accent5', 'var(--series-5)'],
  ['accent6', 'var(--series-6)'],
  ['hlink', 'var(--accent)'],
  ['folHlink', 'var(--ink-2)'],
];

const scheme = (): string => colours.map(([name, css]) => `<a:${name}><a:srgbClr val="${paintOf(css)}"/></a:${name}>`).join('');

/** The theme with the paints of the dashboard, and without fonts of its own for Vietnamese. */
export const mendTheme = (xml: string): string =>
  xml
    .replace(/(<a:clrScheme name=")[^"]*(">).*?(<\/a:clrScheme>)/s, `$1Saola$2${scheme()}$3`)
    .replace(/<a:font script="Viet" [^>]*\/>/g, '');
