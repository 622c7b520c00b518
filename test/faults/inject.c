/*
 * A library for LD_PRELOAD (Linux) that counts the operations by which a
 * process changes files below given folders, and kills the process or fails
 * the operation at a given count. It changes nothing by itself, and is no
 * sandbox: what a process does by other means than the C library passes it.
 *
 * FAULTS_BELOW   folders that are watched, absolute, separated by ":"
 * FAULTS_STATE   a file of 16384 bytes that holds the counters, shared by all processes of a run
 * FAULTS_LOG     a file that every counted operation is appended to: "TIME NAME COUNT OPERATION PATH [PATH]"
 * FAULTS_NAME    how this process is called in the log
 * FAULTS_MODE    kill, torn (half of the bytes, then kill), or ENOSPC, EIO, EMFILE, EROFS, EACCES; absent: only count;
 *                pause: stops the process before the operation that the state's file names, and if that asks for it once
 *                more when half of its bytes are written, so that what a kill there would leave can be looked at
 * FAULTS_AT      the operation, from 1
 * FAULTS_STICKY  1: that operation and every later one
 * FAULTS_CLASS   all, write (that carry two bytes or more) or open: which operations count
 * FAULTS_AFTER   ends of paths, separated by ":"; counting begins after one of them was made
 * FAULTS_GROUP   1: kill the whole process group
 * FAULTS_ORDERS  1: below, mode, at, sticky, class and after stand as lines `NAME=VALUE` in the state's file from byte 256
 *                on, and are read again when its number changes: for one process that is struck many times
 * FAULTS_READ    ends of paths, separated by ":"; FAULTS_READ_MODE (EIO, EMFILE, EACCES) is what opening one to read,
 *                reading it or listing it gives
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

struct state {
  atomic_ulong counted; /* operations of the class */
  atomic_ulong fired;   /* faults that were given */
  atomic_ulong armed;   /* 1 once counting may begin */
  atomic_ulong read;    /* faults given to reads */
  atomic_ulong orders;  /* the number of the orders */
  atomic_ulong pauses;  /* how often the process was stopped */
  atomic_ulong paused;  /* the operation before which it was stopped last */
  atomic_ulong is_half; /* 1: in the middle of it */
  atomic_ulong target;  /* the operation before which it is to be stopped */
  atomic_ulong halves;  /* 1: in its middle too */
};

#define STATE_SIZE 16384
#define ORDERS_AT 256

enum class { ALL, WRITE, OPEN };
enum mode { COUNT, KILL, TORN, FAIL, PAUSE };
enum verdict { PASS, HALF, ERROR };

static struct state own_state;
static struct state *state = &own_state;
static const char *below, *after, *read_ends, *name = "-";
static enum mode mode = COUNT;
static enum class wanted = ALL;
static int failure, read_failure, is_sticky, is_group, log_file = -1, is_active, has_orders;
static unsigned long at;
static long (*real_syscall)(long, ...);

#define REAL(symbol)                                                      \
  static __typeof__(&symbol) real;                                        \
  if (real == NULL) real = (__typeof__(&symbol))dlsym(RTLD_NEXT, #symbol)

static int errno_of(const char *text) {
  if (strcmp(text, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(text, "EIO") == 0) return EIO;
  if (strcmp(text, "EMFILE") == 0) return EMFILE;
  if (strcmp(text, "EROFS") == 0) return EROFS;
  if (strcmp(text, "EACCES") == 0) return EACCES;
  return 0;
}

static void set_mode(const char *text) {
  failure = errno_of(text);
  mode = strcmp(text, "kill") == 0    ? KILL
         : strcmp(text, "torn") == 0  ? TORN
         : strcmp(text, "pause") == 0 ? PAUSE
         : failure != 0               ? FAIL
                                      : COUNT;
}

static void set_class(const char *text) {
  wanted = strcmp(text, "write") == 0 ? WRITE : strcmp(text, "open") == 0 ? OPEN : ALL;
}

/* Takes the orders that stand in the state's file, if they are others than before. */
static void take_orders(void) {
  static char text[STATE_SIZE - ORDERS_AT];
  static atomic_ulong taken;
  static atomic_flag is_taking = ATOMIC_FLAG_INIT;
  char *line, *next;
  if (!has_orders || atomic_load(&taken) == atomic_load(&state->orders)) return;
  while (atomic_flag_test_and_set(&is_taking)) continue;
  if (atomic_load(&taken) != atomic_load(&state->orders)) {
    memcpy(text, (char *)state + ORDERS_AT, sizeof text - 1);
    below = after = NULL;
    at = 0;
    is_sticky = 0;
    mode = COUNT;
    wanted = ALL;
    for (line = text; line != NULL && *line != '\0'; line = next) {
      char *value = strchr(line, '=');
      if ((next = strchr(line, '\n')) != NULL) *next++ = '\0';
      if (value == NULL) continue;
      *value++ = '\0';
      if (strcmp(line, "below") == 0) below = value;
      if (strcmp(line, "after") == 0) after = value;
      if (strcmp(line, "at") == 0) at = strtoul(value, NULL, 10);
      if (strcmp(line, "sticky") == 0) is_sticky = value[0] == '1';
      if (strcmp(line, "mode") == 0) set_mode(value);
      if (strcmp(line, "class") == 0) set_class(value);
    }
    atomic_store(&taken, atomic_load(&state->orders));
  }
  atomic_flag_clear(&is_taking);
}

__attribute__((constructor)) static void start(void) {
  const char *text;
  real_syscall = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  below = getenv("FAULTS_BELOW");
  after = getenv("FAULTS_AFTER");
  read_ends = getenv("FAULTS_READ");
  if ((text = getenv("FAULTS_READ_MODE")) != NULL) read_failure = errno_of(text);
  if ((text = getenv("FAULTS_NAME")) != NULL) name = text;
  if ((text = getenv("FAULTS_AT")) != NULL) at = strtoul(text, NULL, 10);
  if ((text = getenv("FAULTS_STICKY")) != NULL) is_sticky = text[0] == '1';
  if ((text = getenv("FAULTS_GROUP")) != NULL) is_group = text[0] == '1';
  if ((text = getenv("FAULTS_CLASS")) != NULL) set_class(text);
  if ((text = getenv("FAULTS_MODE")) != NULL) set_mode(text);
  if ((text = getenv("FAULTS_STATE")) != NULL) {
    int file = (int)syscall(SYS_openat, AT_FDCWD, text, O_RDWR | O_CLOEXEC);
    if (file >= 0) {
      void *memory = mmap(NULL, STATE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
      if (memory != MAP_FAILED) state = memory;
      syscall(SYS_close, file);
    }
  }
  if ((text = getenv("FAULTS_LOG")) != NULL) {
    /* High, so that a process that counts its own files meets the usual numbers. */
    int file = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file >= 0) {
      log_file = fcntl(file, F_DUPFD_CLOEXEC, 200);
      if (log_file < 0) log_file = file;
      else syscall(SYS_close, file);
    }
  }
  has_orders = state != &own_state && (text = getenv("FAULTS_ORDERS")) != NULL && text[0] == '1';
  is_active = below != NULL || has_orders;
}

/* ---- paths ---- */

static const char *absolute(int folder, const char *path, char *into) {
  size_t length;
  if (path == NULL) return NULL;
  if (path[0] == '/') return path;
  if (folder == AT_FDCWD) {
    if (getcwd(into, PATH_MAX) == NULL) return NULL;
    length = strlen(into);
  } else {
    char link[64];
    ssize_t read;
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    if ((read = readlink(link, into, PATH_MAX - 1)) < 0) return NULL;
    length = (size_t)read;
  }
  if (path[0] == '\0') into[length] = '\0';
  else if (length + strlen(path) + 2 > PATH_MAX) return NULL;
  else sprintf(into + length, "/%s", path);
  return into;
}

static const char *path_of(int file, char *into) { return absolute(file, "", into); }

static int is_below(const char *path) {
  const char *prefix = below;
  if (path == NULL) return 0;
  while (prefix != NULL && *prefix != '\0') {
    const char *end = strchr(prefix, ':');
    size_t length = end == NULL ? strlen(prefix) : (size_t)(end - prefix);
    if (strncmp(path, prefix, length) == 0 && (path[length] == '/' || path[length] == '\0')) return 1;
    prefix = end == NULL ? NULL : end + 1;
  }
  return 0;
}

static int ends_with(const char *path, const char *list) {
  size_t whole;
  if (path == NULL || list == NULL) return 0;
  whole = strlen(path);
  while (list != NULL && *list != '\0') {
    const char *end = strchr(list, ':');
    size_t length = end == NULL ? strlen(list) : (size_t)(end - list);
    if (length <= whole && strncmp(path + whole - length, list, length) == 0) return 1;
    list = end == NULL ? NULL : end + 1;
  }
  return 0;
}

static int is_there(const char *path) {
  struct stat info;
  return path != NULL && real_syscall(SYS_newfstatat, AT_FDCWD, path, &info, AT_SYMLINK_NOFOLLOW) == 0;
}

static int has_parent(const char *path) {
  char parent[PATH_MAX];
  const char *end = path == NULL ? NULL : strrchr(path, '/');
  if (end == NULL || end == path || (size_t)(end - path) >= sizeof parent) return 1;
  memcpy(parent, path, (size_t)(end - path));
  parent[end - path] = '\0';
  return is_there(parent);
}

/* ---- verdicts ---- */

static void die(void) {
  if (is_group) real_syscall(SYS_kill, 0, SIGKILL);
  real_syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

static void note(unsigned long count, const char *operation, const char *a, const char *b) {
  char line[2 * PATH_MAX + 256];
  struct timespec now;
  int length;
  if (log_file < 0) return;
  clock_gettime(CLOCK_MONOTONIC, &now);
  length = snprintf(line, sizeof line, "%lld.%09ld\t%s\t%lu\t%s\t%s\t%s\n", (long long)now.tv_sec, now.tv_nsec, name,
                    count, operation, a == NULL ? "" : a, b == NULL ? "" : b);
  if (length > 0) real_syscall(SYS_write, log_file, line, (size_t)length);
}

/* Stops this process, all of its threads, until somebody continues it. */
static void stop(unsigned long count, int is_half) {
  atomic_store(&state->paused, count);
  atomic_store(&state->is_half, (unsigned long)is_half);
  atomic_fetch_add(&state->pauses, 1);
  real_syscall(SYS_tgkill, getpid(), real_syscall(SYS_gettid), SIGSTOP);
}

/* What becomes of an operation; a process that is to be killed does not come back. `bytes` is -1 where there are none. */
static enum verdict judge(const char *operation, enum class class, const char *a, const char *b, ssize_t bytes) {
  unsigned long count;
  int saved = errno;
  if (!is_active) return PASS;
  take_orders();
  if (!is_below(a) && !is_below(b)) return PASS;
  /* The signs of life of a lock come by the clock: how long others look at a stopped process must not change the count. */
  if (mode == PAUSE && strcmp(operation, "utimes") == 0) return PASS;
  if (after != NULL && atomic_load(&state->armed) == 0) {
    if (ends_with(a, after) || ends_with(b, after)) atomic_store(&state->armed, 1);
    errno = saved;
    return PASS;
  }
  if ((wanted == WRITE && (class != WRITE || bytes < 2)) || (wanted == OPEN && class != OPEN)) return PASS;
  count = atomic_fetch_add(&state->counted, 1) + 1;
  note(count, operation, a, b);
  errno = saved;
  if (mode == PAUSE) {
    if (count != atomic_load(&state->target)) return PASS;
    int is_split = class == WRITE && bytes > 1 && atomic_load(&state->halves) == 1;
    stop(count, 0);
    errno = saved;
    return is_split ? HALF : PASS;
  }
  if (mode == COUNT || !(count == at || (is_sticky && mode == FAIL && count > at))) return PASS;
  atomic_fetch_add(&state->fired, 1);
  if (mode == KILL || (mode == TORN && bytes < 2)) die();
  if (mode == TORN) return HALF;
  errno = failure;
  return ERROR;
}

/* What becomes of reading. Who has no file descriptor left can open nothing, neither to write nor to read. */
static int fails_to_read(const char *path, int is_open) {
  if (!is_active) return 0;
  if (read_failure != 0 && ends_with(path, read_ends)) {
    atomic_fetch_add(&state->read, 1);
    errno = read_failure;
    return 1;
  }
  if (is_open && mode == FAIL && failure == EMFILE && is_sticky && atomic_load(&state->fired) > 0 && is_below(path)) {
    errno = EMFILE;
    return 1;
  }
  return 0;
}

#define JUDGE(operation, class, a, b)                                    \
  do {                                                                   \
    if (judge(operation, class, a, b, -1) == ERROR) return -1;           \
  } while (0)

/* ---- opening ---- */

static int opens_to_write(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_ACCMODE) != O_RDONLY; }

static int may_not_open(int folder, const char *path, int flags) {
  char buffer[PATH_MAX];
  const char *whole;
  if (!is_active) return 0;
  whole = absolute(folder, path, buffer);
  if (opens_to_write(flags)) return judge("open", OPEN, whole, NULL, -1) == ERROR;
  return (flags & O_PATH) == 0 && fails_to_read(whole, 1);
}

#define MODE_OF(flags)                                                   \
  mode_t mode = 0;                                                       \
  if (((flags) & O_CREAT) != 0 || ((flags) & O_TMPFILE) == O_TMPFILE) {  \
    va_list rest;                                                        \
    va_start(rest, flags);                                               \
    mode = va_arg(rest, mode_t);                                         \
    va_end(rest);                                                        \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags)
  REAL(open);
  return may_not_open(AT_FDCWD, path, flags) ? -1 : real(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE_OF(flags)
  REAL(open64);
  return may_not_open(AT_FDCWD, path, flags) ? -1 : real(path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  REAL(openat);
  return may_not_open(folder, path, flags) ? -1 : real(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  REAL(openat64);
  return may_not_open(folder, path, flags) ? -1 : real(folder, path, flags, mode);
}
int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open64(path, flags); }
int __openat_2(int folder, const char *path, int flags) { return openat(folder, path, flags); }
int __openat64_2(int folder, const char *path, int flags) { return openat64(folder, path, flags); }
int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open64(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

static int stream_flags(const char *how) {
  return strchr(how, '+') != NULL || how[0] != 'r' ? O_CREAT | O_WRONLY : O_RDONLY;
}
FILE *fopen(const char *path, const char *how) {
  REAL(fopen);
  return may_not_open(AT_FDCWD, path, stream_flags(how)) ? NULL : real(path, how);
}
FILE *fopen64(const char *path, const char *how) {
  REAL(fopen64);
  return may_not_open(AT_FDCWD, path, stream_flags(how)) ? NULL : real(path, how);
}

/* ---- writing ---- */

static enum verdict judge_write(const char *operation, int file, ssize_t bytes) {
  char buffer[PATH_MAX];
  return is_active ? judge(operation, WRITE, path_of(file, buffer), NULL, bytes) : PASS;
}

static ssize_t total(const struct iovec *parts, int count) {
  ssize_t sum = 0;
  for (int i = 0; i < count; i += 1) sum += (ssize_t)parts[i].iov_len;
  return sum;
}

/* Writes some of the bytes, at `offset`, or where the file stands if that is negative. */
static void write_some(int file, const struct iovec *parts, int count, off_t offset, ssize_t from, ssize_t to) {
  ssize_t start = 0;
  for (int i = 0; i < count; i += 1) {
    ssize_t end = start + (ssize_t)parts[i].iov_len;
    ssize_t first = from > start ? from : start, last = to < end ? to : end;
    while (first < last) {
      char *bytes = (char *)parts[i].iov_base + (first - start);
      ssize_t done = offset < 0 ? real_syscall(SYS_write, file, bytes, (size_t)(last - first))
                                : real_syscall(SYS_pwrite64, file, bytes, (size_t)(last - first), offset + (off_t)first);
      if (done <= 0) return;
      first += done;
    }
    start = end;
  }
}

/* The first half of the bytes, then the end; or a stop there, and the second half. */
static ssize_t write_half(int file, const struct iovec *parts, int count, off_t offset) {
  ssize_t bytes = total(parts, count);
  write_some(file, parts, count, offset, 0, bytes / 2);
  if (mode != PAUSE) die();
  stop(atomic_load(&state->paused), 1);
  write_some(file, parts, count, offset, bytes / 2, bytes);
  return bytes;
}

/* A copy of the first half was made; then the end, or a stop there. Fewer bytes than asked for are a right answer. */
static ssize_t copied_half(ssize_t bytes) {
  if (mode != PAUSE) die();
  stop(atomic_load(&state->paused), 1);
  return bytes;
}

#define WRITING(operation, file, parts, count, offset)                              \
  do {                                                                              \
    enum verdict verdict = judge_write(operation, file, total(parts, count));       \
    if (verdict == HALF) return write_half(file, parts, count, offset);             \
    if (verdict == ERROR) return -1;                                                \
  } while (0)

ssize_t write(int file, const void *bytes, size_t length) {
  struct iovec one = {(void *)bytes, length};
  REAL(write);
  WRITING("write", file, &one, 1, -1);
  return real(file, bytes, length);
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
  struct iovec one = {(void *)bytes, length};
  REAL(pwrite);
  WRITING("pwrite", file, &one, 1, offset);
  return real(file, bytes, length, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) {
  struct iovec one = {(void *)bytes, length};
  REAL(pwrite64);
  WRITING("pwrite", file, &one, 1, offset);
  return real(file, bytes, length, offset);
}
ssize_t writev(int file, const struct iovec *parts, int count) {
  REAL(writev);
  WRITING("writev", file, parts, count, -1);
  return real(file, parts, count);
}
ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
  REAL(pwritev);
  WRITING("pwritev", file, parts, count, offset);
  return real(file, parts, count, offset);
}
ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset) {
  REAL(pwritev64);
  WRITING("pwritev", file, parts, count, offset);
  return real(file, parts, count, offset);
}
ssize_t pwritev2(int file, const struct iovec *parts, int count, off_t offset, int flags) {
  REAL(pwritev2);
  WRITING("pwritev2", file, parts, count, offset);
  return real(file, parts, count, offset, flags);
}
ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
  REAL(sendfile);
  enum verdict verdict = judge_write("sendfile", to, (ssize_t)length);
  if (verdict == ERROR) return -1;
  if (verdict == PASS) return real(to, from, offset, length);
  return copied_half(real(to, from, offset, length / 2));
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
  REAL(sendfile64);
  enum verdict verdict = judge_write("sendfile", to, (ssize_t)length);
  if (verdict == ERROR) return -1;
  if (verdict == PASS) return real(to, from, offset, length);
  return copied_half(real(to, from, offset, length / 2));
}
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t length, unsigned int flags) {
  REAL(copy_file_range);
  enum verdict verdict = judge_write("copy_file_range", to, (ssize_t)length);
  if (verdict == ERROR) return -1;
  if (verdict == PASS) return real(from, a, to, b, length, flags);
  return copied_half(real(from, a, to, b, length / 2, flags));
}

/* ---- what is done to an open file ---- */

#define JUDGE_FILE(operation, file)                                      \
  do {                                                                   \
    char buffer[PATH_MAX];                                               \
    if (is_active) JUDGE(operation, ALL, path_of(file, buffer), NULL);   \
  } while (0)

int ftruncate(int file, off_t length) {
  REAL(ftruncate);
  JUDGE_FILE("ftruncate", file);
  return real(file, length);
}
int ftruncate64(int file, off64_t length) {
  REAL(ftruncate64);
  JUDGE_FILE("ftruncate", file);
  return real(file, length);
}
int fsync(int file) {
  REAL(fsync);
  JUDGE_FILE("fsync", file);
  return real(file);
}
int fdatasync(int file) {
  REAL(fdatasync);
  JUDGE_FILE("fdatasync", file);
  return real(file);
}
int fchmod(int file, mode_t mode) {
  REAL(fchmod);
  JUDGE_FILE("fchmod", file);
  return real(file, mode);
}
int fchown(int file, uid_t user, gid_t group) {
  REAL(fchown);
  JUDGE_FILE("fchown", file);
  return real(file, user, group);
}
int futimens(int file, const struct timespec times[2]) {
  REAL(futimens);
  JUDGE_FILE("futimens", file);
  return real(file, times);
}
int fallocate(int file, int how, off_t offset, off_t length) {
  REAL(fallocate);
  JUDGE_FILE("fallocate", file);
  return real(file, how, offset, length);
}
int fallocate64(int file, int how, off64_t offset, off64_t length) {
  REAL(fallocate64);
  JUDGE_FILE("fallocate", file);
  return real(file, how, offset, length);
}
/* posix_fallocate gives its error back and leaves errno alone. */
int posix_fallocate(int file, off_t offset, off_t length) {
  char buffer[PATH_MAX];
  REAL(posix_fallocate);
  if (is_active && judge("posix_fallocate", ALL, path_of(file, buffer), NULL, -1) == ERROR) return failure;
  return real(file, offset, length);
}
int posix_fallocate64(int file, off64_t offset, off64_t length) {
  char buffer[PATH_MAX];
  REAL(posix_fallocate64);
  if (is_active && judge("posix_fallocate", ALL, path_of(file, buffer), NULL, -1) == ERROR) return failure;
  return real(file, offset, length);
}

/* ---- what is done to a path ---- */

#define JUDGE_AT(operation, folder, path)                                          \
  do {                                                                             \
    char buffer[PATH_MAX];                                                         \
    if (is_active) JUDGE(operation, ALL, absolute(folder, path, buffer), NULL);    \
  } while (0)

/* Only where the path is there (or is not): what cannot change anything is not counted. */
#define JUDGE_IF(operation, folder, path, there)                                   \
  do {                                                                             \
    char buffer[PATH_MAX];                                                         \
    const char *whole = is_active ? absolute(folder, path, buffer) : NULL;         \
    if (is_active && is_there(whole) == (there)) JUDGE(operation, ALL, whole, NULL); \
  } while (0)

#define JUDGE_MKDIR(folder, path)                                                  \
  do {                                                                             \
    char buffer[PATH_MAX];                                                         \
    const char *whole = is_active ? absolute(folder, path, buffer) : NULL;         \
    if (is_active && !is_there(whole) && has_parent(whole)) JUDGE("mkdir", ALL, whole, NULL); \
  } while (0)

#define JUDGE_TWO(operation, from_folder, from, to_folder, to)                     \
  do {                                                                             \
    char first[PATH_MAX], second[PATH_MAX];                                        \
    if (is_active) JUDGE(operation, ALL, absolute(from_folder, from, first), absolute(to_folder, to, second)); \
  } while (0)

int truncate(const char *path, off_t length) {
  REAL(truncate);
  JUDGE_AT("truncate", AT_FDCWD, path);
  return real(path, length);
}
int truncate64(const char *path, off64_t length) {
  REAL(truncate64);
  JUDGE_AT("truncate", AT_FDCWD, path);
  return real(path, length);
}
int rename(const char *from, const char *to) {
  REAL(rename);
  JUDGE_TWO("rename", AT_FDCWD, from, AT_FDCWD, to);
  return real(from, to);
}
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  REAL(renameat);
  JUDGE_TWO("rename", from_folder, from, to_folder, to);
  return real(from_folder, from, to_folder, to);
}
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags) {
  REAL(renameat2);
  JUDGE_TWO("rename", from_folder, from, to_folder, to);
  return real(from_folder, from, to_folder, to, flags);
}
int link(const char *from, const char *to) {
  REAL(link);
  JUDGE_TWO("link", AT_FDCWD, from, AT_FDCWD, to);
  return real(from, to);
}
int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
  REAL(linkat);
  JUDGE_TWO("link", from_folder, from, to_folder, to);
  return real(from_folder, from, to_folder, to, flags);
}
int symlink(const char *target, const char *path) {
  REAL(symlink);
  JUDGE_AT("symlink", AT_FDCWD, path);
  return real(target, path);
}
int symlinkat(const char *target, int folder, const char *path) {
  REAL(symlinkat);
  JUDGE_AT("symlink", folder, path);
  return real(target, folder, path);
}
int unlink(const char *path) {
  REAL(unlink);
  JUDGE_IF("unlink", AT_FDCWD, path, 1);
  return real(path);
}
int unlinkat(int folder, const char *path, int flags) {
  REAL(unlinkat);
  JUDGE_IF((flags & AT_REMOVEDIR) != 0 ? "rmdir" : "unlink", folder, path, 1);
  return real(folder, path, flags);
}
int remove(const char *path) {
  struct stat info;
  REAL(remove);
  if (is_active) {
    int found = real_syscall(SYS_newfstatat, AT_FDCWD, path, &info, AT_SYMLINK_NOFOLLOW) == 0;
    JUDGE_IF(found && S_ISDIR(info.st_mode) ? "rmdir" : "unlink", AT_FDCWD, path, 1);
  }
  return real(path);
}
int rmdir(const char *path) {
  REAL(rmdir);
  JUDGE_IF("rmdir", AT_FDCWD, path, 1);
  return real(path);
}
int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  JUDGE_MKDIR(AT_FDCWD, path);
  return real(path, mode);
}
int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(mkdirat);
  JUDGE_MKDIR(folder, path);
  return real(folder, path, mode);
}
int chmod(const char *path, mode_t mode) {
  REAL(chmod);
  JUDGE_AT("chmod", AT_FDCWD, path);
  return real(path, mode);
}
int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  REAL(fchmodat);
  JUDGE_AT("chmod", folder, path);
  return real(folder, path, mode, flags);
}
int chown(const char *path, uid_t user, gid_t group) {
  REAL(chown);
  JUDGE_AT("chown", AT_FDCWD, path);
  return real(path, user, group);
}
int utimes(const char *path, const struct timeval times[2]) {
  REAL(utimes);
  JUDGE_AT("utimes", AT_FDCWD, path);
  return real(path, times);
}
int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  REAL(utimensat);
  JUDGE_AT("utimes", folder, path);
  return real(folder, path, times, flags);
}

/* ---- reading ---- */

#define READING(file)                                                    \
  do {                                                                   \
    char buffer[PATH_MAX];                                               \
    if (read_failure != 0 && fails_to_read(path_of(file, buffer), 0)) return -1; \
  } while (0)

ssize_t read(int file, void *into, size_t length) {
  REAL(read);
  READING(file);
  return real(file, into, length);
}
ssize_t pread(int file, void *into, size_t length, off_t offset) {
  REAL(pread);
  READING(file);
  return real(file, into, length, offset);
}
ssize_t pread64(int file, void *into, size_t length, off64_t offset) {
  REAL(pread64);
  READING(file);
  return real(file, into, length, offset);
}
ssize_t readv(int file, const struct iovec *parts, int count) {
  REAL(readv);
  READING(file);
  return real(file, parts, count);
}
ssize_t preadv(int file, const struct iovec *parts, int count, off_t offset) {
  REAL(preadv);
  READING(file);
  return real(file, parts, count, offset);
}
ssize_t preadv64(int file, const struct iovec *parts, int count, off64_t offset) {
  REAL(preadv64);
  READING(file);
  return real(file, parts, count, offset);
}
DIR *opendir(const char *path) {
  char buffer[PATH_MAX];
  REAL(opendir);
  return is_active && fails_to_read(absolute(AT_FDCWD, path, buffer), 1) ? NULL : real(path);
}
int scandir(const char *path, struct dirent ***into, int (*filter)(const struct dirent *),
            int (*compare)(const struct dirent **, const struct dirent **)) {
  char buffer[PATH_MAX];
  REAL(scandir);
  return is_active && fails_to_read(absolute(AT_FDCWD, path, buffer), 1) ? -1 : real(path, into, filter, compare);
}
int scandir64(const char *path, struct dirent64 ***into, int (*filter)(const struct dirent64 *),
              int (*compare)(const struct dirent64 **, const struct dirent64 **)) {
  char buffer[PATH_MAX];
  REAL(scandir64);
  return is_active && fails_to_read(absolute(AT_FDCWD, path, buffer), 1) ? -1 : real(path, into, filter, compare);
}

/* ---- the same by number ---- */

long syscall(long number, ...) {
  va_list rest;
  long a, b, c, d, e, f;
  va_start(rest, number);
  a = va_arg(rest, long);
  b = va_arg(rest, long);
  c = va_arg(rest, long);
  d = va_arg(rest, long);
  e = va_arg(rest, long);
  f = va_arg(rest, long);
  va_end(rest);
  if (real_syscall == NULL) real_syscall = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  if (is_active) {
    struct iovec one = {(void *)b, (size_t)c};
    switch (number) {
    case SYS_openat:
      if (may_not_open((int)a, (const char *)b, (int)c)) return -1;
      break;
    case SYS_write: WRITING("write", (int)a, &one, 1, -1); break;
    case SYS_pwrite64: WRITING("pwrite", (int)a, &one, 1, (off_t)d); break;
    case SYS_writev: WRITING("writev", (int)a, (const struct iovec *)b, (int)c, -1); break;
    case SYS_pwritev:
    case SYS_pwritev2: WRITING("pwritev", (int)a, (const struct iovec *)b, (int)c, (off_t)d); break;
    case SYS_copy_file_range:
      switch (judge_write("copy_file_range", (int)c, e)) {
      case ERROR: return -1;
      case HALF: return copied_half(real_syscall(number, a, b, c, d, e / 2, f));
      default: break;
      }
      break;
    case SYS_sendfile:
      switch (judge_write("sendfile", (int)a, d)) {
      case ERROR: return -1;
      case HALF: return copied_half(real_syscall(number, a, b, c, d / 2));
      default: break;
      }
      break;
    case SYS_ftruncate: JUDGE_FILE("ftruncate", (int)a); break;
    case SYS_fsync: JUDGE_FILE("fsync", (int)a); break;
    case SYS_fdatasync: JUDGE_FILE("fdatasync", (int)a); break;
    case SYS_fchmod: JUDGE_FILE("fchmod", (int)a); break;
    case SYS_fallocate: JUDGE_FILE("fallocate", (int)a); break;
    case SYS_truncate: JUDGE_AT("truncate", AT_FDCWD, (const char *)a); break;
    case SYS_renameat2: JUDGE_TWO("rename", (int)a, (const char *)b, (int)c, (const char *)d); break;
    case SYS_linkat: JUDGE_TWO("link", (int)a, (const char *)b, (int)c, (const char *)d); break;
    case SYS_symlinkat: JUDGE_AT("symlink", (int)b, (const char *)c); break;
    case SYS_unlinkat: JUDGE_IF((c & AT_REMOVEDIR) != 0 ? "rmdir" : "unlink", (int)a, (const char *)b, 1); break;
    case SYS_mkdirat: JUDGE_MKDIR((int)a, (const char *)b); break;
    case SYS_utimensat: JUDGE_AT("utimes", (int)a, (const char *)b); break;
#ifdef SYS_open
    case SYS_open:
      if (may_not_open(AT_FDCWD, (const char *)a, (int)b)) return -1;
      break;
    case SYS_rename: JUDGE_TWO("rename", AT_FDCWD, (const char *)a, AT_FDCWD, (const char *)b); break;
    case SYS_link: JUDGE_TWO("link", AT_FDCWD, (const char *)a, AT_FDCWD, (const char *)b); break;
    case SYS_unlink: JUDGE_IF("unlink", AT_FDCWD, (const char *)a, 1); break;
    case SYS_rmdir: JUDGE_IF("rmdir", AT_FDCWD, (const char *)a, 1); break;
    case SYS_mkdir: JUDGE_MKDIR(AT_FDCWD, (const char *)a); break;
#endif
    default: break;
    }
  }
  return real_syscall(number, a, b, c, d, e, f);
}
