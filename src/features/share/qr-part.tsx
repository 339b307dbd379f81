import { useMemo, useState } from 'react';
import { saveBlob } from '../../charts/download';
import { fill } from '../../i18n/fill';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { pathOf, qrOf } from '../../ui/qr';
import { qrPng, qrSvg } from './qr-files';

interface Props {
  readonly link: string;
  /** Name of a file with this ending. */
  readonly nameOf: (extension: string) => string;
}

/** The link as a QR code, made here; or what to do where it is too long for one. */
export function QrPart({ link, nameOf }: Props) {
  const matrix = useMemo(() => qrOf(link), [link]);
  const [failed, setFailed] = useState('');
  const w = usePartWords(shareWords);
  if (matrix === null) return <p className="share-warning">{w.qrRefused}</p>;
  const savePng = async () => {
    try {
      saveBlob(await qrPng(matrix), nameOf('png'));
    } catch (error) {
      setFailed(fill(w.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <svg className="qr" role="img" aria-label={w.qrOf} viewBox={`0 0 ${matrix.length} ${matrix.length}`} shapeRendering="crispEdges">
        <rect width={matrix.length} height={matrix.length} fill="white" />
        <path d={pathOf(matrix)} fill="black" />
      </svg>
      <p className="qr-files">
        <button type="button" className="button" onClick={() => saveBlob(qrSvg(matrix, link), nameOf('svg'))}>
          {w.qrSvg}
        </button>
        <button type="button" className="button" onClick={() => void savePng()}>
          {w.qrPng}
        </button>
      </p>
      <p role="alert">{failed}</p>
    </>
  );
}
