/**
 * The card near a mention: a non-modal dialog (WAI-ARIA Authoring Practices), drawn inside a shadow root.
 *
 * Escape, opening, placing and closing belong to the page's session; the card only says what was pressed.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { LocalText } from '../ui/LocalText.tsx';
import { formatList } from '../ui/lists.ts';
import { pointNumber } from '../ui/point-number.ts';
import { themeOf } from '../ui/theme.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { EntityBody } from './EntityBody.tsx';
import { HereSwitch } from './HereSwitch.tsx';
import { ProvisionBody } from './ProvisionBody.tsx';
import type { CardContent, CardProps } from './props.ts';
import { ReadingProvider, readingIn, useReading } from './reading.ts';

/** The whole card. */
export function Card(props: CardProps) {
  const reading = readingIn(props.language);
  const { words } = reading;
  const title = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const subject = subjectOf(props.content);

  // Someone who waited in the card with a screen reader hears what arrived; a card that opens filled has its label.
  const waited = useRef(false);
  if (props.content.state === 'loading') waited.current = true;

  // Another subject starts at its top.
  useLayoutEffect(() => scroll.current?.scrollTo(0, 0), [subject]);

  // Where the pressed button is about to go, the reader's focus would fall back to the page.
  const keepingFocus =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      dialog.current?.focus();
      act(...args);
    };

  return (
    <ReadingProvider reading={reading}>
      <div
        ref={dialog}
        class="surface card"
        role="dialog"
        aria-labelledby={title}
        aria-busy={props.content.state === 'loading'}
        tabIndex={-1}
        lang={reading.wordsLanguage}
        data-theme={themeOf(props.theme)}
        dir={words.direction}
      >
        <CardHead
          {...props}
          titleId={title}
          kicker={<Kicker content={props.content} />}
          title={<Title content={props.content} label={props.label} />}
        />
        <HereSwitch {...props} />
        <div ref={scroll} class="card-body">
          {props.hidden ? (
            <div class="note" role="status">
              <p class="hidden-text">{words.hidden}</p>
              <Button onPress={keepingFocus(props.onUnhide)}>{words.undo}</Button>
            </div>
          ) : (
            <Body {...props} onTurn={keepingFocus(props.onTurn)} onRetry={keepingFocus(props.onRetry)} />
          )}
        </div>
        <p class="unseen" role="status">
          {waited.current && props.content.state !== 'loading' && <Title content={props.content} label={props.label} />}
        </p>
        {/* What was unfolded or said for one subject is over with the next. */}
        <CardFoot key={`${subject} ${props.hidden}`} {...props} onHide={keepingFocus(props.onHide)} />
      </div>
    </ReadingProvider>
  );
}

/** Tells one subject of the card from the next. */
function subjectOf(content: CardContent): string {
  if (content.state === 'entity') return `entity ${content.card.entity.id}`;
  return content.state === 'provision' ? `provision ${content.card.provision.id}` : content.state;
}

function Kicker({ content }: { readonly content: CardContent }): ComponentChildren {
  const { words, wordsLanguage } = useReading();
  if (content.state === 'entity') return words.kinds[content.card.entity.kind];
  if (content.state !== 'provision') return words.product;
  const { provision } = content.card;
  const number = pointNumber(provision);
  const in20 = provision.number20 ?? [];
  return (
    <>
      <span class="kept">
        {number === null ? words.notInThe28 : words.pointOf28(number)}
        {in20.length > 0 && '\u00a0·'}
      </span>
      {in20.length > 0 && (
        <>
          {' '}
          <span class="kept">{words.pointsOf20(in20.length, formatList(in20.map(String), wordsLanguage))}</span>
        </>
      )}
    </>
  );
}

function Title({ content, label }: { readonly content: CardContent; readonly label: string }) {
  if (content.state === 'entity') return <LocalText text={content.card.entity.name} />;
  if (content.state === 'provision') return <LocalText text={content.card.provision.title} />;
  return <bdi>{label}</bdi>;
}

function Body(props: CardProps) {
  const { words } = useReading();
  const { content } = props;
  switch (content.state) {
    case 'loading':
      return (
        <div class="loading">
          <p class="unseen">{words.loading}</p>
          <span class="bar" />
          <span class="bar" />
          <span class="bar" />
        </div>
      );
    case 'failed':
      return (
        <div class="note">
          <p role="alert">
            {{ gone: words.gone, missing: words.missing, unreachable: words.unreachable }[content.reason]}
          </p>
          {/* Only this one can turn out otherwise. */}
          {content.reason === 'unreachable' && <Button onPress={props.onRetry}>{words.tryAgain}</Button>}
        </div>
      );
    case 'entity':
      return (
        <EntityBody
          card={content.card}
          pageDate={props.pageDate}
          onOpenProvision={(id) => props.onTurn({ kind: 'provision', id })}
        />
      );
    case 'provision':
      return <ProvisionBody card={content.card} pageDate={props.pageDate} />;
  }
}
