import { useSpeech } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { activeCommands, type Now } from './commands';

/** The keys that do something now, and what fingers do. */
export function Help({ now, onClose }: { readonly now: Now; readonly onClose: () => void }) {
  const { words } = useSpeech();
  const w = words.present;
  const printed = (key: string): string => {
    if (key === '0') return w.keys.digits;
    return key.endsWith(' ') ? key.slice(0, -1) + (key === ' ' ? w.keys.space : ` ${w.keys.space}`) : key;
  };
  return (
    <Dialog title={w.commands.help} className="talk-help" onClose={onClose}>
      <dl className="talk-keys">
        {activeCommands(now).map(({ name, keys }) => (
          <div key={name}>
            <dt>{w.commands[name]}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{printed(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{w.touch}</p>
    </Dialog>
  );
}
