import { useMemo } from 'react';
import { useSpeech } from '../../i18n/words';
import { absoluteLink } from '../../ui/absolute-link';
import { pathOf, qrOf } from '../../ui/qr';

/** Where an address of the dashboard leads, as a QR code and in letters. */
export function QrBody({ address }: { readonly address: string }) {
  const { words } = useSpeech();
  const link = absoluteLink(`#${address}`);
  const matrix = useMemo(() => qrOf(link), [link]);
  return (
    <div className="slide-qr">
      {matrix === null ? (
        <p>{words.slide.qrRefused}</p>
      ) : (
        <svg role="img" aria-label={words.slide.qrOf} viewBox={`0 0 ${matrix.length} ${matrix.length}`} shapeRendering="crispEdges">
          <rect width={matrix.length} height={matrix.length} fill="white" />
          <path d={pathOf(matrix)} fill="black" />
        </svg>
      )}
      <p className="slide-link">{link}</p>
    </div>
  );
}
