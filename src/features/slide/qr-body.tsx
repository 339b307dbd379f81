import { useMemo } from 'react';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { absoluteLink, leadsSomewhere } from '../../ui/absolute-link';
import { pathOf, qrOf } from '../../ui/qr';

/** Where an address of the dashboard leads, as a QR code and in letters. */
export function QrBody({ address }: { readonly address: string }) {
  const w = usePartWords(slideWords);
  const link = absoluteLink(`#${address}`);
  const matrix = useMemo(() => qrOf(link), [link]);
  if (!leadsSomewhere(link)) return <p>{w.qrNowhere}</p>;
  return (
    <div className="slide-qr">
      {matrix === null ? (
        <p>{w.qrRefused}</p>
      ) : (
        <svg role="img" aria-label={w.qrOf} viewBox={`0 0 ${matrix.length} ${matrix.length}`} shapeRendering="crispEdges">
          <rect width={matrix.length} height={matrix.length} fill="white" />
          <path d={pathOf(matrix)} fill="black" />
        </svg>
      )}
      <p className="slide-link">{link}</p>
    </div>
  );
}
