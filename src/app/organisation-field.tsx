import type { Catalogue, Organisation } from '../domain/catalogue';
import { provinceOf } from '../domain/lineage';
import { fill } from '../i18n/fill';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';
import { reporting } from './organisation';

interface Props {
  readonly catalogue: Catalogue;
  readonly organisation: Organisation;
  /** The organisation of the settings, which an address leaves out. */
  readonly home: string;
}

/** Chooses the organisation the page is about, among those with figures. */
export function OrganisationField({ catalogue, organisation, home }: Props) {
  const { words } = useSpeech();
  const { go } = useRouter();
  const province = provinceOf(catalogue.organisations, home);
  const peers = catalogue.organisations.find((o) => o.id === home)?.peerGroup ?? null;
  const having = reporting(catalogue);
  const all = catalogue.organisations.filter((o) => having.has(o.id) || o.id === organisation.id);
  const inside = (o: Organisation) => o.id === province?.id || provinceOf(catalogue.organisations, o.id)?.id === province?.id;
  const own = all.filter((o) => inside(o) && o.kind !== 'district');
  const districts = all.filter((o) => inside(o) && o.kind === 'district');
  const same = all.filter((o) => !inside(o) && peers !== null && o.peerGroup === peers);
  const provinces = all.filter((o) => o.kind === 'province' && !inside(o));
  const named = new Set([...own, ...districts, ...same, ...provinces]);
  const groups = [
    { label: fill(words.app.groups.own, { province: province?.name ?? '' }), members: own },
    { label: words.app.groups.peers, members: same },
    { label: fill(words.app.groups.district, { province: province?.name ?? '' }), members: districts },
    { label: words.app.groups.provinces, members: provinces },
    { label: words.app.groups.other, members: all.filter((o) => !named.has(o)) },
  ];
  return (
    <label className="field">
      {words.app.organisation}
      <select
        className="button"
        value={organisation.id}
        onChange={(event) => go({ organisations: event.target.value === home ? [] : [event.target.value] })}
      >
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ label, members }) => (
            <optgroup key={label} label={label}>
              {members.map((o) => (
                <option key={o.id} value={o.id}>
                  {o.name}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
