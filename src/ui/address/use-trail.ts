import type { HistoryLocation, RouterHistory } from '@tanstack/history';
import { useEffect, useReducer } from 'react';
import { follow, startOf, type Step, type Trail } from './trail';

const stepAt = ({ state, pathname }: HistoryLocation): Step => ({ key: state.__TSR_key ?? '', page: pathname.split('/')[2] ?? '' });

/** The places of this visit. A place reached by a link has no key yet and is given one, so that it is known again. */
export function useTrail(history: RouterHistory): Trail {
  const [trail, move] = useReducer(follow, history, ({ location }) => startOf(stepAt(location)));
  useEffect(() => {
    const seen = new Set([stepAt(history.location).key]);
    return history.subscribe(({ location, action }) => {
      const step = stepAt(location);
      const fresh = !seen.has(step.key);
      seen.add(step.key);
      if (action.type === 'PUSH') move({ kind: 'push', step });
      else if (action.type === 'REPLACE') move({ kind: 'replace', step });
      else {
        move({ kind: 'arrive', step });
        if (fresh) history.replace(location.href);
      }
    });
  }, [history]);
  return trail;
}
