"""Recomputes the root of a bundle's Merkle tree (RFC 6962) from the lines of its log.

Usage: python3 recompute_root.py BUNDLE
Compares size and root with the checkpoint, whose signature openssl verifies. Exit code 0: they agree; 1: they do not.
"""

import base64
import hashlib
import json
import sys
import zipfile


def leaf(line):
    return hashlib.sha256(b"\x00" + line).digest()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def add(roots, hashed):
    """roots: one perfect tree of each height at most, the highest first, as (height, root)."""
    height = 0
    while roots and roots[-1][0] == height:
        hashed = node(roots.pop()[1], hashed)
        height += 1
    roots.append((height, hashed))


def root(roots):
    if not roots:
        return hashlib.sha256().digest()
    total = roots[-1][1]
    for _, left in reversed(roots[:-1]):
        total = node(left, total)
    return total


def main(path):
    with zipfile.ZipFile(path) as bundle:
        _, size, signed = bundle.read("checkpoint").decode().split("\n")[:3]
        roots, count = [], 0
        with bundle.open("log.ndjson") as log:
            for count, line in enumerate(log, start=1):
                line = line.rstrip(b"\n")
                if json.loads(line)["position"] != count:
                    sys.exit("The line of position %d is another" % count)
                add(roots, leaf(line))
    if count != int(size) or root(roots) != base64.b64decode(signed):
        sys.exit("The log does not give the root of the checkpoint")
    print("%d events give the root of the checkpoint, %s" % (count, signed))


if __name__ == "__main__":
    main(sys.argv[1])
