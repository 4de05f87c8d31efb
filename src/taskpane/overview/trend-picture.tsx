import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tokens } from "../controls/theme";
import type { TrendPoint } from "../../app/home/indicator-cards";

const WIDTH = 84;
const HEIGHT = 28;
/** Room for the lines' own thickness. */
const MARGIN = 2;

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "block" },
  bar: { fill: tokens.colorNeutralStroke1Hover, "@media (forced-colors: active)": { fill: "CanvasText" } },
  latest: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

export interface TrendPictureProps {
  readonly points: readonly TrendPoint[];
  readonly label: string;
}

/** The years of an indicator as small bars, each with its target as a line across; the last in colour. */
export function TrendPicture({ points, label }: TrendPictureProps): ReactElement | null {
  const styles = useStyles();
  const figures = points.flatMap(({ target, actual }) => [target ?? 0, actual ?? 0]);
  const top = Math.max(...figures, 0);
  if (points.length < 2 || top <= 0) return null;
  const step = WIDTH / points.length;
  const bar = Math.max(2, step * 0.6);
  const y = (figure: number): number => HEIGHT - MARGIN - (Math.max(0, figure) / top) * (HEIGHT - 2 * MARGIN);
  return (
    <svg
      className={styles.root}
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
    >
      {points.map(({ fiscalYear, target, actual }, index) => {
        const left = index * step + (step - bar) / 2;
        return (
          <g key={fiscalYear}>
            {actual !== undefined && (
              <rect
                className={index === points.length - 1 ? styles.latest : styles.bar}
                x={left}
                y={y(actual)}
                width={bar}
                height={HEIGHT - y(actual)}
              />
            )}
            {target !== undefined && (
              <line
                className={styles.target}
                x1={index * step}
                x2={index * step + step}
                y1={y(target)}
                y2={y(target)}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
