import type { Source } from '../domain/dataset';
import { formatDate } from '../i18n/format';
import { useSpeech } from '../i18n/words';

interface Props {
  readonly source: Source;
  /** With its title, its publisher and what was read of it, not its publisher and date alone. */
  readonly full?: boolean;
}

/** A link that opens elsewhere; addresses other than of the web are not made links. */
function SourceLink({ source, children }: { readonly source: Source; readonly children: string }) {
  return source.url && /^https?:\/\//.test(source.url) ? (
    <a href={source.url} target="_blank" rel="noreferrer noopener" lang="vi">
      {children}
    </a>
  ) : (
    <span lang="vi">{children}</span>
  );
}

/** Where a figure was read: publisher and date as a link, or in full. */
export function SourceText({ source, full }: Props) {
  const { language, words } = useSpeech();
  const date = source.published ? formatDate(source.published, language) : words.passport.undated;
  if (!full) return <SourceLink source={source}>{`${source.publisher}, ${date}`}</SourceLink>;
  return (
    <>
      <SourceLink source={source}>{source.title}</SourceLink>
      <br />
      {source.publisher} · {words.passport.published}: {date}
      {source.readNote ? (
        <>
          <br />
          <span className="quiet">
            {words.passport.read}: {source.readNote}
          </span>
        </>
      ) : null}
    </>
  );
}
