/* What the kernel offers for holding servers in, and which libraries are loaded. Only reported:
 * nothing here fails. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "cli/libraries.h"

#ifndef __NR_landlock_create_ruleset
#define __NR_landlock_create_ruleset 444
#endif
#define LANDLOCK_VERSION 1u /* LANDLOCK_CREATE_RULESET_VERSION */

static void report_landlock(struct lw_doctor *d)
{
    long abi = syscall(__NR_landlock_create_ruleset, NULL, 0, LANDLOCK_VERSION);

    if (abi > 0)
        lw_doctor_say(d, LW_HEALTHY, "landlock", NULL, "available, ABI %ld", abi);
    else
        lw_doctor_say(d, LW_HEALTHY, "landlock", NULL, "not available (%s)", strerror(errno));
}

static void report_seccomp(struct lw_doctor *d)
{
    bool known = access("/proc/sys/kernel/seccomp/actions_avail", R_OK) == 0;

    lw_doctor_say(d, LW_HEALTHY, "seccomp", NULL, "filters are %s",
                  known ? "available" : "not available");
}

static long read_number(const char *path)
{
    FILE *f = fopen(path, "re");
    long n = -1;

    if (!f)
        return -1;
    if (fscanf(f, "%ld", &n) != 1)
        n = -1;
    fclose(f);
    return n;
}

static void report_namespaces(struct lw_doctor *d)
{
    long most = read_number("/proc/sys/user/max_user_namespaces");
    long unprivileged = read_number("/proc/sys/kernel/unprivileged_userns_clone");

    lw_doctor_say(d, LW_HEALTHY, "namespaces", NULL, "user namespaces are %s",
                  most <= 0           ? "not available"
                  : unprivileged == 0 ? "for root only"
                                      : "available");
}

void lw_doctor_machine(struct lw_doctor *d)
{
    const struct lw_library *libraries;
    size_t n = lw_libraries(&libraries);
    struct utsname u;

    if (uname(&u) == 0)
        lw_doctor_say(d, LW_HEALTHY, "kernel", NULL, "%s %s %s", u.sysname, u.release, u.machine);
    report_landlock(d);
    report_seccomp(d);
    report_namespaces(d);
    lw_doctor_say(d, LW_HEALTHY, "version", NULL, "landwaiter %s", LW_VERSION);
    for (size_t i = 0; i < n; i++) {
        const struct lw_library *l = &libraries[i];

        if (l->built && strcmp(l->built, l->loaded) != 0)
            lw_doctor_say(d, LW_HEALTHY, "library", NULL, "%s %s (built with %s)", l->name,
                          l->loaded, l->built);
        else
            lw_doctor_say(d, LW_HEALTHY, "library", NULL, "%s %s", l->name, l->loaded);
    }
}
