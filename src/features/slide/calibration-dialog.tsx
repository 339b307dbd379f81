import { type ComponentProps, useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/words';
import { useWindowSize } from '../../ui/use-window-size';
import { Calibration } from './calibration';

type Props = Pick<ComponentProps<typeof Calibration>, 'sample' | 'children'> & { readonly onClose: () => void };

/** The calibration over the whole window, before there is a talk; Escape and its button close it. */
export function CalibrationDialog({ sample, onClose, children }: Props) {
  const { words } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  const size = useWindowSize();
  useEffect(() => {
    if (ref.current?.open === false) ref.current.showModal();
  }, []);
  return (
    <dialog ref={ref} className="calibration-dialog" onClose={onClose}>
      <Calibration {...size} sample={sample}>
        {children}
        <button type="button" className="button plain" onClick={() => ref.current?.close()}>
          {words.app.close} <kbd>Esc</kbd>
        </button>
      </Calibration>
    </dialog>
  );
}
