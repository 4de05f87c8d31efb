/**
 * A pane of the parts that Microsoft's template for React has (a header with a picture, a list of three icons, a field of text,
 * a button), in words of our own: what it loads and does before it can be used is the template's.
 */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", paddingBlock: "30px" },
  list: { listStyleType: "none", padding: "20px" },
  item: { display: "flex", columnGap: "10px", paddingBottom: "20px" },
});

const LINES = [
  [<Ribbon24Regular key="ribbon" />, "One thing"],
  [<LockOpen24Regular key="lock" />, "Another thing"],
  [<DesignIdeas24Regular key="ideas" />, "A third thing"],
] as const;

function TemplatePane(): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width={90} height={90} src="/assets/icon-80.png" alt="Template" />
        <h1>Welcome</h1>
      </section>
      <h2>What there is</h2>
      <ul className={styles.list}>
        {LINES.map(([icon, words]) => (
          <li key={words} className={styles.item}>
            {icon} <span>{words}</span>
          </li>
        ))}
      </ul>
      <Field label="Text to put into the sheet">
        <Textarea
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        size="large"
        onClick={() => {
          void Excel.run(async (context) => {
            context.workbook.getActiveCell().values = [[text]];
            await context.sync();
          });
        }}
      >
        Insert text
      </Button>
    </div>
  );
}

const container = document.getElementById("container");
if (container === null) throw new Error("template.html has no element #container");
const root = createRoot(container);
void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <TemplatePane />
    </FluentProvider>,
  );
});
