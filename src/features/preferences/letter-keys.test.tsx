// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import { Key, LetterKeysButton, useLetterKeys } from './letter-keys';
import { usePreferences } from './preferences';

inBrowser();

function Keyed() {
  useLetterKeys();
  return (
    <p>
      <Key name="P" /> <Key name="Esc" /> <LetterKeysButton />
    </p>
  );
}
const onDocument = () => document.documentElement.dataset['letterKeys'];

describe('keys of one character', () => {
  it('are on until somebody switches them off, and then are printed nowhere', async () => {
    const { user } = await renderPart(<Keyed />, 'vi', '/vi/');
    expect(onDocument()).toBe('on');
    expect(screen.getByText('P').tagName).toBe('KBD');
    await user.click(screen.getByRole('button', { pressed: true }));
    expect(onDocument()).toBe('off');
    expect(screen.queryByText('P')).toBeNull();
    expect(screen.getByText('Esc').tagName).toBe('KBD');
  });

  it.each([['{"state":{"letterKeys":false},"version":1}', 'off'], ['{"state":{"letterKeys":"no"},"version":1}', 'on'], ['[]', 'on']])('kept as %s are %s', async (text, expected) => {
    await renderPart(<Keyed />, 'vi', '/vi/');
    localStorage.setItem('saola-preferences', text);
    await act(async () => usePreferences.persist.rehydrate());
    expect(onDocument()).toBe(expected);
  });
});
