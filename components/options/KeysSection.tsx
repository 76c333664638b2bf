import { Button } from '../ui/Button.tsx';
import { Section } from './fields.tsx';
import type { OptionsProps, Shortcut } from './props.ts';
import { useReading } from './reading.ts';

/** The keyboard commands with the keys they have now. */
export function KeysSection(props: {
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeKeys: OptionsProps['onChangeKeys'];
}) {
  const { words } = useReading();
  // Known ones in the page's language; the browser describes the rest in its own.
  const known: Readonly<Record<string, string>> = {
    'next-mention': words.commandNext,
    'previous-mention': words.commandPrevious,
    'toggle-site': words.commandSite,
    _execute_action: words.commandOpen,
  };
  return (
    <Section title={words.keys}>
      <dl class="lines keys">
        {props.shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{known[name] ?? description ?? name}</dt>
            <dd>{keys === '' ? <span class="hint">{words.notBound}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <Button onPress={props.onChangeKeys}>{words.changeKeys}</Button>
        <span class="hint">{words.changeKeysHint}</span>
      </div>
    </Section>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  const { words } = useReading();
  const { alt, shift, ctrl } = words.modifiers;
  // As the keys are called above; the rest, as the browser says it.
  const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Alt: alt, Shift: shift, Ctrl: ctrl };
  // Browsers on macOS write the signs of the keys without a plus between them.
  return (
    <bdi class="combination">
      {keys.split(/\+(?=.)/).map((key) => (
        <kbd key={key} lang={signs[key] === undefined ? 'en' : undefined}>
          {signs[key] ?? key}
        </kbd>
      ))}
    </bdi>
  );
}
