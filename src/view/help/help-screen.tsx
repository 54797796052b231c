/** Help: what this is, how to read it, the words it uses, privacy and keys. Always at the same place in the bar. */
import type { ReactElement } from "react";
import { lab } from "../../words/en/lab.ts";
import { OneFileLink } from "../one-file-link.tsx";
import "./help.css";

const { help } = lab;

export function HelpScreen(): ReactElement {
  return (
    <article className="statement help">
      <h1>{help.title}</h1>
      <Part title={help.what} text={help.whatText} />
      <Part title={help.how} text={help.howText} />
      <h2>{help.words}</h2>
      <dl className="glossary">
        {help.glossary.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <OneFileLink />
      <Part title={help.privacy} text={help.privacyText} />
      <Part title={help.access} text={help.accessText} />
      <Part title={help.keys} text={help.keysText} />
    </article>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: readonly string[] }): ReactElement {
  return (
    <>
      <h2>{title}</h2>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
