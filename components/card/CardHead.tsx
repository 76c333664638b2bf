/** The head of the card: what it is about, and the handle by which it is moved. */
import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../ui/Button.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { CardProps } from './props.ts';
import { useReading } from './reading.ts';

/** How far an arrow key moves the card, and with Shift; CSS px. */
const STEP = 16;
const LEAP = 96;

/** A pointer that moved less than this has pressed and not dragged; CSS px. */
const DRAG = 4;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface CardHeadProps extends Pick<CardProps, 'pinned' | 'onPin' | 'onClose' | 'onMove' | 'onMoveAside'> {
  /** Id of the title, which names the dialog. */
  readonly titleId: string;
  readonly kicker: ComponentChildren;
  readonly title: ComponentChildren;
}

/** Dragged anywhere but on its buttons, or moved with the arrow keys on the handle; pressed, the handle changes sides. */
export function CardHead(props: CardHeadProps) {
  const { words } = useReading();
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>) => {
    const { target } = event;
    const isButton = target instanceof Element && target.closest('button:not(.card-grip)') !== null;
    // A sheet has no handle, and stays where it is.
    const isSheet = event.currentTarget.querySelector('.card-grip')?.getClientRects().length === 0;
    if (event.button !== 0 || isButton || isSheet) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>) => {
    const from = drag.current;
    if (from === null) return;
    // Whole px, because the card stands on those; what a step leaves over comes with the next.
    const [x, y] = [Math.round(event.clientX - from.x), Math.round(event.clientY - from.y)];
    if (!from.moved && Math.hypot(x, y) < DRAG) return;
    drag.current = { x: from.x + x, y: from.y + y, moved: true };
    props.onMove(x, y);
  };
  const onPointerEnd = (event: TargetedPointerEvent<HTMLElement>) => {
    // The captured pointer's click goes to the head, so the press of the handle is told here.
    const pressed = drag.current?.moved === false && event.type === 'pointerup';
    drag.current = null;
    if (pressed && isOn('.card-grip', event)) props.onMoveAside();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Enter' || event.key === ' ') props.onMoveAside();
    else if (arrow === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    else props.onMove(...scaled(arrow, event.shiftKey ? LEAP : STEP));
    event.preventDefault();
  };

  return (
    <div
      class="card-head"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <p class="kicker">
        <Emblem />
        <span>{props.kicker}</span>
      </p>
      <h2 id={props.titleId} class="card-title">
        {props.title}
      </h2>
      <span class="card-tools">
        <button
          type="button"
          class="icon-button card-grip"
          aria-label={words.move}
          title={words.move}
          onKeyDown={onKeyDown}
        >
          <Icon name="grip" />
        </button>
        <IconButton
          icon={props.pinned ? 'pinned' : 'pin'}
          label={words.pin}
          pressed={props.pinned}
          onPress={() => props.onPin(!props.pinned)}
        />
        <IconButton icon="close" label={words.close} onPress={props.onClose} />
      </span>
    </div>
  );
}

function isOn(selector: string, { currentTarget, clientX, clientY }: TargetedPointerEvent<HTMLElement>): boolean {
  const box = currentTarget.querySelector(selector)?.getBoundingClientRect();
  if (box === undefined) return false;
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

function scaled([x, y]: readonly [number, number], by: number): [number, number] {
  return [x * by, y * by];
}
