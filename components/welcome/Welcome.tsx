/** The page after installation: what the extension does, tried at once, and what it can and cannot see. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { themeOf } from '../ui/theme.ts';
import type { WelcomeProps } from './props.ts';
import { ReadingProvider, readingIn, useReading } from './reading.ts';

/** The whole page. */
export function Welcome(props: WelcomeProps) {
  const reading = readingIn(props.language);
  const { words } = reading;
  return (
    <ReadingProvider reading={reading}>
      <div class="surface welcome" lang={reading.wordsLanguage} dir={words.direction} data-theme={themeOf(props.theme)}>
        <header class="page-head">
          <p class="product">
            <Emblem />
            {words.product}
          </p>
          <h1>{words.welcome}</h1>
          <p class="lead">{words.lead}</p>
        </header>
        <main>
          <Part title={words.practice}>
            <PracticeText {...props} />
          </Part>
          <Part title={words.steps}>
            <ol class="numbered">
              <li>{words.stepRead}</li>
              <li>{words.stepCard}</li>
              <li>{words.stepPopup}</li>
            </ol>
          </Part>
          <Part title={words.sight}>
            <ul class="plain-list">
              <li>{words.sees}</li>
              <li>{words.keeps}</li>
              <li>{words.sends}</li>
              <li>{words.cannot}</li>
            </ul>
          </Part>
          <Part title={words.more}>
            <ul class="plain-list">
              <li>
                <a href="/options.html">{words.toOptions}</a>
              </li>
              <li>
                <a href="/dossier.html">{words.toDossier}</a>
              </li>
            </ul>
          </Part>
        </main>
      </div>
    </ReadingProvider>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} class="part-title">
        {title}
      </h2>
      <div class="part-body">{children}</div>
    </section>
  );
}

function PracticeText({ practice, onNextCard, onResume }: WelcomeProps) {
  const { words, wordsLanguage } = useReading();
  return (
    <>
      <p class="hint">{words.practiceHint}</p>
      {/* An article, so that its own words decide about its names; another one for each language. */}
      <article key={wordsLanguage}>
        <p class="practice-text">{words.practiceText}</p>
      </article>
      <div class="buttons">
        {practice === 'on' && <Button onPress={onNextCard}>{words.firstCard}</Button>}
        {practice === 'paused' && <Button onPress={onResume}>{words.practiceResume}</Button>}
        <span class="hint" role="status">
          {practice === 'off' && words.practiceOff}
          {practice === 'paused' && words.practicePaused}
        </span>
      </div>
    </>
  );
}
