import type { ComponentChildren } from 'preact';
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
            <Line key={host} text={words.resume} hint={words.resumeOn(host)} onPress={() => void resume(host)}>
              <bdi>{host}</bdi>
            </Line>
          ))}
        </ul>
      )}
      <AddSite change={change} settings={settings} rules={rules} />
      <CarrySites change={change} settings={settings} rules={rules} />
    </Section>
  );
}

/** A line with a button at its end. The button's name is what it says, so that it can be called by that, and the line. */
export function Line(props: {
  readonly children: ComponentChildren;
  readonly text: string;
  /** What the button does, in a sentence. */
  readonly hint: string;
  readonly onPress: () => void;
}) {
  const line = useId();
  const button = useId();
  return (
    <li>
      <span id={line}>{props.children}</span>
      <button
        type="button"
        id={button}
        class="button button-plain"
        aria-labelledby={`${button} ${line}`}
        title={props.hint}
        onClick={props.onPress}
      >
        {props.text}
      </button>
    </li>
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
