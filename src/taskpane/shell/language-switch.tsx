import { makeStyles } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import type { ReactElement } from "react";
import { Button } from "../controls/button";
import { tokens } from "../controls/theme";
import { LANGUAGE_CODES, LANGUAGES, type Language } from "../../core/model/language";
import { useMessages } from "../parts/messages-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Each language is offered by its own name, which those who want it can read. */
export function LanguageSwitch({
  onChange,
}: {
  readonly onChange: (language: Language) => void;
}): ReactElement {
  const styles = useStyles();
  const { language } = useMessages();
  return (
    <footer className={styles.root}>
      {LANGUAGE_CODES.filter((code) => code !== language).map((code) => (
        <Button
          key={code}
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          lang={code}
          onClick={() => {
            onChange(code);
          }}
        >
          {LANGUAGES[code].name}
        </Button>
      ))}
    </footer>
  );
}
