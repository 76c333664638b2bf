import { useId, useState } from 'preact/hooks';
import type { RulesMistake } from '../../lib/settings/site-rules.ts';
import { withPaused } from '../../lib/settings/sites.ts';
import { Button } from '../ui/Button.tsx';
import type { SectionProps, SiteRulesPort } from './props.ts';
import { useReading } from './reading.ts';

/** The list of sites as text: to copy or save, and to take in. What is refused stays as it was typed. */
export function CarrySites({ settings, change, rules }: SectionProps & { readonly rules: SiteRulesPort }) {
  const { words } = useReading();
  const field = useId();
  const hint = useId();
  const said = useId();
  /** Null: as the settings are. */
  const [typed, setTyped] = useState<string | null>(null);
  const [mistake, setMistake] = useState<RulesMistake | null>(null);
  const text = typed ?? rules.write(settings);

  const take = async () => {
    const found = rules.read(text);
    setMistake(found.ok ? null : found.mistake);
    if (!found.ok) return;
    const added = found.hosts.filter((host) => !settings.pausedHosts.includes(host));
    await change(
      // Adds and takes nothing away.
      (now) => withPaused(now, ...found.hosts),
      words.imported(new Set(added).size),
    );
    setTyped(null);
  };
  const type = (now: string) => {
    setTyped(now);
    setMistake(null);
  };
  const open = async (file: File | undefined) => {
    if (file !== undefined) type(await file.text());
  };

  return (
    <details class="fold carry">
      <summary>{words.carry}</summary>
      <p id={hint} class="hint">
        {words.carryHint}
      </p>
      <label class="unseen" for={field}>
        {words.rulesText}
      </label>
      <textarea
        id={field}
        class="text-field rules"
        rows={8}
        spellcheck={false}
        dir="ltr"
        value={text}
        aria-invalid={mistake !== null}
        aria-describedby={mistake === null ? hint : `${hint} ${said}`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {mistake !== null && (
        <p id={said} class="mistake" role="alert">
          {mistake.reason === 'syntax' && words.mistakeSyntax(mistake.line)}
          {mistake.reason === 'shape' && words.mistakeShape(mistake.line)}
          {mistake.reason === 'host' && words.mistakeHost(mistake.line, mistake.found)}
        </p>
      )}
      <div class="buttons">
        <Button onPress={() => void take()}>{words.importRules}</Button>
        <label class="button button-firm file">
          {words.openFile}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json,text/plain"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
        <Button onPress={() => rules.save(rules.write(settings))}>{words.saveFile}</Button>
      </div>
    </details>
  );
}
