import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arriving } from '../../../data/foreign/gather';
import { type Loaded, loadFile } from '../../../data/foreign/load';
import { openAddress } from '../../../data/foreign/open-address';
import type { Choices } from '../../../data/foreign/outcome';
import { readInWorker } from '../../../data/foreign/read-in-worker';
import { nextReport, type Report, refusedReport } from './report';

/** What is being done at this moment. */
export interface Working {
  readonly stage: 'fetching' | 'reading';
  readonly name: string;
  /** Null while nobody can say how far it is. */
  readonly progress: Arriving | null;
}

export interface Opening {
  readonly working: Working | null;
  readonly report: Report | null;
  readonly cancelled: boolean;
  readonly openFile: (file: File) => void;
  readonly openAddress: (address: string) => void;
  /** Reads the same bytes again, otherwise; a choice that is undefined is taken back. */
  readonly choose: (changes: Changes) => void;
  readonly cancel: () => void;
}

export type Changes = { readonly [Name in keyof Choices]: Choices[Name] | undefined };

const changed = (choices: Choices, changes: Changes): Choices =>
  Object.fromEntries(Object.entries({ ...choices, ...changes }).filter(([, value]) => value !== undefined));

/** Fetches and reads one thing at a time; what is begun later ends what was begun before. */
export function useOpening(): Opening {
  const [working, setWorking] = useState<Working | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const control = useRef<AbortController | null>(null);
  /** What was really read, while the report shows a choice that is still being tried. */
  const settled = useRef<Report | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(async (task: (signal: AbortSignal) => Promise<Report>) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setCancelled(false);
    try {
      const next = await task(own.signal);
      if (own.signal.aborted) return;
      settled.current = next;
      setReport(next);
    } catch {
      // Only the end of the signal comes here, and whoever ended it knows.
    } finally {
      if (control.current === own) {
        control.current = null;
        setWorking(null);
      }
    }
  }, []);

  const load = (name: string, from: (watch: Parameters<typeof openAddress>[1]) => Promise<Loaded>) =>
    void run(async (signal) => {
      settled.current = null;
      setReport(null);
      setWorking({ stage: 'fetching', name, progress: null });
      const loaded = await from({ signal, onProgress: (progress) => setWorking({ stage: 'fetching', name, progress }) });
      if (loaded.kind === 'refused') return refusedReport(name, loaded.outcome);
      setWorking({ stage: 'reading', name, progress: null });
      const result = await readInWorker({ name: loaded.name, bytes: loaded.bytes, choices: {} }, signal);
      return nextReport({ loaded, result, choices: {}, before: null });
    });

  const choose = (changes: Changes) => {
    const loaded = report?.loaded;
    if (!report || !loaded) return;
    const choices = changed(report.choices, changes);
    void run(async (signal) => {
      setReport({ ...report, choices });
      setWorking({ stage: 'reading', name: report.name, progress: null });
      const result = await readInWorker({ name: loaded.name, bytes: loaded.bytes, choices }, signal);
      return nextReport({ loaded, result, choices, before: report });
    });
  };

  const cancel = () => {
    control.current?.abort();
    setReport(settled.current);
    setCancelled(true);
  };

  return {
    working,
    report,
    cancelled,
    openFile: (file) => load(file.name, (watch) => loadFile(file, watch)),
    openAddress: (address) => load(address, (watch) => openAddress(address, watch)),
    choose,
    cancel,
  };
}
