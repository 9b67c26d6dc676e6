/* Most of what a small idle process holds is not data: start-up runs through the code and
 * relocation tables of OpenSSL and SQLite once, and the kernel maps them in runs of sixteen pages.
 */
#include "src/telemetry/trim.h"

#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

/* One mapping of /proc/self/smaps. */
struct mapping {
    unsigned long from;
    unsigned long to;
    bool file;  /* backed by one, private, not writable */
    bool clean; /* no page of it was ever written: relocated data were */
};

static void drop(const struct mapping *m)
{
    if (m->file && m->clean)
        (void)madvise((void *)m->from, m->to - m->from, MADV_DONTNEED);
}

/* The first line of a mapping: "55d0c0-55d0d0 r-xp 00000000 fe:00 1234   /path". */
static bool head(const char *line, struct mapping *m)
{
    unsigned long inode;
    char perms[5];

    if (sscanf(line, "%lx-%lx %4s %*x %*s %lu", &m->from, &m->to, perms, &inode) != 4)
        return false;
    m->file = inode != 0 && perms[1] == '-' && perms[3] == 'p';
    m->clean = true;
    return true;
}

void lw_memory_trim(void)
{
    struct mapping m = {0};
    struct mapping next;
    char line[512];
    FILE *f;

    malloc_trim(0);
    f = fopen("/proc/self/smaps", "re");
    if (!f)
        return;
    while (fgets(line, sizeof(line), f)) {
        unsigned long kilobytes;

        if (head(line, &next)) {
            drop(&m);
            m = next;
        } else if ((sscanf(line, "Private_Dirty: %lu", &kilobytes) == 1 ||
                    sscanf(line, "Anonymous: %lu", &kilobytes) == 1) &&
                   kilobytes != 0) {
            m.clean = false;
        }
    }
    drop(&m);
    fclose(f);
}
