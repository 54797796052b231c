/** A screen that breaks takes nothing with it: what happened, what is safe, what to do. */
import { Component } from "react";
import type { ReactNode } from "react";
import { lab } from "../words/en/lab.ts";

interface BoundaryProps {
  /** Another screen, another chance. */
  readonly screen: string;
  readonly children: ReactNode;
}
interface BoundaryState {
  readonly message: string | null;
  readonly screen: string;
}

/** React offers this to classes only. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { message: null, screen: this.props.screen };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    { screen }: BoundaryProps,
    state: BoundaryState,
  ): Partial<BoundaryState> | null {
    return screen === state.screen ? null : { message: null, screen };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <section className="statement" role="alert">
        <h1>{lab.broken.title}</h1>
        <p>{lab.broken.safe}</p>
        <p>{lab.broken.next}</p>
        <p className="actions">
          <button type="button" className="primary" onClick={() => this.setState({ message: null })}>
            {lab.broken.again}
          </button>
          <a href="#/">{lab.broken.home}</a>
        </p>
        <details>
          <summary>{lab.broken.details}</summary>
          <p className="fingerprint">{message}</p>
        </details>
      </section>
    );
  }
}
