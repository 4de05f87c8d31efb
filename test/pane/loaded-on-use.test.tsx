/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { LateUseCases } from "../../src/taskpane/shell/late-use-cases";
import { loadedOnUse } from "../../src/taskpane/parts/loaded-on-use";
import { Defect } from "../../src/core/values/invariants/defect";
import { FakeUseCases } from "../support/fake-use-cases";

function Greeting({ name }: { readonly name: string }): ReactElement {
  return <p>こんにちは、{name}さん</p>;
}

describe("loadedOnUse", () => {
  it("draws nothing until the part is there, and then draws it at once", async () => {
    let loads = 0;
    const { View, load } = loadedOnUse(async () => {
      loads += 1;
      return Greeting;
    });
    const { container } = render(<View name="立科" />);
    expect(container.textContent).toBe("");
    await screen.findByText("こんにちは、立科さん");
    await load();
    const second = render(<View name="蓼科" />);
    expect(second.container.textContent).toBe("こんにちは、蓼科さん");
    expect(loads).toBe(1);
  });

  it("tries again after a load that failed", async () => {
    let isThere = false;
    const { View, load } = loadedOnUse(async () => {
      if (!isThere) throw new Error("no answer");
      return Greeting;
    });
    await expect(load()).rejects.toThrow("no answer");
    isThere = true;
    await act(load);
    expect(render(<View name="立科" />).container.textContent).toBe("こんにちは、立科さん");
  });
});

describe("LateUseCases", () => {
  it("keeps to one set of use cases, however many ask for it at once", async () => {
    const opened: FakeUseCases[] = [];
    const late = new LateUseCases(async () => {
      const fake = new FakeUseCases();
      opened.push(fake);
      return fake;
    });
    expect(late.undoable()).toEqual([]);
    const [review] = await Promise.all([late.review(), late.review()]);
    await late.apply(late.plan({ kind: "commands", commands: ["rates"] }, review));
    expect(opened.map(({ calls }) => calls)).toEqual([["review", "review", "plan rates", "apply rates"], []]);
    expect(late.undoable()).toHaveLength(1);
  });

  it("asks for the code again where it could not be loaded", async () => {
    let loads = 0;
    const late = new LateUseCases(async () => {
      loads += 1;
      if (loads === 1) throw new Error("no answer");
      return new FakeUseCases();
    });
    await expect(late.review()).rejects.toThrow("no answer");
    await expect(late.review()).resolves.toBeDefined();
  });

  it("has a defect, and no answer, for who asks of a review before anything was read", () => {
    const late = new LateUseCases(async () => new FakeUseCases());
    expect(() => late.today()).toThrow(Defect);
  });
});
