/** `npm run draw:structure`: draws the pictures of docs/architecture.md anew from the imports. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { structurePictures } from "./structure/structure-picture";
import { withPictures } from "./structure/architecture-page";

const page = path.join(__dirname, "..", "docs", "architecture.md");
writeFileSync(page, withPictures(readFileSync(page, "utf8"), structurePictures()));
