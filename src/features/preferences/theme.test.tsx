// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { prefer } from '../../../mocks/browser-parts';
import { renderPart, inBrowser } from '../../../mocks/render';
import { usePreferences } from './preferences';
import { useTheme } from './use-theme';

inBrowser();
afterEach(() => vitest.restoreAllMocks());

function Themed() {
  useTheme();
  return <button onClick={() => usePreferences.getState().setTheme('dark')}>tối</button>;
}
const show = (address: string) => renderPart(<Themed />, 'vi', address);
const theme = () => document.documentElement.dataset['theme'];
const kept = () => localStorage.getItem('saola-preferences') ?? '';

describe('the theme of the page', () => {
  it('is that of the device when nobody says otherwise, and follows it', async () => {
    await show('/vi/');
    expect(theme()).toBe('light');
    act(() => prefer('(prefers-color-scheme: dark)'));
    expect(theme()).toBe('dark');
    act(() => prefer('(prefers-color-scheme: dark)', '(prefers-contrast: more)'));
    expect(theme()).toBe('contrast');
  });

  it('is the one the person chose, whatever the device prefers', async () => {
    prefer('(prefers-contrast: more)');
    const { user } = await show('/vi/');
    await user.click(screen.getByRole('button'));
    expect(theme()).toBe('dark');
    expect(JSON.parse(kept())).toMatchObject({ state: { theme: 'dark' } });
  });

  it('is the one in the address, whatever the person chose', async () => {
    usePreferences.getState().setTheme('dark');
    await show('/vi/?theme=contrast');
    expect(theme()).toBe('contrast');
  });

  it('is light on paper', async () => {
    usePreferences.getState().setTheme('dark');
    await show('/vi/?m=print&theme=dark');
    expect(theme()).toBe('light');
  });
});

describe('a choice', () => {
  it('holds as long as the page where storage is blocked', async () => {
    vitest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const { user } = await show('/vi/');
    await user.click(screen.getByRole('button'));
    expect(theme()).toBe('dark');
  });

  it('that was kept is read again', async () => {
    localStorage.setItem('saola-preferences', '{"state":{"theme":"contrast"},"version":1}');
    await usePreferences.persist.rehydrate();
    expect(usePreferences.getState().theme).toBe('contrast');
  });

  it.each(['{"state":{"theme":"pink"},"version":1}', '{"state":null,"version":1}', 'no JSON', '[]'])('kept as %s is as if none was', async (text) => {
    localStorage.setItem('saola-preferences', text);
    await usePreferences.persist.rehydrate();
    expect(usePreferences.getState().theme).toBeNull();
  });
});
