import { useState } from 'react';
import { fileName, saveBlob } from '../../charts/download';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { useRouter, writeAddress } from '../../ui/address';
import { changeViews, useKeptViews } from './kept-views';
import { freeName, merge, MOST_VIEWS, type NamedView } from './named-view';
import { type FileRead, LARGEST_FILE, readViewsFile, writeViewsFile } from './views-file';

const KILOBYTE = 1000;

async function readFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST_FILE) return { ok: false, problem: 'too-large', n: 0 };
  try {
    return readViewsFile(await file.text());
  } catch {
    return { ok: false, problem: 'unreadable', n: 0 };
  }
}

const withoutName = (views: readonly NamedView[], name: string): ReadonlySet<string> =>
  new Set(views.map((view) => view.name).filter((other) => other !== name));

/** What can be done with the views on this device, and what came of it in words. */
export function useActions() {
  const { language } = useSpeech();
  const { address } = useRouter();
  const [said, setSaid] = useState('');
  const w = usePartWords(shareWords).views;
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const tell = (done: string, isKept: boolean) => setSaid(isKept ? done : `${done} ${w.notKept}`);
  return {
    said,
    /** Returns whether it was saved. */
    save: (asked: string): boolean => {
      const wanted = asked.trim();
      const { views } = useKeptViews.getState();
      if (wanted === '' || views.length >= MOST_VIEWS) {
        setSaid(wanted === '' ? w.noName : fill(w.full, { most: count(MOST_VIEWS) }));
        return false;
      }
      let name = wanted;
      const isKept = changeViews((kept) => {
        name = freeName(wanted, withoutName(kept, ''));
        return [...kept, { name, address: writeAddress({ ...address, mode: null, revision: null }), savedAt: new Date().toISOString() }];
      });
      tell(fill(name === wanted ? w.saved : w.savedAs, { name }), isKept);
      return true;
    },
    /** A name that is taken becomes another. */
    rename: (name: string, asked: string) => {
      const wanted = asked.trim();
      if (wanted === '') setSaid(w.noName);
      else {
        const isKept = changeViews((kept) => {
          const free = freeName(wanted, withoutName(kept, name));
          return kept.map((view) => (view.name === name ? { ...view, name: free } : view));
        });
        tell(w.renamed, isKept);
      }
    },
    remove: (name: string) => {
      const isKept = changeViews((kept) => kept.filter((view) => view.name !== name));
      tell(fill(w.removed, { name }), isKept);
    },
    exportAll: () => {
      const blob = new Blob([writeViewsFile(useKeptViews.getState().views)], { type: 'application/json' });
      saveBlob(blob, fileName('views', '', 'json'));
    },
    importFrom: async (file: File) => {
      const read = await readFile(file);
      if (!read.ok) {
        const most = count(read.problem === 'too-large' ? LARGEST_FILE / KILOBYTE : MOST_VIEWS);
        setSaid(fill(w.problems[read.problem], { n: count(read.n), most }));
        return;
      }
      const { views, added, renamed, known } = merge(useKeptViews.getState().views, read.views);
      if (views.length > MOST_VIEWS) setSaid(fill(w.problems['too-many'], { most: count(MOST_VIEWS) }));
      else {
        const isKept = changeViews((kept) => merge(kept, read.views).views);
        tell(fill(w.imported, { added: count(added), renamed: count(renamed), known: count(known) }), isKept);
      }
    },
  };
}
