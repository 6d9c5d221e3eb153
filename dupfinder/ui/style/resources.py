"""The files of `resources/`: icons, illustrations and catalogues of translations."""

from __future__ import annotations

import os

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# A wheel holds the folder inside the package; a checkout has it at the project's root.
_BASES = [
    os.path.join(_PACKAGE, "resources"),
    os.path.join(os.path.dirname(_PACKAGE), "resources"),
]


def resource_path(name: str) -> str:
    """Returns the path of a file of `resources/`, such as `icons/find.svg`.

    Raises:
        FileNotFoundError: it is neither in the installed package nor in the checkout.
    """
    for base in _BASES:
        path = os.path.join(base, *name.split("/"))
        if os.path.isfile(path):
            return path
    raise FileNotFoundError(f"The resource {name} is missing; looked in {' and '.join(_BASES)}.")


def folder_path(name: str) -> str:
    """Returns the path of a folder of `resources/`; one that is missing is in the package.

    A missing catalogue must not keep the window from opening: it is in English then.
    """
    paths = [os.path.join(base, name) for base in _BASES]
    return next((path for path in paths if os.path.isdir(path)), paths[0])
