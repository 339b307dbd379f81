import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { pxweb } from '../src/data/foreign/publishers.fixture';
import { bytesOf } from '../src/data/foreign/read.fixture';
import { expectClean, newPage } from './harness/page';
import { allow, openOffice } from './support/office';
import { accept, ask, figuresShown, notOurs, problemsTold, reported, shown } from './support/opening';
import { places, visit, wordsOf, type Place } from './support/pages';
import { READABLE, startPublisher } from './support/publisher';

const explore = places.find(({ id }) => id === 'explore') as Place;
const language = 'vi';
const { opening: w } = wordsOf[language];

const BYTES = Buffer.from(bytesOf(pxweb()));
const FIGURES = ['1.317,2', '1.323,7', '100.309,2', '101.343,8', '99.474,4'];
const MEGABYTE = 1024 * 1024;

/** What a page under test provokes by itself: the other origin it was told to read, and the answers that fail. */
const provoked = [/^request to another host: http:\/\/127\.0\.0\.1/, /^console: /, /^policy: connect-src/];

const send = (response: ServerResponse): void => void response.writeHead(200, { ...READABLE, 'Content-Type': 'application/json' }).end(BYTES);

/** A page that may read a publisher's site. */
async function allowed(publisher: { readonly address: string }): Promise<Page> {
  const office = await openOffice();
  allow(office, publisher.address);
  return newPage({ language, at: office.address });
}

describe('figures at an address', () => {
  it('of an origin that is allowed are read without telling who asks, and a link shows them to everybody', async () => {
    const publisher = await startPublisher((_, response) => send(response));
    const office = await openOffice();
    allow(office, publisher.address);
    const address = `${publisher.address}api/V02.01.json?lang=vi`;
    const page = await newPage({ language, at: office.address });
    await visit(page, { place: explore, language });
    await ask(page, address, language);
    const dialog = await reported(page, address, language);
    expect(await dialog.innerText()).toContain('application/json');
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(FIGURES);
    expect(await notOurs(page).innerText()).toContain(w.notOursAddress.replace('{name}', address));

    const elsewhere = await newPage({ language, at: office.address });
    await elsewhere.goto(page.url());
    await shown(elsewhere);
    expect(await figuresShown(elsewhere)).toEqual(FIGURES);
    expect(publisher.requests.length).toBeGreaterThan(1);
    for (const { headers } of publisher.requests) expect(headers.referer).toBeUndefined();
    for (const each of [page, elsewhere]) await expectClean(each, provoked);
  });

  it('beside the page need no leave', async () => {
    const office = await openOffice();
    writeFileSync(office.fileOf('dan-so.json'), BYTES);
    const page = await newPage({ language, at: office.address });
    await visit(page, { place: explore, language });
    await ask(page, `${office.address}dan-so.json`, language);
    await reported(page, `${office.address}dan-so.json`, language);
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(FIGURES);
    await expectClean(page);
  });

  it.each([
    ['ADDRESS_MISSING', (response: ServerResponse) => response.writeHead(404, READABLE).end()],
    ['ADDRESS_FORBIDDEN', (response: ServerResponse) => response.writeHead(403, READABLE).end()],
    ['ADDRESS_UNREACHABLE', (response: ServerResponse) => response.writeHead(200).end(BYTES)],
    ['ADDRESS_CUT_OFF', (response: ServerResponse) => response.writeHead(200, { ...READABLE, 'Content-Length': BYTES.length }).write(BYTES.subarray(0, 20), () => response.destroy())],
    ['TOO_LARGE', (response: ServerResponse) => response.writeHead(200, { ...READABLE, 'Content-Length': 100 * MEGABYTE }).write(BYTES)],
    ['HTML_PAGE', (response: ServerResponse) => response.writeHead(200, READABLE).end('<!doctype html><title>Đăng nhập</title>')],
  ])('that cannot be had are told as %s, and the figures on screen stay', async (code, answer) => {
    const publisher = await startPublisher((_, response) => void answer(response));
    const page = await allowed(publisher);
    await visit(page, { place: explore, language });
    const before = [page.url(), await figuresShown(page)];
    const dialog = await ask(page, publisher.address, language);
    await dialog.getByRole('alert').waitFor();
    const [problem, ...others] = await problemsTold(dialog);
    expect([problem?.code, others]).toEqual([code, []]);
    expect(problem?.told).toMatch(/\p{L}.*\. .*\p{L}.*\.$/u);
    expect([page.url(), await figuresShown(page)]).toEqual(before);
    await expectClean(page, provoked);
  });

  it('of an origin that this site may not read are told apart from a site that is gone', async () => {
    const publisher = await startPublisher((_, response) => send(response));
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const dialog = await ask(page, publisher.address, language);
    await dialog.getByRole('alert').waitFor();
    expect((await problemsTold(dialog)).map(({ code }) => code)).toEqual(['ADDRESS_NOT_ALLOWED']);
    expect(publisher.requests).toEqual([]);
    await expectClean(page, provoked);
  });

  it('that come slowly can be left, which ends the request too', async () => {
    let left = (): void => undefined;
    const isLeft = new Promise<void>((resolve) => (left = resolve));
    const publisher = await startPublisher((_, response) => {
      response.on('close', left);
      response.writeHead(200, READABLE).write(BYTES.subarray(0, 100));
    });
    const page = await allowed(publisher);
    await visit(page, { place: explore, language });
    const before = [page.url(), await figuresShown(page)];
    const dialog = await ask(page, publisher.address, language);
    await dialog.getByRole('progressbar').waitFor();
    await dialog.getByRole('button', { name: w.cancel, exact: true }).click();
    await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
    await isLeft;
    expect(await dialog.innerText()).toContain(w.cancelled);
    expect([page.url(), await figuresShown(page)]).toEqual(before);
    await expectClean(page, provoked);
  });
});
