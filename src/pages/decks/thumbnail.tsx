import { memo } from 'react';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { SlideView } from '../../features/slide';
import { useNear } from './use-near';

export interface ThumbnailProps {
  readonly deck: Deck;
  /** Of the slide, from 0. */
  readonly index: number;
  readonly exhibit: Exhibit | NoExhibit | null;
  readonly exhibits: readonly Exhibit[];
  readonly catalogue: Catalogue;
  readonly widthPx: number;
}

const SHAPE = 9 / 16;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

/** Whether a slide looks as it did: what is edited on another changes none of it. */
function looksTheSame(a: ThumbnailProps, b: ThumbnailProps): boolean {
  const [one, other] = [a.deck, b.deck];
  const isSameDeck = one.title === other.title && one.organisation === other.organisation && one.slides.length === other.slides.length;
  return (
    isSameDeck &&
    a.index === b.index &&
    one.slides[a.index] === other.slides[b.index] &&
    a.exhibit === b.exhibit &&
    a.catalogue === b.catalogue &&
    a.widthPx === b.widthPx &&
    sameItems(a.exhibits, b.exhibits)
  );
}

/** A slide as the audience will see it, small; drawn while it is in the window or near it. */
export const Thumbnail = memo(function Thumbnail({ widthPx, ...props }: ThumbnailProps) {
  const [ref, isNear] = useNear<HTMLDivElement>();
  const heightPx = Math.round(widthPx * SHAPE);
  return (
    <div ref={ref} className="sorter-picture" aria-hidden="true" style={{ width: widthPx, height: heightPx }}>
      {isNear ? <SlideView {...props} widthPx={widthPx} heightPx={heightPx} step={null} interactive={false} /> : null}
    </div>
  );
}, looksTheSame);
