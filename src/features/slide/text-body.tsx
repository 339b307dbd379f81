import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { fitText } from './text-lines';
import { useBox, type Box } from './use-box';

/** Plain text in lines, as large as its room allows. */
export function TextBody({ text, assumed }: { readonly text: string; readonly assumed: Box }) {
  const w = usePartWords(slideWords);
  const [ref, box] = useBox<HTMLDivElement>(assumed);
  const { size, lines, left } = fitText(text.split('\n').filter((line) => line.trim() !== ''), box);
  return (
    <div ref={ref} className="slide-text" style={{ fontSize: size }}>
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      {left === 0 ? null : <p className="slide-cut">{fill(w.moreLines, { count: String(left) })}</p>}
    </div>
  );
}
