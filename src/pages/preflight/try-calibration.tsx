import { lazy, Suspense, useState } from 'react';
import { VIETNAMESE_SAMPLE } from '../../features/device';
import { ThemeButtons } from '../../features/preferences';
import { calibrationWords } from '../../i18n/messages/calibration';
import { usePartWords } from '../../i18n/part-words';

const CalibrationDialog = lazy(async () => ({ default: (await import('../../features/slide')).CalibrationDialog }));

/** Shows what a projector is set up by. */
export function TryCalibration() {
  const w = usePartWords(calibrationWords);
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="preflight-try">
      <button type="button" className="button" onClick={() => setIsShown(true)}>
        {w.title}
      </button>
      {isShown ? (
        <Suspense fallback={null}>
          <CalibrationDialog sample={VIETNAMESE_SAMPLE} onClose={() => setIsShown(false)}>
            <ThemeButtons />
          </CalibrationDialog>
        </Suspense>
      ) : null}
    </div>
  );
}
