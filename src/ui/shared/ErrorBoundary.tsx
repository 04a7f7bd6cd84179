import * as React from 'react';

type Props = { readonly fallback: React.ReactNode };
type State = { readonly hasFailed: boolean };

/** Keeps a defect in one part from emptying the page. */
export class ErrorBoundary extends React.Component<Props, State> {
  public override readonly state: State = { hasFailed: false };

  public static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  public override render(): React.ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
