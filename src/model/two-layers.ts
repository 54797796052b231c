/**
 * How much a newcomer is trusted: P = (1 − w)·swift + w·O.
 *
 * Some trust is lent at once (swift trust: Jarvenpaa & Leidner 1999), and part of the standing of the body passes to
 * whoever speaks for it (Zaheer, McEvily & Perrone 1998; Bermiss & Greenbaum 2016: clients mostly stay with the firm).
 */
export const newcomerTrust = (organisational: number, swift: number, bodyWeight: number): number =>
  (1 - bodyWeight) * swift + bodyWeight * organisational;

/** Working trust T = ω·P + (1 − ω)·O: trust between people and between bodies are related but distinct (Zaheer et al. 1998). */
export const workingTrust = (personal: number, organisational: number, omega: number): number =>
  omega * personal + (1 - omega) * organisational;
