// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { renderPart, inBrowser } from '../../mocks/render';
import { vi } from '../i18n/messages/vi';
import { DataPanel, type PanelQuery } from './data-panel';

inBrowser();
const NOW = Date.UTC(2026, 10, 23, 3);
const MINUTE_MS = 60_000;
beforeEach(() => vitest.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => vitest.useRealTimers());

const asked = (given: Partial<PanelQuery<string>> = {}): PanelQuery<string> => ({
  data: undefined,
  error: null,
  isFetching: false,
  dataUpdatedAt: 0,
  refetch: () => undefined,
  ...given,
});

function Fragile({ text }: { readonly text: string }) {
  if (text === 'broken') throw new Error('no such chart');
  return <p>{text}</p>;
}

const panel = (query: PanelQuery<string>) => (
  <DataPanel query={query} subject="Hồ sơ" heightPx={300} explain={(error) => ({ sentence: `Vì ${error.message}.`, code: `E1 | ${error.message}` })}>
    {(text) => <Fragile text={text} />}
  </DataPanel>
);
const show = (query: PanelQuery<string>) => renderPart(panel(query));

describe('a panel', () => {
  it('keeps the place of what is being read for the first time', async () => {
    const { container } = await show(asked({ isFetching: true }));
    expect(screen.getByText('Đang mở: Hồ sơ')).toBeDefined();
    expect(container.querySelector<HTMLElement>('[aria-busy="true"]')?.style.minHeight).toBe('300px');
  });

  it('that got nothing says why and tries again when asked', async () => {
    const refetch = vitest.fn();
    const { user } = await show(asked({ error: new Error('mất mạng'), refetch }));
    expect(screen.getByRole('alert').textContent).toContain('Vì mất mạng.');
    await user.click(screen.getByRole('button', { name: vi.panel.retry }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('shows the code of its failure, and puts it on the clipboard', async () => {
    const { user } = await show(asked({ error: new Error('mất mạng') }));
    expect(screen.getByText('E1 | mất mạng')).toBeDefined();
    await user.click(screen.getByRole('button', { name: vi.panel.copyCode }));
    expect(await navigator.clipboard.readText()).toBe('E1 | mất mạng');
    expect(screen.getByRole('status').textContent).toBe(vi.panel.copiedCode);
  });

  it('waits again while it tries again', async () => {
    await show(asked({ error: new Error('mất mạng'), isFetching: true }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its figures when they cannot be refreshed, and tells their growing age', async () => {
    const refetch = vitest.fn();
    const stale = asked({ data: '39 thủ tục', error: new Error('mất mạng'), dataUpdatedAt: NOW - 3 * MINUTE_MS, refetch });
    await show(stale);
    expect(screen.getByText('39 thủ tục')).toBeDefined();
    expect(screen.getByRole('status').textContent).toContain('3 phút trước');
    expect(screen.getByRole('status').textContent).toContain('Vì mất mạng.');
    act(() => void vitest.advanceTimersByTime(2 * MINUTE_MS));
    expect(screen.getByRole('status').textContent).toContain('5 phút trước');
    screen.getByRole('button', { name: vi.panel.retry }).click();
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('has no figures younger than now, whatever the clock said', async () => {
    await show(asked({ data: '39', error: new Error('mất mạng'), dataUpdatedAt: NOW + 60 * MINUTE_MS }));
    expect(screen.getByRole('status').textContent).toContain('vừa xong');
  });
});

describe('a panel that breaks while drawing', () => {
  beforeEach(() => void vitest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => vitest.restoreAllMocks());

  it('leaves the others standing', async () => {
    const whole = asked({ data: '39 thủ tục' });
    await renderPart(
      <>
        {panel(asked({ data: 'broken' }))}
        {panel(whole)}
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain(vi.panel.broken);
    expect(screen.getByText('39 thủ tục')).toBeDefined();
  });

  it('draws again when newer figures come', async () => {
    const { update } = await show(asked({ data: 'broken', dataUpdatedAt: NOW }));
    expect(screen.getByRole('alert')).toBeDefined();
    update(panel(asked({ data: '40 thủ tục', dataUpdatedAt: NOW + 1 })));
    expect(screen.getByText('40 thủ tục')).toBeDefined();
  });
});
