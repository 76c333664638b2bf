/** The page of settings: each part with an example, each change saved at once and said aloud. */
import { useState } from 'preact/hooks';
import { languageFor } from '../../lib/settings/language.ts';
import { Emblem } from '../ui/Emblem.tsx';
import { themeOf } from '../ui/theme.ts';
import { CardsSection } from './CardsSection.tsx';
import { DiagnosisSection } from './DiagnosisSection.tsx';
import { HiddenSection } from './HiddenSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import type { Change, OptionsProps } from './props.ts';
import { ResetSection } from './ResetSection.tsx';
import { ReadingProvider, readingIn } from './reading.ts';
import { SitesSection } from './SitesSection.tsx';

/** The whole page. */
export function Options(props: OptionsProps) {
  const { settings } = props;
  const reading = readingIn(languageFor(settings, props.browserLanguage));
  const { words } = reading;
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }));
  const store = async (stored: Promise<unknown>, done: string) => {
    await stored.then(
      () => say(done),
      () => say(words.notSaved),
    );
  };
  const copy = async (text: string) => {
    await props.onCopy(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  const change = (what: Change, done = words.saved) => store(props.onChange(what), done);
  const section = { settings, change };

  return (
    <ReadingProvider reading={reading}>
      <div
        class="surface options"
        lang={reading.wordsLanguage}
        dir={words.direction}
        data-theme={themeOf(settings.theme)}
      >
        <header class="page-head">
          <p class="product">
            <Emblem />
            {words.product}
          </p>
          <h1>{words.title}</h1>
        </header>
        <main>
          <MarksSection {...section} />
          <CardsSection {...section} />
          <LookSection {...section} />
          <SitesSection {...section} rules={props.rules} />
          <HiddenSection {...section} names={props.names} />
          {props.shortcuts !== null && <KeysSection shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />}
          <DiagnosisSection diagnosis={props.diagnosis} copy={(text) => void copy(text)} />
          <ResetSection settings={settings} reset={() => void store(props.onReset(), words.wasReset)} />
        </main>
        <p class="said" role="status">
          {/* The same words twice are news only where the element is another one. */}
          {said.text !== '' && <span key={said.times}>{said.text}</span>}
        </p>
      </div>
    </ReadingProvider>
  );
}
