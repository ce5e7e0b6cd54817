"""What programs that read PDFs take out of them. Needs poppler, MuPDF, Node and pdf.js."""
import os
import re
import subprocess
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

PDFJS = Path(os.environ.get("BENCH_HOME", os.path.expanduser("~/.cache/resume-bench"))) / "node/pdfjs_text.mjs"
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
EXTRACTORS = {
    "poppler": lambda pdf: run("pdftotext", "-layout", pdf, "-").stdout,
    "MuPDF": lambda pdf: run("mutool", "draw", "-q", "-F", "txt", pdf).stdout,
    "pdf.js": lambda pdf: run("node", PDFJS, pdf).stdout,
}


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", timeout=600)


def words(text):
    """
    The words to compare: letters and digits, without case and accents, and without poppler's direction controls. poppler drops the hyphen at
    the end of a line: `peer-to-peer` is one word wherever its line ends.
    """
    text = re.sub(r"(?<=\w)-\s*(?=\w)", "", text)
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", " ", unicodedata.normalize("NFC", text))
    letters = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Mc", "Me")).replace("\u0130", "i").replace("\u0131", "i")
    return re.findall(r"[^\W_]+", letters.casefold())


def expected(pdf):
    """The text of the plain text output, without the addresses that are links in a PDF."""
    return re.sub(r" ?\(https?://[^)\s]*\)", "", pdf.with_suffix(".txt").read_text(encoding="utf-8"))


class PageText(HTMLParser):
    """The text of the body; elements that are not inline are apart from each other."""
    INLINE = {"a", "b", "bdi", "cite", "code", "em", "i", "span", "strong"}

    def __init__(self):
        super().__init__()
        self.parts = []
        self.hidden = 0

    def handle_starttag(self, tag, attributes):
        self.parts.append("" if tag in self.INLINE else "\n")
        self.hidden += tag in ("head", "style", "script")

    def handle_endtag(self, tag):
        self.parts.append("" if tag in self.INLINE else "\n")
        self.hidden -= tag in ("head", "style", "script")

    def handle_data(self, text):
        if not self.hidden:
            self.parts.append(text)


def expected_in_theme(pdf):
    """The text of the page in the same theme, which decides what a line and a citation contain."""
    page = PageText()
    page.feed(pdf.with_suffix(".html").read_text(encoding="utf-8"))
    return "".join(page.parts)
