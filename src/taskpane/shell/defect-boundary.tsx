import { Component, type ErrorInfo, type ReactNode } from "react";
import { DefectPage } from "./defect-page";

export interface DefectBoundaryProps {
  readonly children: ReactNode;
  readonly describeDefect: (error: unknown, componentStack: string) => string;
  readonly onCopy: (report: string) => Promise<void>;
}

interface DefectBoundaryState {
  readonly caught: { readonly error: unknown } | undefined;
  readonly componentStack: string;
}

/** Catches what must not happen, once, and shows a report in place of the pane. */
export class DefectBoundary extends Component<DefectBoundaryProps, DefectBoundaryState> {
  override state: DefectBoundaryState = { caught: undefined, componentStack: "" };

  static getDerivedStateFromError(error: unknown): Partial<DefectBoundaryState> {
    return { caught: { error } };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ componentStack: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { caught, componentStack } = this.state;
    if (caught === undefined) return this.props.children;
    return (
      <DefectPage
        report={this.props.describeDefect(caught.error, componentStack)}
        onCopy={this.props.onCopy}
        onRestart={() => {
          this.setState({ caught: undefined, componentStack: "" });
        }}
      />
    );
  }
}
