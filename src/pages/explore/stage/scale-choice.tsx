import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';

/** Whether small charts share one scale, as they do unless asked, or have one each. */
export function ScaleChoice() {
  const { words } = useSpeech();
  const { address, go } = useRouter();
  const choice = (scale: 'own' | null, label: string) => (
    <button type="button" className="button plain" aria-pressed={address.scale === scale} onClick={() => go({ scale })}>
      {label}
    </button>
  );
  return (
    <div className="stage-scales" role="group" aria-label={words.stage.scales}>
      {choice(null, words.stage.sharedScale)}
      {choice('own', words.stage.ownScale)}
    </div>
  );
}
