"""The exceptions of dupfinder.

    DupfinderError                a fault of the environment; the message is a sentence for the user
    ├── FolderError               no such folder, not a folder, not readable
    ├── ImageError                this file cannot be decoded as an image
    │   ├── ImageTooLargeError    decoding it would need more memory than is allowed
    │   ├── FileChangedError      it is not the file that was indexed
    │   └── DecoderLostError      a decoder crashed on it, or made no progress
    │       └── DriveSilentError  its drive or network did not answer in time
    ├── DecoderError              no process can be started to decode images in
    ├── BatchError                a batch cannot be run, or its results cannot be read
    ├── DownloadError             a web address cannot be fetched
    ├── ModelError                this file is no usable descriptor model
    ├── RuleError                 this is no rule for choosing what to keep
    ├── TrashError                a batch cannot be moved or put back as a whole
    └── LibraryError              the library cannot be opened, read or written
        ├── LibraryDamagedError   not a database, or its pages are corrupt
        ├── LibraryNewerError     written by a later version of dupfinder
        ├── LibraryBusyError      another instance is indexing
        ├── LibraryFullError      no space left where the library is
        └── ProtectionLostError   protected folders were lost with a damaged file
    Cancelled                     the user asked to stop; finished work is kept

A bad image file is not an error of a run: it becomes a ``FileProblem`` (records.py).
"""


class DupfinderError(Exception):
    """A fault of the environment; the message is a sentence for the user."""


class FolderError(DupfinderError):
    """A folder to index cannot be used."""


class ImageError(DupfinderError):
    """A file cannot be decoded as an image."""


class ImageTooLargeError(ImageError):
    """Decoding would need more memory than the limit."""


class FileChangedError(ImageError):
    """A file has changed since it was indexed."""


class DecoderLostError(ImageError):
    """The decoder process crashed on a file, or exceeded its time limit."""


class DriveSilentError(DecoderLostError):
    """A file could not be read within its time limit."""


class DecoderError(DupfinderError):
    """No process can be started to decode images in."""


class BatchError(DupfinderError):
    """A batch cannot be run, or its results cannot be read."""


class DownloadError(DupfinderError):
    """A web address cannot or must not be fetched."""


class ModelError(DupfinderError):
    """A descriptor model cannot be loaded or used."""


class RuleError(DupfinderError):
    """A text is not a valid rule."""


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


class ProtectionLostError(LibraryError):
    """The list of protected folders may be incomplete, so nothing is moved."""


class Cancelled(Exception):  # noqa: N818 - requested by the user, not an error
    """The user asked to stop."""
