import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import type { Working } from './use-opening';

interface Props {
  readonly working: Working;
  readonly onCancel: () => void;
}

/** How far fetching or reading has come, and the way to stop it. */
export function WorkingBar({ working: { stage, name, progress }, onCancel }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(openingWords);
  const kilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / 1024), { digits: 0, language });
  const label = fill(w[stage], { name });
  const whole = progress?.whole ?? null;
  const far = progress && whole !== null ? { max: Math.max(1, whole), value: progress.read } : {};
  return (
    <div className="opening-working">
      <p>
        {label}{' '}
        {progress ? (
          <span className="quiet small">
            {fill(whole === null ? w.bytesSoFar : w.bytes, { read: kilobytes(progress.read), whole: kilobytes(whole ?? 0) })}
          </span>
        ) : null}
      </p>
      <progress aria-label={label} {...far} />
      <button type="button" className="button" onClick={onCancel}>
        {w.cancel}
      </button>
    </div>
  );
}
