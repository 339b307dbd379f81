import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useRouter } from '../../../ui/address';

/** Whether small charts share one scale, as they do unless asked, or have one each. */
export function ScaleChoice() {
  const w = usePartWords(stageWords);
  const { address, go } = useRouter();
  const choice = (scale: 'own' | null, label: string) => (
    <button type="button" className="button plain" aria-pressed={address.scale === scale} onClick={() => go({ scale })}>
      {label}
    </button>
  );
  return (
    <div className="stage-scales" role="group" aria-label={w.scales}>
      {choice(null, w.sharedScale)}
      {choice('own', w.ownScale)}
    </div>
  );
}
