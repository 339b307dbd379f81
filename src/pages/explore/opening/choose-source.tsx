import { type ChangeEvent, useState } from 'react';
import { MOST_FILE_BYTES } from '../../../data/foreign/limits';
import { fill } from '../../../i18n/fill';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';

interface Props {
  readonly onFile: (file: File) => void;
  readonly onAddress: (address: string) => void;
}

/** A file of this device, or an address of the web. */
export function ChooseSource({ onFile, onAddress }: Props) {
  const [address, setAddress] = useState('');
  const w = usePartWords(openingWords);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again once it was mended.
    target.value = '';
    if (file) onFile(file);
  };
  return (
    <div className="opening-source">
      <p className="small">{fill(w.lead, { most: String(MOST_FILE_BYTES / 1024 / 1024) })}</p>
      <div className="opening-file">
        <label className="button primary">
          <input type="file" className="visually-hidden" onChange={choose} data-first-focus />
          {w.choose}
        </label>
        <span className="quiet small">{w.drop}</span>
      </div>
      <form
        className="opening-address"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') onAddress(address.trim());
        }}
      >
        <label className="field">
          {w.address}
          <input type="url" inputMode="url" placeholder="https://" value={address} onChange={(event) => setAddress(event.target.value)} />
        </label>
        <button type="submit" className="button">
          {w.read}
        </button>
      </form>
    </div>
  );
}
