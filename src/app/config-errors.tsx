import type { ConfigProblem } from '../data/config';

/** Shown when config.json cannot be used; in both languages, because it is what says which one is read. */
export function ConfigErrors({ problems }: { readonly problems: readonly ConfigProblem[] }) {
  return (
    <main className="last-resort" role="alert">
      <h1>config.json cần sửa</h1>
      <p lang="en">config.json needs mending</p>
      <ul className="lines">
        {problems.map(({ key, explanation }) => (
          <li key={key}>
            {key ? <code>{key}</code> : null}
            <p>{explanation.vi}</p>
            <p lang="en" className="quiet">
              {explanation.en}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
