#!/usr/bin/env bash
# What one would guess: a page with AngularJS that has no routes leaves the address alone; page.html#gates is the part
#   "gates" as on any page.
# What happens: with anything on the page that asks for $location (the smooth scrolling of a skin is enough), the address
#   becomes page.html#!#gates as soon as AngularJS starts. AngularJS scrolls there itself, but for the browser the fragment
#   is "!#gates": scripts that look location.hash up find no such id, :target of CSS marks nothing, and that
#   address, copied from the bar, leads to the part only where AngularJS runs, not in another skin.
# Where it matters: links to a heading of pages in such a skin, as Sentry for Maven sites.
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund angular@1.8.3 jsdom@24.1.3 > /dev/null
cat > page.js <<'EOF'
const fs = require("fs");
const { JSDOM } = require("jsdom");
const angular = fs.readFileSync("node_modules/angular/angular.js", "utf8");

function hash(asks) {
  const html = `<!DOCTYPE html><title>Tides</title><body><h2 id="gates">Gates</h2></body>`;
  const page = new JSDOM(html, { url: "https://example.org/page.html#gates", runScripts: "outside-only" });
  page.window.scrollTo = () => {};
  page.window.eval(angular);
  const app = page.window.angular.module("page", []);
  if (asks) app.run(["$location", () => {}]);
  page.window.angular.bootstrap(page.window.document.body, ["page"]);
  return new Promise((done) => setTimeout(() => done(page.window.location.hash), 300));
}

(async () => {
  console.log("AngularJS " + require("./node_modules/angular/package.json").version);
  const alone = await hash(false);
  const asked = await hash(true);
  console.log("nothing asks for $location:   " + alone);
  console.log("something asks for $location: " + asked);
  const asThen = alone === "#gates" && asked === "#!#gates";
  if (!asThen) console.log("no longer so");
  process.exit(asThen ? 0 : 1);
})();
EOF
node page.js
