"""One word that is far too long, place by place."""
from .attack import HEAD, LIMIT, json, refused, summary, written_or, yaml

WORD = "a" * 1_000_000


def attacks():
    fits = written_or(LIMIT)
    yield yaml("words/locale", refused("RES1009", "RES1032"), f"locale: {WORD}\n" + HEAD)
    yield yaml("words/locale-parts", refused("RES1009", "RES1032"), "locale: en" + "-aa" * 300_000 + "\n" + HEAD)
    yield yaml("words/locale-extensions", refused("RES1009", "RES1032"), "locale: en" + "-x-a" * 200_000 + "\n" + HEAD)
    yield yaml("words/locale-listed", refused("RES1009", "RES1032"), "locale: [en, de" + "-aa" * 300_000 + "]\n" + HEAD)
    yield yaml("words/locale-option", refused("RES1032", "RES4003", "RES1009"), HEAD,
        options={"locale": "en" + "-aa" * 40_000},
               in_build=refused("RES1032", "RES4003", "RES1009"))
    yield yaml("words/url", written_or(refused("RES1009", "RES2002")), HEAD + f'work: [{{name: A, url: "https://example.com/{WORD}"}}]\n')
    yield yaml("words/url-escapes", written_or(refused("RES1009", "RES2002")),
        HEAD + 'work: [{name: A, url: "https://example.com/' + "%41/é?&" * 150_000 + '"}]\n')
    yield yaml("words/url-host", written_or(refused("RES1009", "RES2002")),
        HEAD + 'work: [{name: A, url: "https://' + "a." * 400_000 + 'com"}]\n')
    yield yaml("words/url-punycode", written_or(refused("RES1009", "RES2002")),
        HEAD + 'work: [{name: A, url: "https://' + "ü" * 100_000 + '.example"}]\n')
    yield yaml("words/url-port", written_or(refused("RES1009", "RES2002")),
        HEAD + f'work: [{{name: A, url: "https://example.com:{"9" * 500_000}/"}}]\n')
    yield yaml("words/email", written_or(refused("RES1009", "RES2001")), f"basics: {{name: R, email: {WORD}@example.com}}\n")
    yield yaml("words/email-dots", written_or(refused("RES1009", "RES2001")), "basics: {name: R, email: r@" + "a." * 300_000 + "com}\n")
    yield yaml("words/phone", fits, 'basics: {name: R, phone: "' + "+1 (555) " * 100_000 + '"}\n')
    yield yaml("words/phone-digits", fits, 'basics: {name: R, phone: "+' + "1" * 900_000 + '"}\n')
    yield yaml("words/name", fits, f"basics: {{name: {WORD}}}\n")
    yield yaml("words/label", fits, f"basics: {{name: R, label: {WORD}}}\n")
    yield yaml("words/city", fits, f"basics: {{name: R, location: {{city: {WORD}}}}}\n")
    yield yaml("words/country", written_or(refused("RES1009", "RES2003")), f"basics: {{name: R, location: {{countryCode: {WORD}}}}}\n")
    yield yaml("words/network", fits, f"basics: {{name: R, profiles: [{{network: {WORD}, username: r}}]}}\n")
    yield yaml("words/keyword", fits, HEAD + f"skills: [{{name: A, keywords: [{WORD}]}}]\n")
    yield yaml("words/level", fits, HEAD + f"skills: [{{name: A, level: {WORD}}}]\n")
    yield yaml("words/title", fits, HEAD + f"sections: [{{id: own, title: {WORD}, entries: [x]}}]\n")
    yield yaml("words/id", written_or(refused("RES1009", "RES1028")), HEAD + f"sections: [{{id: {WORD}, title: T, entries: [x]}}]\n")
    yield yaml("words/cell", fits, HEAD + f"sections: [{{id: skills, layout: table}}]\nskills: [{{name: {WORD}, keywords: [x]}}]\n")
    yield yaml("words/key", refused("RES1005", "RES1009"), HEAD + f"{'k' * 1000}: 1\n")
    yield yaml("words/key-long", refused("RES1001", "RES1005", "RES1009"), HEAD + f"? {WORD}\n: 1\n")
    yield json("words/key-json", written_or(refused("RES1005", "RES1009")), f'{{"basics":{{"name":"R"}},"{WORD}":1}}')
    yield yaml("words/date", written_or(refused("RES1002", "RES1003", "RES1009")), HEAD + f"work: [{{name: A, date: {WORD}}}]\n")
    yield yaml("words/date-digits", written_or(refused("RES1002", "RES1003", "RES1009")),
        HEAD + f"work: [{{name: A, startDate: {'2' * 900_000}}}]\n")
    yield yaml("words/date-dashes", written_or(refused("RES1002", "RES1003", "RES1009")),
        HEAD + f'work: [{{name: A, startDate: "2019{"-01" * 300_000}"}}]\n')
    yield yaml("words/colour", refused("RES1045", "RES1009"), f"theme: {{accent: {WORD}}}\n" + HEAD)
    yield yaml("words/colour-digits", refused("RES1045", "RES1009"), f'theme: {{accent: "#{"f" * 900_000}"}}\n' + HEAD)
    yield yaml("words/length", refused("RES1043", "RES1044", "RES1009"), f"theme: {{margin: {'1' * 900_000}cm}}\n" + HEAD)
    yield yaml("words/theme-name", refused("RES3001", "RES1009"), f"theme: {WORD}\n" + HEAD)
    yield yaml("words/image-name", refused("RES1035", "RES1009"), f"basics: {{name: R, image: {WORD}.png}}\n")
    yield yaml("words/number", fits, HEAD + f"x-n: {'1' * 1_000_000}\n")
    yield json("words/number-json", written_or(refused("RES1009", "RES1001")), f'{{"basics":{{"name":"R","x-n":{"1" * 1_000_000}}}}}')
    yield json("words/number-power", written_or(refused("RES1009", "RES1001")), '{"basics":{"name":"R","x-n":1e' + "9" * 100_000 + "}}")
    yield yaml("words/tag", refused("RES1001", "RES1009", "RES1011", "RES1012"), HEAD + f"x-t: !{WORD} a\n")
    yield yaml("words/summary-4M", fits, summary("a" * 3_900_000))
    yield yaml("words/summary-4M-block", fits, summary("|\n      " + "a" * 3_900_000, quoted=False))
