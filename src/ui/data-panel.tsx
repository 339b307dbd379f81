import type { ReactNode } from 'react';
import { fill } from '../i18n/fill';
import { formatAge } from '../i18n/format';
import { useSpeech } from '../i18n/words';
import { CopyButton } from './copy-button';
import { PanelBoundary } from './panel-boundary';
import { useNow } from './use-now';

/** As much of a query as the panel needs. */
export interface PanelQuery<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  /** When `data` arrived, in milliseconds. */
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
}

/** A failure says little; it keeps the place of a small panel and not that of a page. */
const FAILED_PX = 240;

export interface Explanation {
  readonly sentence: string;
  /** One line to pass on to whoever runs the source. */
  readonly code: string;
}

interface Props<T> {
  readonly query: PanelQuery<T>;
  /** What the panel shows, for its error messages: 'Hồ sơ tiếp nhận'. */
  readonly subject: string;
  /** Keeps the place of what is being read, so that nothing moves when it comes. */
  readonly heightPx: number;
  /** An error in the reader's words. */
  readonly explain: (error: Error) => Explanation;
  /** What else a reader can do about a failure, as buttons. */
  readonly ways?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Decides between first load, failure and figures; figures on screen stay, with their age, when a refresh fails. */
export function DataPanel<T>({ query, subject, heightPx, explain, ways, children }: Props<T>) {
  const { words } = useSpeech();
  const { panel } = words;
  const retry = () => void query.refetch();
  const failure = ({ sentence, code }: Explanation, again: () => void) => (
    <div className="panel-failed" role="alert" style={{ minHeight: Math.min(heightPx, FAILED_PX) }}>
      <p>
        <strong>{fill(panel.failed, { subject })}</strong>
      </p>
      <p>{sentence}</p>
      <p className="quiet small">
        <code>{code}</code>
      </p>
      <div className="panel-ways">
        <button type="button" className="button" onClick={again}>
          {panel.retry}
        </button>
        <CopyButton text={() => code} label={panel.copyCode} done={panel.copiedCode} />
        {ways}
      </div>
    </div>
  );
  if (query.data === undefined) {
    if (query.error && !query.isFetching) return failure(explain(query.error), retry);
    return (
      <div className="panel-loading" style={{ minHeight: heightPx }} aria-busy="true" data-slow={panel.slow}>
        <span className="visually-hidden">{fill(panel.loading, { subject })}</span>
      </div>
    );
  }
  const { data } = query;
  return (
    <PanelBoundary resetKey={String(query.dataUpdatedAt)} fallback={(error, again) => failure({ sentence: panel.broken, code: error.message }, again)}>
      {query.error ? <Stale since={query.dataUpdatedAt} reason={explain(query.error).sentence} onRetry={retry} /> : null}
      {children(data)}
    </PanelBoundary>
  );
}

interface StaleProps {
  /** When the figures on screen arrived, in milliseconds. */
  readonly since: number;
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Says that figures on screen could not be refreshed, and how old they are. */
function Stale({ since, reason, onRetry }: StaleProps) {
  const { language, words } = useSpeech();
  const now = useNow();
  return (
    <p className="panel-stale" role="status">
      {fill(words.panel.stale, { age: formatAge(Math.max(0, now - since), language, words) })} {reason}{' '}
      <button type="button" className="button plain" onClick={onRetry}>
        {words.panel.retry}
      </button>
    </p>
  );
}
