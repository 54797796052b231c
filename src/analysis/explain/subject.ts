/**
 * What can be explained, and how it is written: `trust`, `trust@strategic`, `trust(a,b@board)`, `silo(a)`, `burden(a)`,
 * `practice(board)`, `sharing(board)`, `paper(board)`, `reported(board)`.
 */

/** A number of one body. */
const BODY_NUMBERS = ["silo", "burden"] as const;
/** A number of one partnership. */
const PARTNERSHIP_NUMBERS = ["practice", "sharing", "paper", "reported"] as const;

export type Subject =
  | { readonly kind: "trust"; readonly from: string; readonly toward: string; readonly partnership: string }
  | { readonly kind: (typeof BODY_NUMBERS)[number]; readonly organisation: string }
  | { readonly kind: (typeof PARTNERSHIP_NUMBERS)[number]; readonly partnership: string }
  /** An outcome for the whole system, a level or a locality. */
  | { readonly kind: "outcome"; readonly outcome: string; readonly scope: string };

const WHOLE = "system";

export function nameOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case "trust":
      return `trust(${subject.from},${subject.toward}@${subject.partnership})`;
    case "outcome":
      return subject.scope === WHOLE ? subject.outcome : `${subject.outcome}@${subject.scope}`;
    case "silo":
    case "burden":
      return `${subject.kind}(${subject.organisation})`;
    default:
      return `${subject.kind}(${subject.partnership})`;
  }
}

/** The subject that such a name says; null where it says none. */
export function subjectOf(name: string): Subject | null {
  const text = name.replace(/\s/g, "");
  const trust = /^trust\(([^,()@]+),([^,()@]+)@([^()]+)\)$/.exec(text);
  if (trust !== null) return { kind: "trust", from: trust[1], toward: trust[2], partnership: trust[3] };
  const one = /^([a-z]+)\(([^()]+)\)$/.exec(text);
  if (one !== null) return numberOf(one[1], one[2]);
  const outcome = /^([a-z-]+)(?:@([^()@]+))?$/.exec(text);
  return outcome === null ? null : { kind: "outcome", outcome: outcome[1], scope: outcome[2] ?? WHOLE };
}

function numberOf(kind: string, id: string): Subject | null {
  const body = BODY_NUMBERS.find((each) => each === kind);
  if (body !== undefined) return { kind: body, organisation: id };
  const partnership = PARTNERSHIP_NUMBERS.find((each) => each === kind);
  return partnership === undefined ? null : { kind: partnership, partnership: id };
}
