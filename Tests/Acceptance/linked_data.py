"""Reads the JSON-LD of exports with PyLD, and holds its terms to those of schema.org that rdflib knows.

usage: linked_data.py FOLDER, in which each ID.json may have its ID.jsonld and its ID.html with the same data in it

Needs pyld and rdflib from PyPI. No network: of schema.org's context only its vocabulary matters here.
"""
import base64
import glob
import hashlib
import json
import os
import re
import sys

from pyld import jsonld
from rdflib import SDO

VOCABULARY = str(SDO)


def load(url, options=None):
    """The context of schema.org, as far as it names terms."""
    if url.rstrip("/") != "https://schema.org":
        sys.exit(f"{url} is asked for")
    return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json",
            "document": {"@context": {"@vocab": VOCABULARY}}}


def terms(node):
    """All properties and types of expanded JSON-LD."""
    if isinstance(node, list):
        for element in node:
            yield from terms(element)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "@type":
                yield from value
            elif not key.startswith("@"):
                yield key
            yield from terms(value)


def check(path):
    with open(path, encoding="utf-8") as file:
        source = json.load(file)
    triples = jsonld.to_rdf(source, {"documentLoader": load})["@default"]
    used = set(terms(jsonld.expand(source, {"documentLoader": load})))
    wrong = [term for term in sorted(used) if not term.startswith(VOCABULARY) or term[len(VOCABULARY):] not in SDO]
    if wrong or len(triples) < 5 or len(used) < 5:
        return [f"{path}: {len(triples)} triples, not of schema.org: {wrong}"]
    with open(path.replace(".jsonld", ".json"), encoding="utf-8") as file:
        statement = json.load(file)
    if source["headline"] != statement["title"] or source["inLanguage"] != statement["language"]["tag"]:
        return [f"{path}: title or language is another one"]
    page = open(path.replace(".jsonld", ".html"), encoding="utf-8").read()
    data = re.search(r'<script type="application/ld\+json">([^<]*)</script>', page).group(1)
    digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
    if json.loads(data) != source or f"'sha256-{digest}'" not in page:
        return [f"{path}: the page has other data, or a policy that does not name it"]
    return []


files = sorted(glob.glob(os.path.join(sys.argv[1], "*.jsonld")))
if not files or len(files) != len(glob.glob(os.path.join(sys.argv[1], "*.json"))):
    sys.exit(f"{len(files)} files of JSON-LD")
problems = [problem for path in files for problem in check(path)]
print("\n".join(problems) or f"{len(files)} files, all of schema.org's terms")
sys.exit(1 if problems else 0)
