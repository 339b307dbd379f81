interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const columns = (required: string, optional = ''): Columns => ({
  required: required.split(' '),
  optional: optional.split(' ').filter((name) => name !== ''),
});

const OBSERVATION_COLUMNS = columns(
  'id indicator organisation period breakdown value unit source',
  'qualifier status stated out_of note',
);

/** Every file the builder reads and the columns it may have. */
const FILES: ReadonlyMap<string, Columns> = new Map([
  ['units.csv', columns('code label_vi label_en', 'minimum maximum')],
  ['dimensions.csv', columns('id name_vi name_en')],
  ['breakdowns.csv', columns('dimension kind code name_vi name_en', 'is_total')],
  [
    'indicators.csv',
    columns(
      'id name_vi name_en definition_vi definition_en unit decimals direction',
      'formula method_vi method_en dimensions frequency legal_source',
    ),
  ],
  [
    'organisations.csv',
    columns('id name_vi name_en kind', 'parent valid_from valid_to successor code peer_group region'),
  ],
  ['sources.csv', columns('id title publisher authority', 'publisher_en url published accessed_note')],
  ['observations.csv', OBSERVATION_COLUMNS],
  ['article-bht-197380.csv', OBSERVATION_COLUMNS],
  ['targets.csv', columns('id indicator organisation_scope period operator value unit source', 'note')],
  ['identities.csv', columns('id rule whole parts', 'note')],
  ['breaks.csv', columns('id period comparable label_vi label_en', 'indicator organisation source note')],
  ['events.csv', columns('id organisation period label_vi label_en', 'source note')],
  ['tiles.csv', columns('map organisation column row')],
  ['terms.csv', columns('id name_vi name_en definition_vi definition_en', 'abbreviation legal_source')],
  ['pages.csv', columns('id page position place whose indicator', 'by whole where kinds title_vi title_en section_vi section_en')],
  ['slides.csv', columns('deck position kind', 'address title_vi title_en text_vi text_en notes_vi notes_en build')],
  ['revisions.csv', columns('date text_vi text_en')],
  ['translations.csv', columns('text_en text_vi', 'text_en_override')],
]);

export const FILE_NAMES: readonly string[] = [...FILES.keys()];

/** @throws {RangeError} for a file the builder does not know. */
export function columnsOf(file: string): Columns {
  const found = FILES.get(file);
  if (found === undefined) throw new RangeError(`No such data file: ${file}`);
  return found;
}
