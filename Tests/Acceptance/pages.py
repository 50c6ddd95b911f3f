"""Opens every page that is exported in headless Chromium, and has axe-core look at it.

usage: pages.py STATEMENT WORK-FOLDER [SCREENSHOTS-FOLDER]

Every statement of statements/, and the one with every key in each official language of the EU, as page, fragment and news
release; in light and dark, at 360 and 1280 CSS pixels: no violation of WCAG 2.0 to 2.2 A and AA, EN 301 549 or axe's best
practice. Further: no request but for the page itself, no word on the console, nothing to be scrolled sideways at 320
pixels (WCAG 2.2, 1.4.10), nothing that works only with JavaScript, and no glyph outside of a printed page.

Needs `chromium` in the path (or CHROMIUM), and from PyPI playwright and axe-playwright-python.
"""
import concurrent.futures
import glob
import html
import os
import pathlib
import re
import shutil
import subprocess
import sys

import axe_playwright_python
from playwright.sync_api import sync_playwright

LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"]
VIEWS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]
ROOT = pathlib.Path(__file__).resolve().parents[2]


def export(statement, sources, folder, *options):
    subprocess.run([statement, "export", *sources, "--output", folder, *options], check=True, capture_output=True)


def in_every_language(folder):
    """The statement with every key, once a language; links between translations included."""
    every_key = ROOT / "Tests/Acceptance/every-key"
    text = (every_key / "every-key.yaml").read_text(encoding="utf-8")
    os.makedirs(folder)
    shutil.copy(every_key / "endorsers.csv", folder)
    for language in LANGUAGES:
        changed = re.sub(r"^language: en$", f"language: {language}", text, flags=re.M)
        changed = re.sub(r"^id: every-key$", f"id: every-key-{language}", changed, flags=re.M)
        changed = re.sub(r"^translation-of: .*$", "translation-of: every-key-en", changed, flags=re.M)
        if language == "en":
            changed = re.sub(r"^translation-of: .*\n", "", changed, flags=re.M)
        pathlib.Path(folder, f"every-key-{language}.yaml").write_text(changed, encoding="utf-8")


def within_a_page(fragment):
    """A fragment as it stands in the page of a content management system."""
    content = pathlib.Path(fragment).read_text(encoding="utf-8")
    language = re.match(r'<div class="statement-joint" lang="([^"]+)"', content).group(1)
    page = pathlib.Path(fragment).with_suffix(".within.html")
    page.write_text(
        f'<!DOCTYPE html>\n<html lang="{html.escape(language)}"><head><meta charset="utf-8"><title>A site</title>'
        '<meta name="viewport" content="width=device-width"></head><body style="overflow-wrap: anywhere">'
        f"<main><h1>A site</h1>\n{content}</main></body></html>\n", encoding="utf-8")
    return str(page)


def check(browser, path, axe):
    """What is wrong with a page, a line each."""
    wrong = []
    requests = []
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: wrong.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    address = pathlib.Path(path).resolve().as_uri()
    page.goto(address)
    page.evaluate(axe)
    for scheme, width in VIEWS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        result = page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", TAGS)
        for violation in result["violations"]:
            for node in violation["nodes"]:
                wrong.append(f"{scheme} {width}: {violation['id']}: {violation['help']}: {node['html'][:160]}")
    page.set_viewport_size({"width": 320, "height": 900})
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > 320:
        wrong.append(f"320: {width} pixels wide")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 643, "height": 900})  # A4 without its margins of 20 mm, in CSS pixels
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > 643:
        wrong.append(f"print: {width} pixels wide")
    wrong += [f"request: {request[:100]}" for request in requests if request != address and not request.startswith("data:")]
    context.close()

    # As the page is served: with its content security policy, and without JavaScript.
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.on("console", lambda message: wrong.append(f"without JavaScript: {message.text}"))
    page.goto(address)
    if not page.inner_text("body").strip():
        wrong.append("nothing is seen without JavaScript")
    context.close()
    return wrong


def check_all(pages):
    """What is wrong with each of some pages, which one browser opens."""
    axe = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"])
        found = [(path, check(browser, path, axe)) for path in pages]
        browser.close()
    return found


def main():
    statement, work = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    sources = str(ROOT / "statements")
    languages = os.path.join(work, "languages")
    in_every_language(languages)
    for source, name in ((sources, "own"), (languages, "every-key")):
        export(statement, [source], f"{work}/{name}/page", "--to", "html,announcement")
        export(statement, [source], f"{work}/{name}/fragment", "--to", "html", "--option", "html.fragment=true")
    pages = sorted(glob.glob(f"{work}/*/page/*.html"))
    pages += [within_a_page(path) for path in sorted(glob.glob(f"{work}/*/fragment/*.html"))]
    own = [path for path in ROOT.glob("statements/**/*.yaml") if "\njoint-statement:" in path.read_text(encoding="utf-8")]
    expected = 3 * (len(LANGUAGES) + len(own))
    if len(pages) != expected:
        sys.exit(f"{len(pages)} pages, not {expected}")
    browsers = os.cpu_count() or 1
    with concurrent.futures.ProcessPoolExecutor(browsers) as pool:
        found = [pair for part in pool.map(check_all, [pages[start::browsers] for start in range(browsers)]) for pair in part]
    if len(found) != expected:
        sys.exit(f"{len(found)} pages were looked at, not {expected}")
    failed = 0
    for path, wrong in sorted(found):
        failed += bool(wrong)
        for line in dict.fromkeys(wrong):
            print(f"{os.path.relpath(path, work)}: {line}")
    print(f"{len(pages)} pages, {failed} with something to report")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
