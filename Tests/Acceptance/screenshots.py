"""Makes the pictures of docs/images from an exported page: as it is, none retouched.

usage: screenshots.py PAGE FOLDER

Needs `chromium` in the path (or CHROMIUM), `pdftoppm` of poppler-utils, and playwright from PyPI.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

#: Name, width and height in CSS pixels, colour scheme.
VIEWS = [("desktop", 1280, 900, "light"), ("dark", 1280, 900, "dark"), ("phone", 390, 844, "light")]


def main():
    page_path, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    name = page_path.stem
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"])
        for view, width, height, scheme in VIEWS:
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            page.goto(page_path.as_uri())
            page.screenshot(path=folder / f"{name}-{view}.png")
            context.close()
        page = browser.new_page()
        page.goto(page_path.as_uri())
        with tempfile.TemporaryDirectory() as work:
            pdf = os.path.join(work, "page.pdf")
            page.pdf(path=pdf, prefer_css_page_size=True)
            subprocess.run(
                ["pdftoppm", "-png", "-r", "60", "-f", "2", "-l", "2", "-singlefile", pdf, folder / f"{name}-print"],
                check=True)
            if len(sys.argv) > 3:
                shutil.copy(pdf, sys.argv[3])
        browser.close()


main()
