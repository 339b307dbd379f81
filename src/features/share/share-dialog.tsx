import { fileName } from '../../charts/download';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { EmbedFields } from '../../ui/embed-fields';
import { isOnDevice, linkToEmbed, LONG_LINK } from './links';
import { QrPart } from './qr-part';

interface Props {
  readonly link: string;
  readonly caption: string;
  /** Id of the indicator, for the names of files. */
  readonly name: string;
  readonly revision: string;
  readonly frameHeightPx: number;
  readonly onClose: () => void;
}

/** The link with everything in it, as text, as a QR code and as code for another page. */
export function ShareDialog({ link, caption, name, revision, frameHeightPx, onClose }: Props) {
  const { language } = useSpeech();
  const { address, hrefOf } = useRouter();
  const w = usePartWords(shareWords);
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const isLong = link.length > LONG_LINK;
  return (
    <Dialog title={w.title} className="share" onClose={onClose}>
      <section className="share-part">
        <CopyField label={w.link} value={link}>
          <p className={isLong ? 'share-warning' : 'quiet'}>
            {fill(isLong ? w.long : w.length, { n: count(link.length), most: count(LONG_LINK) })}
          </p>
          {revision === '' ? null : <p className="quiet">{fill(w.revision, { revision })}</p>}
          {isOnDevice(address) ? <p className="share-warning">{w.onDevice}</p> : null}
        </CopyField>
      </section>
      <section className="share-part">
        <h3>{w.qr}</h3>
        <QrPart link={link} nameOf={(extension) => fileName(`${name}-qr`, revision, extension)} />
      </section>
      {isOnDevice(address) ? null : (
        <section className="share-part">
          <h3>{w.embed}</h3>
          <EmbedFields src={linkToEmbed(hrefOf)} title={caption} heightPx={frameHeightPx} />
        </section>
      )}
    </Dialog>
  );
}
