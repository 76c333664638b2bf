/** A session on our own page, with the same parts as on any other: only the messages go another way. */
import cardCss from '../../components/card/card.css?inline';
import type { CardContent } from '../../components/card/props.ts';
import { renderCard } from '../../components/card/render.tsx';
import type { Scanner } from '../../lib/lexicon/lexicon.ts';
import { createScanner } from '../../lib/lexicon/match.ts';
import { askBackground } from '../../lib/messages/client.ts';
import { CardHost } from '../../lib/page/card-host.ts';
import type { Session, SessionPorts, Subject } from '../../lib/page/ports.ts';
import { startSession } from '../../lib/page/session.ts';
import { languageFor } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import marksCss from '../gate.content/marks.css?inline';

/** A running practice. */
export interface PracticeSession {
  /** Opens the card of the next mark, as the key for it does on a page. */
  next(): void;
  /** The settings are other ones. */
  follow(): void;
  end(): void;
  /** Rejects where the session could not start; never resolves before that is known. */
  readonly failed: Promise<void>;
}

/** Starts one. `pause` is what the card's button for that does here. */
export function startPractice(settings: () => Settings, pause: () => void): PracticeSession {
  const life = new AbortController();
  let session: Session | null = null;
  const start = async () => {
    const scanner = practiceOnly(createScanner(await askBackground('lexicon.get', {})));
    if (life.signal.aborted) return;
    const ports: SessionPorts = {
      scanner,
      marksCss,
      get language() {
        return languageFor(settings(), navigator.language);
      },
      get theme() {
        return settings().theme;
      },
      get choice() {
        return settings();
      },
      fetchCard: async () => ({ makeStage: (page, signal) => new CardHost(page, makeLook(), signal) }),
      load,
      // A page of ours has no number on the button.
      counted: () => undefined,
      pauseSite: pause,
      hideSubject: ({ kind, id }) => void askBackground('subject.hide', { kind, id }),
      showSubject: ({ kind, id }) => void askBackground('subject.show', { kind, id }),
    };
    session = startSession(document, ports, life.signal);
  };
  return {
    next: () => session?.step('next'),
    follow: () => session?.follow(),
    end: () => life.abort(),
    failed: start(),
  };
}

/** Reads the practice text alone: the words around it speak of the plan too, and its button would begin with them. */
function practiceOnly(scanner: Scanner): Scanner {
  const practice = () => document.querySelector('article')?.textContent ?? '';
  return { ...scanner, match: (text) => scanner.match(practice().includes(text.trim()) ? text : '') };
}

function makeLook() {
  // The content security policy of our pages lets no style element in.
  const css = new CSSStyleSheet();
  css.replaceSync(cardCss);
  return { css, render: renderCard };
}

async function load({ kind, id }: Subject): Promise<CardContent> {
  if (kind === 'entity') return { state: 'entity', card: await askBackground('entity.get', { id }) };
  return { state: 'provision', card: await askBackground('provision.get', { id }) };
}
