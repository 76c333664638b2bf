import { useId, useRef, useState } from 'preact/hooks';
import { withoutPaused, withPaused } from '../../lib/settings/sites.ts';
import { Button } from '../ui/Button.tsx';
import { CarrySites } from './CarrySites.tsx';
import { Section } from './fields.tsx';
import type { SectionProps, SiteRulesPort } from './props.ts';
import { useReading } from './reading.ts';

/** The sites on which nothing is marked: all of them, one more, one less. */
export function SitesSection({ settings, change, rules }: SectionProps & { readonly rules: SiteRulesPort }) {
  const { words } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const resume = async (host: string) => {
    await change((now) => withoutPaused(now, host), words.resumed(host));
    heading.current?.focus();
  };
  return (
    <Section title={words.sites} heading={heading}>
      <p class="hint">{words.sitesHint}</p>
      {settings.pausedHosts.length === 0 ? (
        <p class="nothing">{words.noSites}</p>
      ) : (
        <ul class="lines">
          {settings.pausedHosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <Line label={words.resumeOn(host)} text={words.resume} onPress={() => void resume(host)} />
            </li>
          ))}
        </ul>
      )}
      <AddSite change={change} settings={settings} rules={rules} />
      <CarrySites change={change} settings={settings} rules={rules} />
    </Section>
  );
}

/** A button at the end of a line, whose name says for which line it is. */
export function Line(props: { readonly label: string; readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="button button-plain" aria-label={props.label} onClick={props.onPress}>
      {props.text}
    </button>
  );
}

function AddSite({ change, rules }: SectionProps & { readonly rules: SiteRulesPort }) {
  const { words } = useReading();
  const field = useId();
  const mistake = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const add = () => {
    const host = rules.hostFrom(typed);
    setRefused(host === null ? typed : null);
    if (host === null) return;
    setTyped('');
    void change((now) => withPaused(now, host));
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={field}>{words.addSite}</label>
      <div class="typed">
        <input
          id={field}
          type="text"
          class="text-field"
          placeholder={words.addSiteHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="url"
          value={typed}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : mistake}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button onPress={add}>{words.add}</Button>
      </div>
      {refused !== null && (
        <p id={mistake} class="mistake" role="alert">
          {words.notASite(refused)}
        </p>
      )}
    </form>
  );
}
