"""What can go wrong that a person can do something about.

    DupfinderError                a fault of the surroundings, said in one sentence
    ├── FolderError               no such folder, not a folder, not readable
    ├── ImageError                this file cannot be decoded as an image
    │   ├── ImageTooLargeError    decoding it would need more memory than is allowed
    │   └── DecoderLostError      a decoder crashed on it, or did not get on with it
    ├── DecoderError              no process can be started to decode images in
    ├── DownloadError             what a web address names cannot be fetched
    ├── RuleError                 this is no rule for choosing what to keep
    ├── TrashError                a batch cannot be moved or put back as a whole
    └── LibraryError              the library cannot be opened, read or written
        ├── LibraryDamagedError   not a database, or its pages are corrupt
        ├── LibraryNewerError     written by a later version of dupfinder
        ├── LibraryBusyError      another instance is indexing
        └── LibraryFullError      no space left where the library is
    Cancelled                     the person asked to stop; what was done is kept

A bad image file is not an error of a run: it becomes a ``FileProblem`` (records.py).
"""


class DupfinderError(Exception):
    """A fault that is told to the user as one sentence."""


class FolderError(DupfinderError):
    """A folder to index cannot be used."""


class ImageError(DupfinderError):
    """A file cannot be decoded as an image."""


class ImageTooLargeError(ImageError):
    """Decoding would take more memory than the stated limit."""


class DecoderLostError(ImageError):
    """Decoding a file ended the process it was decoded in, or took longer than any decoder takes."""


class DecoderError(DupfinderError):
    """No process can be started to decode images in."""


class DownloadError(DupfinderError):
    """What a web address names cannot be fetched, or must not be."""


class RuleError(DupfinderError):
    """A text is no rule for choosing what to keep."""


class TrashError(DupfinderError):
    """Nothing of a batch can be moved to the trash, or put back."""


class LibraryError(DupfinderError):
    """The library cannot be opened, read or written."""


class LibraryDamagedError(LibraryError):
    """The library file is not a database or is corrupt."""


class LibraryNewerError(LibraryError):
    """The library was written by a later version of dupfinder."""


class LibraryBusyError(LibraryError):
    """Another instance holds the library for indexing."""


class LibraryFullError(LibraryError):
    """No space is left for the library."""


class Cancelled(Exception):  # noqa: N818 - an outcome that was asked for, not an error
    """The person asked to stop."""
