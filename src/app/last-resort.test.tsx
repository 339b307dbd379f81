// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { inBrowser } from '../../mocks/render';
import { readConfig } from '../data/config';
import { vi } from '../i18n/messages/vi';
import { ConfigErrors } from './config-errors';
import { LastResort } from './last-resort';

inBrowser();
beforeEach(() => void vitest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vitest.restoreAllMocks());

function Broken(): never {
  throw new Error('<b>no page</b>');
}

describe('the last resort', () => {
  it('says that the page failed, why, and what to do', () => {
    render(
      <LastResort words={vi}>
        <Broken />
      </LastResort>,
    );
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(vi.app.fatalHelp);
    expect(alert.querySelector('code')?.textContent).toBe('<b>no page</b>');
    expect(screen.getByRole('button', { name: vi.app.reload })).toBeDefined();
  });

  it('stays out of the way of a page that stands', () => {
    render(<LastResort words={vi}>Trang</LastResort>);
    expect(document.body.textContent).toBe('Trang');
  });
});

describe('settings that cannot be used', () => {
  it('name every wrong key with its remedy in both languages', () => {
    const read = readConfig({ language: 'fr', colour: 'red' });
    render(<ConfigErrors problems={read.ok ? [] : read.problems} />);
    const lines = screen.getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('code')?.textContent)).toEqual(['language', 'colour']);
    expect(lines[0]?.textContent).toContain('Ghi "vi" hoặc "en".');
    expect(lines[0]?.querySelector('[lang="en"]')?.textContent).toBe('Write "vi" or "en".');
  });
});
