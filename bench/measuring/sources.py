#!/usr/bin/python3 -B
"""Writes different résumés of two pages: sources COUNT FOLDER.

Each has the sections, the length and the words of the example, in another order. The same number gives the same source on every machine.
"""
import random
import re
import sys
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent.parent / "example/milo-polte.resume.yaml"
WORDS = re.findall(r"[A-Za-z’-]{2,}", EXAMPLE.read_text(encoding="utf-8"))


def write_sources(folder, count):
    for number in range(count):
        # A hundred in a folder, as a team or a class would have them.
        path = Path(folder, f"{number // 100:03}", f"person-{number:05}.resume.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source(number), encoding="utf-8")


def source(number):
    chance = random.Random(number)

    def words(least, most):
        return " ".join(chance.choices(WORDS, k=chance.randint(least, most)))

    def highlights(least, most, nested=0.3):
        lines = ["    highlights:"]
        for _ in range(chance.randint(least, most)):
            if chance.random() < nested:
                lines += [f"      - text: {words(8, 20)}", "        highlights:", f"          - {words(1, 3)} **{words(1, 3)}** {words(8, 16)}",
                          f"          - {words(10, 18)}"]
            else:
                lines.append(f"      - {words(10, 20)} [{words(2, 3)}](https://example.com/{chance.randrange(10**6)})")
        return lines

    lines = ["basics:", f"  name: Person {number} {chance.choice(WORDS)}", f"  label: {words(3, 6)}", f"  email: person-{number}@example.com",
             f"  phone: +1 415 555 {number % 10_000:04}", "  location: {city: San Francisco, region: CA, countryCode: US}", "work:"]
    for year in (2015, 2012, 2008):
        lines += [f"  - name: {words(1, 3)}", f"    position: {words(2, 4)}", f"    url: https://example.com/{chance.randrange(10**6)}",
                  f"    startDate: {year}-{chance.randint(1, 12):02}", f"    endDate: {year + 3}-01", *highlights(3, 5)]
    lines.append("skills:")
    for _ in range(5):
        lines += [f"  - name: {words(1, 3)}", f"    summary: {words(10, 18)}", *highlights(1, 2, nested=0)]
    lines.append("education:")
    for year in (2006, 2002):
        lines += [f"  - institution: {words(2, 3)}", f"    area: {words(2, 4)}", f"    startDate: {year}", f"    endDate: {year + 4}", *highlights(2, 3)]
    lines += ["interests:", *(f"  - {{name: {words(1, 3)}}}" for _ in range(4))]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write_sources(sys.argv[2], int(sys.argv[1]))
