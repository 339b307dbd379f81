import { lazy } from 'react';

/** Either part is fetched when it is shown: a frame of another page does without all that asks questions. */
export const ExplorePage = lazy(async () => ({ default: (await import('./explore-page')).ExplorePage }));
export const EmbeddedAnswer = lazy(async () => ({ default: (await import('./embedded-answer')).EmbeddedAnswer }));

/** What answers a question for a talk is fetched when a talk asks one. */
export const loadQuestionExhibits = () => import('./exhibit');
