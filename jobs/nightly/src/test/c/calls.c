/*
 * Keeps a log of every call by which a process changes what is below a folder, and can let them fail as a full disk would.
 * It is put before the C library (LD_PRELOAD) and told by the environment:
 *
 *   CALLS_FOLDER  the folder, without a slash at its end
 *   CALLS_LOG     the file to which the calls are appended
 *   CALLS_FULL    the number of the call, counting from 1 those that take space, from which on all of them fail
 *
 * A call is written after it was done, and before another one is: 6 numbers of 8 bytes (kind, lengths of two paths and of
 * the data, offset, 0), the paths below the folder, and the data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, TRUNCATE, WRITE, SYNC, RENAME, LINK, UNLINK, RMDIR, MKDIR };

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static long full;
static long taking_space;

#define REAL(name) ((__typeof__(&name)) real(#name))

static void *real(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

__attribute__((constructor)) static void begin(void)
{
    const char *watched = getenv("CALLS_FOLDER");
    const char *log = getenv("CALLS_LOG");
    const char *from = getenv("CALLS_FULL");
    if (watched == NULL) {
        return;
    }
    snprintf(folder, sizeof folder, "%s", watched);
    folder_length = strlen(folder);
    full = from == NULL ? 0 : atol(from);
    if (log != NULL) {
        log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

/* The path below the folder, or NULL; it stays in the place that is given. */
static const char *below(int at, const char *path, char *place)
{
    if (folder_length == 0 || path == NULL) {
        return NULL;
    }
    if (path[0] == '/') {
        snprintf(place, PATH_MAX, "%s", path);
    } else {
        char link[64];
        char start[PATH_MAX];
        if (at == AT_FDCWD) {
            snprintf(link, sizeof link, "/proc/self/cwd");
        } else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        }
        ssize_t length = readlink(link, start, sizeof start - 1);
        if (length < 0) {
            return NULL;
        }
        start[length] = 0;
        if (snprintf(place, PATH_MAX, "%s/%s", start, path) >= PATH_MAX) {
            return NULL;
        }
    }
    if (strncmp(place, folder, folder_length) != 0 || place[folder_length] != '/' || strstr(place, " (deleted)") != NULL) {
        return NULL;
    }
    return place + folder_length + 1;
}

static const char *of_file(int file, char *place)
{
    char link[64];
    char path[PATH_MAX];
    if (folder_length == 0) {
        return NULL;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return NULL;
    }
    path[length] = 0;
    if (strcmp(path, folder) == 0) {
        return "";
    }
    return below(AT_FDCWD, path, place);
}

static void note(int64_t kind, const char *path, const char *other, int64_t offset, const void *data, size_t length)
{
    if (log_file < 0) {
        return;
    }
    int failure = errno;
    int64_t head[6] = {kind, strlen(path), strlen(other), length, offset, 0};
    struct iovec parts[4] = {
        {head, sizeof head}, {(void *) path, head[1]}, {(void *) other, head[2]}, {(void *) data, length}};
    size_t all = sizeof head + head[1] + head[2] + length;
    if ((size_t) REAL(writev)(log_file, parts, 4) != all) {
        fprintf(stderr, "calls: the log cannot be written\n");
        abort();
    }
    errno = failure;
}

/* Whether a call that takes space finds none. */
static int is_full(void)
{
    taking_space++;
    if (full > 0 && taking_space >= full) {
        errno = ENOSPC;
        return 1;
    }
    return 0;
}

static int opened(int at, const char *path, int flags, mode_t mode)
{
    int (*call)(int, const char *, int, ...) = REAL(openat);
    char place[PATH_MAX];
    const char *name = (flags & (O_CREAT | O_TRUNC)) != 0 ? below(at, path, place) : NULL;
    if (name == NULL) {
        return call(at, path, flags, mode);
    }
    pthread_mutex_lock(&one);
    int is_new = faccessat(at, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    int file = is_new && (flags & O_CREAT) != 0 && is_full() ? -1 : call(at, path, flags, mode);
    if (file >= 0 && is_new) {
        note(CREATE, name, "", 0, NULL, 0);
    } else if (file >= 0 && (flags & O_TRUNC) != 0) {
        note(TRUNCATE, name, "", 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return file;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if (((flags) & O_CREAT) != 0) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...)
{
    MODE(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE(flags)
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...)
{
    MODE(flags)
    return opened(at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...)
{
    MODE(flags)
    return opened(at, path, flags, mode);
}

int creat(const char *path, mode_t mode)
{
    return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

static ssize_t written(int file, const void *data, size_t length, off_t offset)
{
    ssize_t (*at_place)(int, const void *, size_t, off_t) = REAL(pwrite);
    ssize_t (*at_end)(int, const void *, size_t) = REAL(write);
    char place[PATH_MAX];
    const char *name = file == log_file ? NULL : of_file(file, place);
    if (name == NULL) {
        return offset < 0 ? at_end(file, data, length) : at_place(file, data, length, offset);
    }
    pthread_mutex_lock(&one);
    off_t begin = offset;
    if (offset < 0) {
        struct stat state;
        int appends = (fcntl(file, F_GETFL) & O_APPEND) != 0;
        begin = appends && fstat(file, &state) == 0 ? state.st_size : lseek(file, 0, SEEK_CUR);
    }
    ssize_t done = -1;
    if (!is_full()) {
        done = offset < 0 ? at_end(file, data, length) : at_place(file, data, length, offset);
    }
    if (done > 0) {
        note(WRITE, name, "", begin, data, done);
    }
    pthread_mutex_unlock(&one);
    return done;
}

ssize_t write(int file, const void *data, size_t length)
{
    return written(file, data, length, -1);
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset)
{
    return written(file, data, length, offset);
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset)
{
    return written(file, data, length, offset);
}

/* As many calls as there are parts, which is what a caller has to reckon with anyway. */
static ssize_t gathered(int file, const struct iovec *parts, int count, off_t offset)
{
    ssize_t all = 0;
    for (int part = 0; part < count; part++) {
        ssize_t done = written(file, parts[part].iov_base, parts[part].iov_len, offset < 0 ? -1 : offset + all);
        if (done < 0) {
            return all > 0 ? all : done;
        }
        all += done;
        if ((size_t) done < parts[part].iov_len) {
            break;
        }
    }
    return all;
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    return gathered(file, parts, count, -1);
}

ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset)
{
    return gathered(file, parts, count, offset);
}

ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset)
{
    return gathered(file, parts, count, offset);
}

/* Whoever copies within the kernel must reckon with its refusal, and then reads and writes. */
ssize_t sendfile(int out, int in, off_t *offset, size_t count)
{
    char place[PATH_MAX];
    if (of_file(out, place) != NULL) {
        errno = EINVAL;
        return -1;
    }
    return ((ssize_t(*)(int, int, off_t *, size_t)) real("sendfile"))(out, in, offset, count);
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t count)
{
    return sendfile(out, in, offset, count);
}

ssize_t copy_file_range(int in, off64_t *in_offset, int out, off64_t *out_offset, size_t length, unsigned flags)
{
    char place[PATH_MAX];
    if (of_file(out, place) != NULL) {
        errno = ENOSYS;
        return -1;
    }
    return ((ssize_t(*)(int, off64_t *, int, off64_t *, size_t, unsigned)) real("copy_file_range"))(
        in, in_offset, out, out_offset, length, flags);
}

static int truncated(int file, off_t length)
{
    int (*call)(int, off_t) = REAL(ftruncate);
    char place[PATH_MAX];
    const char *name = of_file(file, place);
    if (name == NULL) {
        return call(file, length);
    }
    pthread_mutex_lock(&one);
    int done = call(file, length);
    if (done == 0) {
        note(TRUNCATE, name, "", length, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int ftruncate(int file, off_t length)
{
    return truncated(file, length);
}

int ftruncate64(int file, off64_t length)
{
    return truncated(file, length);
}

static int synced(int file, const char *call)
{
    char place[PATH_MAX];
    const char *name = of_file(file, place);
    pthread_mutex_lock(&one);
    int done = ((int (*)(int)) real(call))(file);
    if (done == 0 && name != NULL) {
        note(SYNC, name, "", 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int fsync(int file)
{
    return synced(file, "fsync");
}

int fdatasync(int file)
{
    return synced(file, "fdatasync");
}

static int renamed(int at, const char *from, int other_at, const char *to)
{
    char place[PATH_MAX];
    char other_place[PATH_MAX];
    const char *name = below(at, from, place);
    const char *other = below(other_at, to, other_place);
    pthread_mutex_lock(&one);
    int done = REAL(renameat)(at, from, other_at, to);
    if (done == 0 && name != NULL && other != NULL) {
        note(RENAME, name, other, 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int rename(const char *from, const char *to)
{
    return renamed(AT_FDCWD, from, AT_FDCWD, to);
}

int renameat(int at, const char *from, int other_at, const char *to)
{
    return renamed(at, from, other_at, to);
}

static int linked(int at, const char *from, int other_at, const char *to, int flags)
{
    char place[PATH_MAX];
    char other_place[PATH_MAX];
    const char *name = below(at, from, place);
    const char *other = below(other_at, to, other_place);
    pthread_mutex_lock(&one);
    int done = other != NULL && is_full() ? -1 : REAL(linkat)(at, from, other_at, to, flags);
    if (done == 0 && name != NULL && other != NULL) {
        note(LINK, name, other, 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int link(const char *from, const char *to)
{
    return linked(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int at, const char *from, int other_at, const char *to, int flags)
{
    return linked(at, from, other_at, to, flags);
}

static int unlinked(int at, const char *path, int flags)
{
    char place[PATH_MAX];
    const char *name = below(at, path, place);
    pthread_mutex_lock(&one);
    int done = REAL(unlinkat)(at, path, flags);
    if (done == 0 && name != NULL) {
        note((flags & AT_REMOVEDIR) != 0 ? RMDIR : UNLINK, name, "", 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int unlink(const char *path)
{
    return unlinked(AT_FDCWD, path, 0);
}

int unlinkat(int at, const char *path, int flags)
{
    return unlinked(at, path, flags);
}

int rmdir(const char *path)
{
    return unlinked(AT_FDCWD, path, AT_REMOVEDIR);
}

int remove(const char *path)
{
    int done = unlinked(AT_FDCWD, path, 0);
    return done != 0 && errno == EISDIR ? unlinked(AT_FDCWD, path, AT_REMOVEDIR) : done;
}

static int made(int at, const char *path, mode_t mode)
{
    char place[PATH_MAX];
    const char *name = below(at, path, place);
    pthread_mutex_lock(&one);
    int done = name != NULL && faccessat(at, path, F_OK, 0) != 0 && is_full() ? -1 : REAL(mkdirat)(at, path, mode);
    if (done == 0 && name != NULL) {
        note(MKDIR, name, "", 0, NULL, 0);
    }
    pthread_mutex_unlock(&one);
    return done;
}

int mkdir(const char *path, mode_t mode)
{
    return made(AT_FDCWD, path, mode);
}

int mkdirat(int at, const char *path, mode_t mode)
{
    return made(at, path, mode);
}
