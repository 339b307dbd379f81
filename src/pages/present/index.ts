import { lazy } from 'react';

/** Fetched when a talk begins. */
export const ReadyTalk = lazy(async () => ({ default: (await import('./ready-talk')).ReadyTalk }));
export const PageTalk = lazy(async () => ({ default: (await import('./page-talk')).PageTalk }));
