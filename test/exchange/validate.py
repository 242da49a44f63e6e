"""Holds exported files against the validators of their formats. Prints what each of them found as JSON; see validators.ts.

    python validate.py FOLDER [FORMAT]

FOLDER has a file for each format, named as the format; where one is named only that is read, and of it only the faults are printed. "errors" is empty where a file is valid; the rest is what the test compares with the ledger.
"""

import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path


def parquet(file):
    import pyarrow.parquet as pq

    tables, types = {}, {}
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            table = pq.read_table(io.BytesIO(archive.read(name)))
            tables[name.removesuffix(".parquet")] = [list(row.values()) for row in table.to_pylist()]
            types[name.removesuffix(".parquet")] = {field.name: str(field.type) for field in table.schema}
    return {"errors": [], "tables": tables, "types": types}


def datapackage(file):
    from frictionless import Package, system

    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)
        with system.use_context(trusted=True):
            report = Package(str(Path(folder) / "datapackage.json")).validate()
        errors = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
        errors += [error.message for error in report.errors]
        return {"errors": errors, "rows": {task.name: task.stats.get("rows") for task in report.tasks}}


# Nodes of JSON-LD that are read at once.
PORTION = 500


def jsonld(file):
    from pyld import jsonld as ld

    document = json.loads(Path(file).read_text())
    terms = set(document["@context"])
    unknown = sorted({key for key in keys(document["@graph"]) if key not in terms and not key.startswith("@")})
    found = {}
    # Every node says by itself what it is and points to: a portion at a time is as good, and takes time in proportion to the nodes.
    nodes = document["@graph"]
    for start in range(0, len(nodes), PORTION):
        portion = {"@context": document["@context"], "@graph": nodes[start : start + PORTION]}
        for quad in ld.to_rdf(portion)["@default"]:
            edge = (quad["subject"]["value"], quad["object"]["value"])
            found.setdefault(quad["predicate"]["value"], []).append(edge)
    kinds = {}
    for subject, kind in found["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]:
        kinds.setdefault(kind, set()).add(subject)
    names = {
        "derived": "http://www.w3.org/ns/prov#wasDerivedFrom",
        "quoted": "http://www.w3.org/ns/prov#wasQuotedFrom",
        "appears": "https://schema.org/appearance",
        "texts": "https://schema.org/text",
    }
    errors = [f"the term {key} stands in no context" for key in unknown]
    errors += [f"{value} is no address" for value in sorted(kinds) if ":" not in value]
    return {
        "errors": errors,
        "kinds": {kind: len(subjects) for kind, subjects in kinds.items()},
        **{name: sorted(set(found.get(term, []))) for name, term in names.items()},
    }


def keys(value):
    if isinstance(value, list):
        for one in value:
            yield from keys(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from keys(one)


CODES = {
    "activity-status/@code": "ActivityStatus",
    "activity-date/@type": "ActivityDateType",
    "recipient-country/@code": "Country",
    "default-finance-type/@code": "FinanceType",
    "transaction/transaction-type/@code": "TransactionType",
    "transaction/value/@currency": "Currency",
    "participating-org/@role": "OrganisationRole",
    "participating-org/@type": "OrganisationType",
    "reporting-org/@type": "OrganisationType",
    "description/@type": "DescriptionType",
    "sector[@vocabulary='2']/@code": "SectorCategory",
}
# Currencies of ISO 4217 that are younger than the code lists of the package.
NEWER = {"BYN", "MRU", "SLE", "STN", "VES", "XCG", "ZMW", "ZWG"}


def iati(file):
    import importlib.util

    from lxml import etree

    package = Path(importlib.util.find_spec("iati").submodule_search_locations[0])
    standard = package / "resources" / "standard" / "2-03"
    schema = etree.XMLSchema(etree.parse(str(standard / "schemas" / "iati-activities-schema.xsd")))
    document = etree.parse(file)
    schema.validate(document)
    errors = [f"line {error.line}: {error.message}" for error in schema.error_log]
    for path, name in CODES.items():
        known = set(etree.parse(str(standard / "codelists" / f"{name}.xml")).xpath("//codelist-item/code/text()"))
        for value in set(document.xpath(f"/iati-activities/iati-activity/{path}")):
            if value not in known and not (name == "Currency" and value in NEWER):
                errors.append(f"{path} {value} is not in {name}")
    activities = [
        {
            "id": one.findtext("iati-identifier"),
            "value": float(one.findtext("transaction/value")),
            "currency": one.find("transaction/value").get("currency"),
            "title": one.findtext("title/narrative"),
        }
        for one in document.xpath("/iati-activities/iati-activity")
    ]
    return {"errors": errors, "activities": activities}


def ftm(file):
    from followthemoney import model

    errors, entities = [], {}
    for line in Path(file).read_text().splitlines():
        entity = json.loads(line)
        schema = model.get(entity["schema"])
        if schema is None:
            errors.append(f"there is no schema {entity['schema']}")
            continue
        try:
            schema.validate(entity)
        except Exception as error:  # InvalidData names its properties
            errors.append(f"{entity['id']}: {error} {getattr(error, 'errors', '')}")
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            for value in values:
                if prop is None:
                    errors.append(f"{entity['schema']} has no {name}")
                elif prop.type.clean(value) is None:
                    errors.append(f"{entity['schema']}.{name} can't be {value}")
        if entity["id"] in entities:
            errors.append(f"{entity['id']} stands there twice")
        entities[entity["id"]] = entity
    for entity in entities.values():
        schema = model.get(entity["schema"])
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            for value in values:
                if prop is None or prop.type.name != "entity":
                    continue
                other = entities.get(value)
                if other is None:
                    errors.append(f"{entity['schema']}.{name} leads nowhere: {value}")
                elif prop.range is not None and not model.get(other["schema"]).is_a(prop.range):
                    errors.append(f"{entity['schema']}.{name} is a {other['schema']}, not a {prop.range.name}")
    return {"errors": sorted(set(errors)), "schemas": sorted(entity["schema"] for entity in entities.values())}


def geojson(file):
    import geojson as library

    document = library.loads(Path(file).read_text())
    errors = [] if document.is_valid else [str(document.errors())]
    for feature in document.features:
        if feature.geometry is not None:
            longitude, latitude = feature.geometry.coordinates
            if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
                errors.append(f"{feature.id} is nowhere on earth")
    return {"errors": errors, "features": len(document.features)}


SCHEMAS = Path(__file__).parent / "schemas"
# What is told of one fault of many.
SHORT = 200


def faults(validator, value, where):
    return [f"{where}{error.json_path[1:]}: {error.message[:SHORT]}" for error in validator.iter_errors(value)]


def annotations(file):
    from jsonschema import Draft7Validator

    schema = json.loads((SCHEMAS / "web-annotation.json").read_text())
    collection, annotation = (
        Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": schema["definitions"]})
        for name in ("collection", "annotation")
    )
    document = json.loads(Path(file).read_text())
    errors = faults(collection, document, "collection")
    items = document["first"]["items"]
    for item in items:
        errors += faults(annotation, item, item.get("id", "?"))
        ends = [(one["start"], one["end"]) for one in item["target"]["selector"] if one["type"] == "TextPositionSelector"]
        errors += [f"{item['id']}: ends before it starts" for start, end in ends if end < start]
    ids = [item["id"] for item in items]
    if len(set(ids)) < len(ids):
        errors.append("an annotation stands there twice")
    if document["total"] != len(items):
        errors.append(f"the total is {document['total']}, and there are {len(items)}")
    return {"errors": errors, "annotations": len(items)}


def csl(file):
    from jsonschema import Draft7Validator

    items = json.loads(Path(file).read_text())
    validator = Draft7Validator(json.loads((SCHEMAS / "csl-data.json").read_text()))
    errors = [error for item in items for error in faults(validator, [item], str(item.get("id", "?")))]
    return {"errors": errors, "works": len(items)}


def sbom(file):
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = Path(file).read_text()
    version = SchemaVersion.from_version(json.loads(text)["specVersion"])
    error = JsonStrictValidator(version).validate_str(text)
    return {"errors": [] if error is None else [str(error)]}


def main(folder, only=None):
    found = {}
    for read in (parquet, datapackage, jsonld, annotations, iati, ftm, geojson, csl, sbom):
        if only not in (None, read.__name__):
            continue
        file = str(Path(folder) / read.__name__)
        try:
            found[read.__name__] = read(file)
        except Exception as error:
            found[read.__name__] = {"errors": [f"{type(error).__name__}: {error}"]}
    if only is not None:
        found[only] = {"errors": found[only]["errors"]}
    json.dump(found, sys.stdout, default=str)


main(*sys.argv[1:])
