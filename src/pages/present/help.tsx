import { LetterKeysButton, usePreferences } from '../../features/preferences';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { Dialog } from '../../ui/dialog';
import { activeCommands, type Now } from './commands';

/** The keys that do something now, and what fingers do. */
export function Help({ now, onClose }: { readonly now: Omit<Now, 'hasLetters'>; readonly onClose: () => void }) {
  const w = usePartWords(presentWords);
  const hasLetters = usePreferences(({ letterKeys }) => letterKeys);
  const printed = (key: string): string => {
    if (key === '0') return w.keys.digits;
    return key.endsWith(' ') ? key.slice(0, -1) + (key === ' ' ? w.keys.space : ` ${w.keys.space}`) : key;
  };
  return (
    <Dialog title={w.commands.help} className="talk-help" onClose={onClose}>
      <dl className="talk-keys">
        {activeCommands({ ...now, hasLetters }).map(({ name, keys }) => (
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
      <LetterKeysButton />
      <p className="quiet">{w.letterKeys}</p>
    </Dialog>
  );
}
