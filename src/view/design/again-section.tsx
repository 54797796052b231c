/** Events that come again and again, and ramps: each begun from an event of the case, its numbers to be typed. */
import type { ReactElement, ReactNode } from "react";
import type { RampDraft, RepeatDraft, Typed } from "../../experiment/study-file/draft.ts";
import type { Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { studyGround } from "../../words/en/study-ground.ts";
import { ChoiceField, Field, faultsAt } from "../edit/field.tsx";
import { TypedField } from "./fields.tsx";
import { without } from "./section.ts";
import type { SectionProps } from "./section.ts";
import { Entry } from "./entry.tsx";

const { again: words } = studyGround;

export function AgainSection(props: SectionProps): ReactElement {
  const { draft, scenario, problems, change } = props;
  const { repeats = [], ramps = [] } = draft;
  const events = eventsOf(scenario);
  const putRepeats = (next: readonly RepeatDraft[]): void =>
    change((before) => (next.length === 0 ? without(before, "repeats") : { ...before, repeats: next }));
  const putRamps = (next: readonly RampDraft[]): void =>
    change((before) => (next.length === 0 ? without(before, "ramps") : { ...before, ramps: next }));
  const [first] = events;
  const names = [...repeats, ...ramps].map(({ id }) => id);
  return (
    <details className="sheet-more" open={repeats.length + ramps.length > 0 || undefined}>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p className="section-lead">{words.lead}</p>
      <List title={words.repeats} count={repeats.length}>
        {repeats.map((repeat, at) => (
          <RepeatRow
            // oxlint-disable-next-line react/no-array-index-key -- its own name can be typed anew; its place stays
            key={at}
            repeat={repeat}
            faults={faultsAt(problems, `repeats[${at}]`)}
            events={events}
            onChange={(next) => putRepeats(repeats.map((each, i) => (i === at ? next : each)))}
            onRemove={() => putRepeats(repeats.filter((_, i) => i !== at))}
          />
        ))}
      </List>
      <List title={words.ramps} count={ramps.length}>
        {ramps.map((ramp, at) => (
          <RampRow
            // oxlint-disable-next-line react/no-array-index-key -- its own name can be typed anew; its place stays
            key={at}
            ramp={ramp}
            faults={faultsAt(problems, `ramps[${at}]`)}
            events={events}
            onChange={(next) => putRamps(ramps.map((each, i) => (i === at ? next : each)))}
            onRemove={() => putRamps(ramps.filter((_, i) => i !== at))}
          />
        ))}
      </List>
      {first === undefined ? (
        <p className="hint">{words.noEvent}</p>
      ) : (
        <p className="actions">
          <button type="button" onClick={() => putRepeats([...repeats, begunRepeat(first, names)])}>
            {words.addRepeat}
          </button>
          <button type="button" onClick={() => putRamps([...ramps, begunRamp(first, names)])}>
            {words.addRamp}
          </button>
        </p>
      )}
      <p className="hint">{words.inFile}</p>
    </details>
  );
}

function List({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement | null {
  return count === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul className="outcomes">{children}</ul>
    </>
  );
}

/** Events of the case and of its plans, each once. */
function eventsOf({ events, options = [] }: Scenario): readonly TimelineEvent[] {
  const all = [...events, ...options.flatMap((option) => option.events ?? [])];
  return [...new Map(all.map((event) => [event.id, event])).values()];
}

/** An event without its time and its name: what comes again has its own. */
function bare(event: TimelineEvent): RepeatDraft["event"] {
  const { id: _, announced: _announced, starts: _starts, ends: _ends, ...rest } = event;
  return rest;
}
function sizeless(event: RepeatDraft["event"]): RampDraft["event"] {
  const { size: _, ...rest } = event;
  return rest;
}

const nameOf = (base: string, taken: readonly string[]): string =>
  [base, ...taken.map((_, at) => `${base}-${at + 2}`)].find((name) => !taken.includes(name)) ?? base;

const EVERY = 24;
const begunRepeat = (event: TimelineEvent, taken: readonly string[]): RepeatDraft => ({
  id: nameOf(`${event.id.slice(0, 60)}-again`, taken),
  first: 12,
  every: EVERY,
  notice: 3,
  event: bare(event),
});
const begunRamp = (event: TimelineEvent, taken: readonly string[]): RampDraft => ({
  id: nameOf(`${event.id.slice(0, 60)}-ramp`, taken),
  first: 12,
  way: EVERY,
  every: 1,
  low: 0,
  high: event.size ?? 1,
  event: sizeless(bare(event)),
});

interface RowProps {
  readonly faults: readonly string[];
  readonly events: readonly TimelineEvent[];
  readonly onRemove: () => void;
}

function RepeatRow({
  repeat,
  onChange,
  ...row
}: RowProps & {
  readonly repeat: RepeatDraft;
  readonly onChange: (next: RepeatDraft) => void;
}): ReactElement {
  const { event } = repeat;
  const { size } = event;
  return (
    <Row {...row} id={repeat.id} onName={(id) => onChange({ ...repeat, id })}>
      <WhatHappens
        held={heldEvent(event, row.events, bare)}
        events={row.events}
        onChange={(chosen) => onChange({ ...repeat, event: bare(chosen) })}
      />
      <Numbers
        fields={[
          ["first", words.first],
          ["every", words.every],
          ["notice", words.notice],
        ]}
        of={repeat}
        onChange={onChange}
      />
      {size === undefined ? null : (
        <TypedField
          label={words.size}
          value={size}
          faults={NO_FAULTS}
          onChange={(next) => {
            if (typeof next === "number") onChange({ ...repeat, event: { ...event, size: next } });
          }}
        />
      )}
    </Row>
  );
}

function RampRow({
  ramp,
  onChange,
  ...row
}: RowProps & { readonly ramp: RampDraft; readonly onChange: (next: RampDraft) => void }): ReactElement {
  return (
    <Row {...row} id={ramp.id} onName={(id) => onChange({ ...ramp, id })}>
      <WhatHappens
        held={heldEvent(ramp.event, row.events, (event) => sizeless(bare(event)))}
        events={row.events}
        onChange={(chosen) => onChange({ ...ramp, event: sizeless(bare(chosen)) })}
      />
      <Numbers
        fields={[
          ["first", words.first],
          ["way", words.way],
          ["every", words.step],
          ["low", words.low],
          ["high", words.high],
        ]}
        of={ramp}
        onChange={onChange}
      />
    </Row>
  );
}

interface NumbersProps<Draft> {
  readonly fields: readonly (readonly [keyof Draft & string, string])[];
  readonly of: Draft;
  readonly onChange: (next: Draft) => void;
}

function Numbers<Draft extends RepeatDraft | RampDraft>({
  fields,
  of,
  onChange,
}: NumbersProps<Draft>): ReactElement {
  return (
    <>
      {fields.map(([field, label]) => (
        <TypedField
          key={field}
          label={label}
          value={typedAt(of[field])}
          faults={NO_FAULTS}
          onChange={(next) => onChange({ ...of, [field]: next ?? "" })}
        />
      ))}
    </>
  );
}

const typedAt = (value: unknown): Typed | undefined =>
  typeof value === "number" || typeof value === "string" ? value : undefined;

interface ItsRowProps extends RowProps {
  readonly id: string;
  readonly onName: (id: string) => void;
  readonly children: ReactNode;
}

function Row({ id: name, onName, faults, onRemove, children }: ItsRowProps): ReactElement {
  return (
    <Entry
      faults={faults}
      remove={{ label: words.remove(name), text: words.removeShort }}
      onRemove={onRemove}
    >
      <Field label={words.id} faults={NO_FAULTS}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            aria-describedby={describedBy}
            value={name}
            onChange={({ currentTarget: { value } }) => onName(value)}
          />
        )}
      </Field>
      {children}
    </Entry>
  );
}

/** The event of the case that this is, whatever its size; none where the file has one of its own. */
function heldEvent(
  event: RampDraft["event"],
  events: readonly TimelineEvent[],
  bared: (event: TimelineEvent) => RampDraft["event"],
): string {
  const asText = (each: RepeatDraft["event"]): string =>
    JSON.stringify(Object.entries(sizeless(each)).sort());
  return events.find((each) => asText(bared(each)) === asText(event))?.id ?? IN_FILE;
}

const IN_FILE = "";
const NO_FAULTS: readonly string[] = [];

function WhatHappens({
  held,
  events,
  onChange,
}: {
  readonly held: string;
  readonly events: readonly TimelineEvent[];
  readonly onChange: (event: TimelineEvent) => void;
}): ReactElement {
  return (
    <ChoiceField
      label={words.what}
      value={held}
      choices={[
        ...(held === IN_FILE ? [[IN_FILE, words.asInFile] as const] : []),
        ...events.map(({ id, plain }) => [id, plain] as const),
      ]}
      onChange={(id) => {
        const event = events.find((each) => each.id === id);
        if (event !== undefined) onChange(event);
      }}
    />
  );
}
