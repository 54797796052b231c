/** What the answer rests on, and who agreed it for this use, when and why: filled in by people, blank until they do. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { CATALOGUED } from "../../scenario/catalogue.ts";
import { parameterNames } from "../../words/en/model.ts";
import { pack } from "../../words/en/pack.ts";
import { HeadRow } from "../head-row.tsx";
import { NOT_AGREED, theirs } from "../keep/theirs.ts";
import type { Agreement } from "../keep/theirs.ts";
import { blanksSaid, isAgreed } from "./agreements.ts";
import type { RestsOn } from "./agreements.ts";
import "./agreements.css";

const { agreements: words } = pack;
const FIELDS = ["by", "on", "why"] as const;

interface AgreementsProps {
  readonly scenario: string;
  readonly resting: readonly RestsOn[];
}

export function Agreements({ scenario, resting }: AgreementsProps): ReactElement {
  const store = theirs(scenario);
  const agree = (id: string, agreed: Agreement): void =>
    store.setState((own) => ({ agreed: { ...own.agreed, [id]: agreed } }));
  const isTested = resting.some(({ reason }) => reason === "turns" || reason === "apart");
  return (
    <section className="agreements">
      <h2>{words.title}</h2>
      <p>
        {words.lead} {isTested ? "" : words.untested}
      </p>
      <p className="blanks">{blanksSaid(resting)}</p>
      {resting.length === 0 ? null : (
        <table>
          <caption className="unseen">{words.title}</caption>
          <HeadRow names={[words.columns[0], words.columns[3], words.by, words.on, words.why]} />
          <tbody>
            {resting.map((each) => (
              <Row key={each.id} of={each} onAgree={(agreed) => agree(each.id, agreed)} />
            ))}
          </tbody>
        </table>
      )}
      <Add scenario={scenario} resting={resting} />
    </section>
  );
}

interface RowProps {
  readonly of: RestsOn;
  readonly onAgree: (agreed: Agreement) => void;
}

function Row({ of, onAgree }: RowProps): ReactElement {
  const { name, reason, value, support, agreed } = of;
  return (
    <tr data-blank={isAgreed(of) ? undefined : ""}>
      <th scope="row">
        {name}
        <small>
          {words.reasons[reason]}
          {value === "" ? "" : ` · ${value}`}
        </small>
      </th>
      <td data-head={words.columns[3]}>{support}</td>
      {FIELDS.map((field) => (
        <td key={field} data-head={words[field]}>
          <input
            type={field === "on" ? "date" : "text"}
            maxLength={field === "why" ? 300 : 80}
            aria-label={words.of(words[field], name)}
            placeholder={field === "by" ? words.nobody : undefined}
            value={agreed[field]}
            onChange={({ target }) => onAgree({ ...agreed, [field]: target.value })}
          />
          <span className="written">{field === "by" && agreed.by === "" ? words.blank : agreed[field]}</span>
        </td>
      ))}
    </tr>
  );
}

/** Any other number of the model may be put on the list. */
function Add({ scenario, resting }: AgreementsProps): ReactElement {
  const store = theirs(scenario);
  const agreed = useStore(store, (own) => own.agreed);
  const others = CATALOGUED.filter(({ name }) => !resting.some(({ id }) => id === name));
  return (
    <label className="field">
      <span>{words.add}</span>
      <select
        value=""
        onChange={({ target }) => store.setState({ agreed: { ...agreed, [target.value]: NOT_AGREED } })}
      >
        <option value="">{words.choose}</option>
        {others.map(({ name }) => (
          <option key={name} value={name}>
            {parameterNames[name].plain}
          </option>
        ))}
      </select>
    </label>
  );
}
