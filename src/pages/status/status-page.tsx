import { type ReactNode, useState } from 'react';
import { useAccess, useCatalogueQuery } from '../../data/context';
import { VIETNAMESE_SAMPLE } from '../../features/device';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime, formatNumber } from '../../i18n/format';
import { type StatusWords, statusWords } from '../../i18n/messages/status';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import type { PageProps } from '../../ui/page';
import { browserName } from './browser-name';
import { clearDevice } from './clear-device';
import { type Checks, useChecks } from './use-checks';

/** One sentence or two that agree with the rows: what fails, and what only deserves a look. */
function verdict(checks: Checks, w: StatusWords): string {
  if (checks.font === null) return w.checking;
  const failing = [checks.font ? [] : w.font, checks.storage ? [] : w.storage, checks.online ? [] : w.network].flat();
  if (failing.length === 0 && checks.offline) return w.good;
  const fault = failing.length === 0 ? w.noFault : fill(w.bad, { list: failing.join(', ') });
  return checks.offline ? fault : `${fault} ${fill(w.look, { list: w.offline })}`;
}

/** The browser as people call it; what it says of itself is folded away. */
function Browser({ userAgent }: { readonly userAgent: string }) {
  const w = usePartWords(statusWords);
  const browser = browserName(userAgent);
  const name = browser ? fill(browser.system === '' ? w.browserValue : w.browserOn, { ...browser }) : w.browserUnknown;
  return (
    <>
      {name}
      <details>
        <summary className="quiet small">{w.browserRaw}</summary>
        <code>{userAgent}</code>
      </details>
    </>
  );
}

/** Version, revision, where the figures come from, and whether this browser can do what the page needs. */
export function StatusPage({ catalogue }: PageProps) {
  const { language } = useSpeech();
  const { source } = useAccess();
  const catalogueQuery = useCatalogueQuery();
  const checks = useChecks(VIETNAMESE_SAMPLE);
  const w = usePartWords(statusWords);
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const [, address = ''] = /^api:(.*)$/.exec(source.id) ?? [];
  const rows: readonly (readonly [string, ReactNode])[] = [
    [w.version, __VERSION__],
    [w.revision, catalogue.revision],
    [w.updated, formatDate(catalogue.updated, language)],
    [w.source, address ? fill(w.api, { address }) : w.files],
    [w.fetched, catalogueQuery.data ? formatDateTime(catalogueQuery.data.checkedAt, language) : '–'],
    [
      w.datasets,
      fill(w.datasetsValue, {
        count: count(catalogue.datasets.filter((d) => d.observations > 0).length),
        observations: count(catalogue.datasets.reduce((sum, d) => sum + d.observations, 0)),
      }),
    ],
    [w.font, checks.font === null ? '…' : fill(checks.font ? w.fontOk : w.fontBad, { sample: VIETNAMESE_SAMPLE })],
    [w.storage, checks.storage === null ? '…' : checks.storage ? w.storageOk : w.storageBad],
    [w.offline, checks.offline ? w.offlineOk : w.offlineBad],
    [w.network, checks.online ? w.online : w.noNetwork],
    [w.browser, <Browser key="browser" userAgent={checks.browser} />],
  ];
  return (
    <>
      <p className="takeaway">{verdict(checks, w)}</p>
      <table className="figure-table status-table">
        <thead>
          <tr>
            <th scope="col">{w.check}</th>
            <th scope="col">{w.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Clearing />
    </>
  );
}

/** Removes what is kept on the device, once it has been said what that is. */
function Clearing() {
  const w = usePartWords(statusWords);
  const [state, setState] = useState<'kept' | 'asked' | 'cleared'>('kept');
  return (
    <>
      {state === 'asked' ? (
        <div role="group" aria-label={w.clear}>
          <p>{w.clearWhat}</p>
          <button type="button" className="button" onClick={() => void clearDevice().then(() => setState('cleared'))}>
            {w.clearAll}
          </button>{' '}
          <button type="button" className="button" onClick={() => setState('kept')}>
            {w.keepAll}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setState('asked')}>
          {w.clear}
        </button>
      )}
      <p role="status">{state === 'cleared' ? w.cleared : null}</p>
    </>
  );
}
