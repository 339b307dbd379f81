import type { Catalogue, Milestone, Organisation } from '../../domain/catalogue';
import { ancestorsOf } from '../../domain/lineage';
import { comparePeriods } from '../../domain/period';
import { formatPeriod } from '../../i18n/format';
import { useSpeech } from '../../i18n/words';
import { SourceText } from '../../ui/source-text';

interface Props {
  readonly catalogue: Catalogue;
  readonly organisation: Organisation;
}

/** The milestones of an organisation and of what it belongs to, oldest first. */
export function Timeline({ catalogue, organisation }: Props) {
  const { words } = useSpeech();
  const whose = [organisation, ...ancestorsOf(catalogue.organisations, organisation.id)].map((o) => o.id);
  const milestones = catalogue.milestones
    .filter((m) => whose.includes(m.organisationId))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  if (milestones.length === 0) return null;
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.overview.timeline}</h2>
      <ol>
        {milestones.map((milestone) => (
          <MilestoneItem key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </section>
  );
}

function MilestoneItem({ milestone }: { readonly milestone: Milestone }) {
  const { language, words } = useSpeech();
  return (
    <li>
      <strong className="timeline-period">{formatPeriod(milestone.period, language)}</strong>
      <div>
        <p>{milestone.label}</p>
        <p className="quiet small">
          {milestone.source ? <SourceText source={milestone.source} /> : words.passport.noSource}
          {milestone.note ? ` · ${milestone.note}` : null}
        </p>
      </div>
    </li>
  );
}
