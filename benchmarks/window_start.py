"""Measures in a process of its own how soon the window is painted; `responsiveness.py` starts it.

python benchmarks/window_start.py DATA_FOLDER "$(date +%s.%N)"
"""

from __future__ import annotations

import gc
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main() -> None:
    """Opens the window as the program does; prints the seconds until it was painted, and those of the CPU."""
    data_dir, started = sys.argv[1], float(sys.argv[2])
    gc.disable()  # as the command does until the window is shown
    from PySide6.QtCore import QObject, QTimer

    from dupfinder.ui.app.application import make_application, make_window

    app = make_application()
    window = make_window(data_dir)

    class Watch(QObject):
        painted: tuple[float, float] | None = None

        def eventFilter(self, watched: QObject, event: object) -> bool:  # noqa: N802
            if Watch.painted is None and event.type() == 12:  # type: ignore[attr-defined]  # Paint
                Watch.painted = time.process_time(), time.time() - started
                QTimer.singleShot(0, app.quit)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    gc.enable()
    QTimer.singleShot(0, window, window.start)
    app.exec()
    print(*(Watch.painted or ()))
    window.close()


if __name__ == "__main__":
    main()
