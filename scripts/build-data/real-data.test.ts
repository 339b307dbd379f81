import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The package comes without types.
import JSONstat from 'jsonstat-toolkit';
import * as v from 'valibot';
import { readCatalogue } from '../../src/data/catalogue';
import { readDataset } from '../../src/data/json-stat';
import { readRegister } from '../../src/data/register';
import { ARTICLE_FILE, readBook } from './book';
import { build } from './build';
import { cellKey } from './cell-key';
import { chooseReadings } from './choose';
import { categoryOf } from './cube';
import { readFolder } from './folder';
import { glossaryOf } from './glossary';
import { groupBy } from './group';
import { LANGUAGES } from './message';
import { datasetSchema, profileJsonSchema } from './profile-schema';
import { readObservations } from './read-observations';
import type { ObservationRow } from './rows';
import { readTable } from './table';
import { freeTexts, voiceOf } from './texts';

const files = readFolder('data');
const { messages, documents } = build(files);
const book = readBook(files, () => undefined);
const choices = chooseReadings(book);

/** What is used of the reference implementation. */
const askOracle = JSONstat as (document: object) => {
  readonly Data: (cell: object) => { readonly value: number | null } | null;
};

type DatasetDocument = v.InferOutput<typeof datasetSchema>;
type Reading = NonNullable<DatasetDocument['extension']['others'][string]>[number];
const datasets = [...documents]
  .filter(([path]) => path.includes('/datasets/'))
  .map(([path, text]) => [path, JSON.parse(text) as DatasetDocument] as const);
const vietnamese = datasets.filter(([path]) => path.startsWith('vi/')).map(([, dataset]) => dataset);

const observations = new Map(book.observations.map((row) => [row.id, row]));
/** Cells with more than one reading, as the documents hold them. */
const contested = vietnamese.flatMap(({ extension }) =>
  Object.entries(extension.others).flatMap(([cell, others]) => {
    const chosen = observations.get(extension.observation[cell] ?? '');
    return chosen === undefined ? [] : [{ chosen, others }];
  }),
);

describe('the figures in data/', () => {
  it('build without an error', () => {
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.size).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('tell readers nothing of files, codes and tools (%s)', (language) => {
    const { pick, free } = voiceOf(book, language);
    const told = [
      ...freeTexts(book).map((text) => free(text) ?? ''),
      ...[...book.sources.values()].map(({ publisher }) => pick(publisher)),
      ...[...book.indicators.values()].flatMap(({ definition, method }) => [definition, method ?? definition].map(pick)),
    ];
    const codes = new RegExp(`README|\\.csv|search tool|công cụ tìm kiếm|\\bgit\\b|commit |breakdown|out_of|${[...book.indicators.keys()].filter((id) => id.includes('_')).join('|')}`);
    const sources = new Set(book.sources.keys());
    expect(told.filter((text) => codes.test(text) || text.split(/[\s,;]+/).some((word) => sources.has(word)))).toEqual([]);
  });

  it('keep every observation, chosen or beside the chosen one', () => {
    const ids = vietnamese.flatMap(({ extension }) => [
      ...Object.values(extension.observation),
      ...Object.values(extension.others).flatMap((others) => others.map(({ id }) => id)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(book.observations.length);
  });

  it('hold the cells with several sources, those that differ, and the eight that disagree', () => {
    const count = (differs: (reading: Reading, chosen: ObservationRow) => boolean): number =>
      contested.filter(({ chosen, others }) => others.some((other) => differs(other, chosen))).length;
    expect(contested).toHaveLength(128);
    expect(count((other) => other.agreement !== 'same')).toBe(38);
    expect(count((other, chosen) => other.value !== chosen.value || other.qualifier !== chosen.qualifier)).toBe(38);
    expect(count((other) => other.agreement === 'disagrees')).toBe(8);
  });

  it('hold the thirteen directions without a number', () => {
    const directions = vietnamese
      .flatMap(({ extension }) => [
        ...Object.values(extension.qualifier),
        ...Object.values(extension.others).flatMap((others) => others.map(({ qualifier }) => qualifier)),
      ])
      .filter((qualifier) => qualifier === 'increase' || qualifier === 'decrease');
    expect(directions).toHaveLength(13);
  });

  it('repeat the article the project started from', () => {
    const lines = readTable(ARTICLE_FILE, files.get(ARTICLE_FILE) ?? new Uint8Array(), () => undefined);
    const withoutRow = (rows: typeof book.observations) => rows.map(({ row: _row, file: _file, ...rest }) => rest);
    const article = readObservations(lines, () => undefined);
    const ids = new Set(article.map(({ id }) => id));
    expect(article).toHaveLength(14);
    expect(withoutRow(article)).toEqual(withoutRow(book.observations.filter(({ id }) => ids.has(id))));
  });
});

describe('every document', () => {
  it('fits the schema of the profile', () => {
    const unfit = datasets.flatMap(([path, dataset]) =>
      (v.safeParse(datasetSchema, dataset).issues ?? []).map(
        (issue) => `${path} ${v.getDotPath(issue)}: ${issue.message}`,
      ),
    );
    expect(datasets.length).toBeGreaterThan(100);
    expect(unfit).toEqual([]);
  });

  it('gives the same values to jsonstat-toolkit', () => {
    const byIndicator = groupBy(choices, ({ chosen }) => chosen.indicator);
    for (const [path, dataset] of datasets) {
      const oracle = askOracle(structuredClone(dataset));
      const id = dataset.dimension.indicator?.category.index[0] ?? '';
      for (const { chosen } of byIndicator.get(id) ?? []) {
        const categories = dataset.id.map((dimension) => [dimension, categoryOf(chosen, dimension)]);
        const found = oracle.Data(Object.fromEntries(categories))?.value ?? null;
        expect([path, cellKey(chosen), found]).toEqual([path, cellKey(chosen), chosen.value]);
      }
    }
  });

  it.each(LANGUAGES)('in “%s” is read by the page', (language) => {
    const parsed = (path: string): unknown => JSON.parse(documents.get(`${language}/${path}`) ?? '');
    const catalogue = readCatalogue(parsed('catalogue.json'));
    expect(catalogue.datasets).toHaveLength(book.indicators.size);
    expect(readRegister(parsed('sources.json')).sources).toHaveLength(book.sources.size);
    for (const { id } of catalogue.datasets.filter(({ observations }) => observations > 0)) {
      const dataset = readDataset(parsed(`datasets/${id}.json`));
      expect([...dataset.annotations.values()].filter((annotation) => annotation.id !== undefined)).toHaveLength(
        choices.filter(({ chosen }) => chosen.indicator === id).length,
      );
    }
  });
});

describe('the papers beside the data', () => {
  it('print the terms of data/terms.csv', () => {
    expect(readFileSync('docs/glossary.md', 'utf8')).toBe(glossaryOf(book.terms));
  });

  it('print the schema the datasets are checked by', () => {
    expect(readFileSync('docs/data-profile.schema.json', 'utf8')).toBe(profileJsonSchema());
  });
});
