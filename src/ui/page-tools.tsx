import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';

/** Where the tools of a page stand beside its heading; null where the page stands alone. */
const Place = createContext<Element | null>(null);

export const PageToolsPlace = Place.Provider;

/** Tools of a page, put beside its heading; where there is no heading they stand where they are written. */
export function PageTools({ children }: { readonly children: ReactNode }) {
  const place = use(Place);
  return place === null ? <div className="page-tools">{children}</div> : createPortal(children, place);
}
