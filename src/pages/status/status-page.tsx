import { type ReactNode, useState } from 'react';
import { useAccess, useCatalogueQuery } from '../../data/context';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime, formatNumber } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import type { PageProps } from '../../ui/page';
import { clearDevice } from './clear-device';
import { useChecks } from './use-checks';

/** Letters with stacked marks: a font without them shows boxes or another face here. */
const SAMPLE = 'Quắc thước, nghễnh ngãng, Ữ Ự Ỵ Ẵ Đặng ₫';

/** Version, revision, where the figures come from, and whether this browser can do what the page needs. */
export function StatusPage({ catalogue }: PageProps) {
  const { language, words } = useSpeech();
  const { source } = useAccess();
  const catalogueQuery = useCatalogueQuery();
  const checks = useChecks(SAMPLE);
  const [cleared, setCleared] = useState(false);
  const w = words.status;
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const [, address = ''] = /^api:(.*)$/.exec(source.id) ?? [];
  const failing = [
    checks.font === false ? w.font : null,
    checks.storage === false ? w.storage : null,
    checks.online ? null : w.network,
  ].filter((name) => name !== null);
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
    [w.font, checks.font === null ? '…' : fill(checks.font ? w.fontOk : w.fontBad, { sample: SAMPLE })],
    [w.storage, checks.storage === null ? '…' : checks.storage ? w.storageOk : w.storageBad],
    [w.offline, checks.offline ? w.offlineOk : w.offlineBad],
    [w.network, checks.online ? w.online : w.noNetwork],
    [w.browser, checks.browser],
  ];
  return (
    <>
      <p className="takeaway">{failing.length === 0 ? w.good : fill(w.bad, { list: failing.join(', ') })}</p>
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
      <p>
        <button type="button" className="button" onClick={() => void clearDevice().then(() => setCleared(true))}>
          {w.clear}
        </button>{' '}
        <span role="status">{cleared ? w.cleared : null}</span>
      </p>
    </>
  );
}
