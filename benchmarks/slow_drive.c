/* Makes a folder slow, for slow_drive.py: each call that asks its drive waits first.

   LD_PRELOAD this library. SLOW_FOLDER is a path with a slash at its end, SLOW_MICROSECONDS the wait of open,
   read, stat and opendir, SLOW_RATE the bytes per second that all processes read together (0: any number).
   SLOW_SHARED is a file that they share: when the drive is free again in nanoseconds, the files that are open,
   and the most that were open at once. */

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FILES 65536

static const char *folder;
static size_t length;
static long microseconds, rate;
static _Atomic char is_slow[FILES];
static struct { _Atomic long long free_at; _Atomic int open, most; } *shared;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
    folder = getenv("SLOW_FOLDER");
    const char *path = getenv("SLOW_SHARED");
    if (!folder || !path) { folder = NULL; return; }
    length = strlen(folder);
    microseconds = atol(getenv("SLOW_MICROSECONDS"));
    rate = atol(getenv("SLOW_RATE"));
    int file = REAL(open)(path, O_RDWR);
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    REAL(close)(file);
    if (shared == MAP_FAILED) abort();
}

static int slow(const char *path) {
    return folder && path && (!strncmp(path, folder, length) ||
                              (strlen(path) == length - 1 && !strncmp(path, folder, length - 1)));
}

static void wait_us(long us) {
    struct timespec span = {us / 1000000, us % 1000000 * 1000};
    if (us > 0) nanosleep(&span, NULL);
}

static void wait_for(ssize_t bytes) {
    struct timespec now;
    if (rate <= 0 || bytes <= 0) return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long long at = now.tv_sec * 1000000000LL + now.tv_nsec, before = shared->free_at, until;
    do until = (before > at ? before : at) + bytes * 1000000000LL / rate;
    while (!atomic_compare_exchange_weak(&shared->free_at, &before, until));
    wait_us((until - at) / 1000);
}

static int opened(int file, const char *path) {
    if (file >= 0 && file < FILES && slow(path)) {
        is_slow[file] = 1;
        int open = ++shared->open, most = shared->most;
        while (open > most && !atomic_compare_exchange_weak(&shared->most, &most, open)) {}
    }
    return file;
}

#define OPEN(name)                                                                     \
    int name(const char *path, int flags, ...) {                                       \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (slow(path)) wait_us(microseconds);                                         \
        return opened(REAL(name)(path, flags, mode), path);                            \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                   \
    int name(int at, const char *path, int flags, ...) {                               \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (slow(path)) wait_us(microseconds);                                         \
        return opened(REAL(name)(at, path, flags, mode), path);                        \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    if (file >= 0 && file < FILES && is_slow[file]) { is_slow[file] = 0; --shared->open; }
    return REAL(close)(file);
}

ssize_t read(int file, void *buffer, size_t size) {
    if (file < 0 || file >= FILES || !is_slow[file]) return REAL(read)(file, buffer, size);
    wait_us(microseconds);
    ssize_t bytes = REAL(read)(file, buffer, size);
    wait_for(bytes);
    return bytes;
}

#define STAT(name, type)                                                               \
    int name(const char *path, struct type *status) {                                  \
        if (slow(path)) wait_us(microseconds);                                         \
        return REAL(name)(path, status);                                               \
    }
STAT(stat, stat)
STAT(stat64, stat64)
STAT(lstat, stat)
STAT(lstat64, stat64)

#define STATAT(name, type)                                                             \
    int name(int at, const char *path, struct type *status, int flags) {               \
        if (slow(path)) wait_us(microseconds);                                         \
        return REAL(name)(at, path, status, flags);                                    \
    }
STATAT(fstatat, stat)
STATAT(fstatat64, stat64)

DIR *opendir(const char *path) {
    if (slow(path)) wait_us(microseconds);
    return REAL(opendir)(path);
}
