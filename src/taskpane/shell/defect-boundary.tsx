import { Component, type ReactNode } from "react";
import { DefectPage } from "./defect-page";

export interface DefectBoundaryProps {
  readonly children: ReactNode;
  readonly describeDefect: (error: unknown) => string;
  readonly onCopy: (report: string) => Promise<void>;
}

interface DefectBoundaryState {
  readonly caught: { readonly error: unknown } | undefined;
}

/** Catches what must not happen, once, and shows a report in place of the pane. */
export class DefectBoundary extends Component<DefectBoundaryProps, DefectBoundaryState> {
  override state: DefectBoundaryState = { caught: undefined };

  static getDerivedStateFromError(error: unknown): DefectBoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === undefined) return this.props.children;
    return (
      <DefectPage
        report={this.props.describeDefect(caught.error)}
        onCopy={this.props.onCopy}
        onRestart={() => {
          this.setState({ caught: undefined });
        }}
      />
    );
  }
}
