/**
 * What the network picture is given: who exists where (the structure, which fixes every place once and for all)
 * and how they are doing at one moment (the state, which only changes how they look).
 */

export const sectors = [
  "health-commissioner", "council", "hospital-trust", "community-health", "police", "fire", "education", "housing", "voluntary", "national-body", "other",
] as const;

export type Sector = (typeof sectors)[number];

export interface NetworkBody {
  readonly id: string;
  readonly label: string;
  readonly sector: Sector;
  /** Ids of the localities it covers; one that covers several stands between them. */
  readonly localities: readonly string[];
  /** Above 0; the average body of one locality is 1. */
  readonly capacity: number;
  /** Ids of the bodies it takes over from: it starts where they stood. */
  readonly predecessors?: readonly string[];
}

/** Every body that ever exists and every pair that ever meets, so that nothing moves as time goes on. */
export interface NetworkStructure {
  readonly localities: readonly { readonly id: string; readonly label: string }[];
  readonly bodies: readonly NetworkBody[];
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

export interface BodyState {
  readonly id: string;
  /** A body that does not exist yet is not drawn; an abolished one stays as a faded outline. */
  readonly standing: "not-yet" | "alive" | "abolished";
  /** In [0, 1]: how far its wall has closed, and how burdened it is. */
  readonly silo: number;
  readonly burden: number;
  /** Its numbers were filled in, not given. */
  readonly isAssumed?: boolean;
  /** Capacity now, if it changed; the place stays. */
  readonly capacity?: number;
}

export interface TieState {
  readonly from: string;
  readonly to: string;
  /** In [0, 1]: working trust, the mean of both directions. */
  readonly trust: number;
  /** In [0, 1]: how much is shared across it. */
  readonly sharing: number;
  /** Does an agreement say they work together; do they? */
  readonly isOnPaper: boolean;
  readonly isInPractice: boolean;
  readonly isAssumed?: boolean;
}

export interface NetworkState {
  readonly bodies: readonly BodyState[];
  readonly ties: readonly TieState[];
}
