/** Why the two part: four steps, each with its numbers from the ledger of one future; the biggest part stands out. */
import type { ReactElement } from "react";
import type { Part, Parting } from "../../analysis/parting.ts";
import { addingUp, decimalsForTwoFigures, fixed } from "../../picture/numbers.ts";
import { first } from "../../words/en/first.ts";

const { why } = first;

/** Half a point of 100 prints as no difference. */
const LEAST_SAID = 0.005;

const ofHundred = (value: number): string => fixed(100 * value, 0);

export function WhyChain({ parting }: { readonly parting: Parting }): ReactElement {
  const { changes, waiting, months, settled, trust, sharing } = parting;
  return (
    <section className="first-why" aria-label={why.title}>
      <h2>{why.title}</h2>
      <ol className="chain">
        <li>
          <h3>{why.announced}</h3>
          <p>{why.announcedText(changes, waiting, months)}</p>
        </li>
        <li>
          <h3>{settled.baseline - settled.option > LEAST_SAID ? why.people : why.peopleStay}</h3>
          <p>{why.peopleText(ofHundred(settled.option), ofHundred(settled.baseline))}</p>
        </li>
        <li>
          <h3>{trust.option < trust.baseline ? why.trust : why.trustUp}</h3>
          <p>{why.trustText(ofHundred(trust.option), ofHundred(trust.baseline))}</p>
          <Parts parts={grouped(parting.trustParts)} names={why.trustCauses} />
        </li>
        <li>
          <h3>{sharing.option < sharing.baseline ? why.sharing : why.sharingUp}</h3>
          <p>{why.sharingText(ofHundred(sharing.option), ofHundred(sharing.baseline))}</p>
          <Parts parts={parting.sharingParts} names={why.sharingCauses} />
        </li>
      </ol>
      <p className="caveat">
        {why.which} <a href="#/equations">{why.more}</a>
      </p>
    </section>
  );
}

/** Causes of trust under the names a reader knows. */
const GROUPS: Readonly<Record<keyof typeof why.trustCauses, readonly string[]>> = {
  promises: ["overloaded", "withheld", "broken", "deceived"],
  kept: ["shared"],
  doubt: ["standing-shaken", "standing", "gossip"],
  afresh: ["people-left", "succession", "waning", "fading", "beginning"],
};

const grouped = (parts: readonly Part[]): readonly Part[] =>
  Object.entries(GROUPS).map(([cause, causes]) => ({
    cause,
    amount: parts.filter((part) => causes.includes(part.cause)).reduce((sum, { amount }) => sum + amount, 0),
  }));

interface PartsProps {
  readonly parts: readonly Part[];
  readonly names: Readonly<Record<string, string>>;
}

/** Bars to both sides of nought, losses left; what is printed adds up. */
function Parts({ parts, names }: PartsProps): ReactElement {
  const sorted = parts.filter(({ amount }) => amount !== 0).sort((a, b) => a.amount - b.amount);
  const values = sorted.map(({ amount }) => 100 * amount);
  const decimals = Math.min(1, decimalsForTwoFigures(values));
  const printed = addingUp(values, decimals).parts;
  const most = Math.max(1e-9, ...values.map(Math.abs));
  const biggest = values.indexOf(Math.min(...values));
  return (
    <table className="parts">
      <tbody>
        {sorted.map(({ cause }, at) => (
          <tr key={cause} data-biggest={at === biggest && values[at] < 0 ? "" : undefined}>
            <th scope="row">{names[cause]}</th>
            <td aria-hidden="true">
              <svg viewBox="-50 0 100 12" preserveAspectRatio="none">
                <line x1="0" x2="0" y1="0" y2="12" />
                <rect
                  x={Math.min(0, (48 * values[at]) / most)}
                  width={Math.abs((48 * values[at]) / most)}
                  y="2"
                  height="8"
                />
              </svg>
            </td>
            <td className="number">
              {printed[at] > 0 ? `+${fixed(printed[at], decimals)}` : fixed(printed[at], decimals)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
