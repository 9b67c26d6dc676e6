/* The real path of a text that a hostile peer wrote: read as a kernel reads it and as a program
 * reads it that cleans paths up first, and told only where both read the same. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "src/gate/paths.h"

/* Whether one of the path's parts is "..". */
static bool climbs(const char *path)
{
    for (const char *at = strstr(path, ".."); at; at = strstr(at + 1, "..")) {
        if ((at == path || at[-1] == '/') && (at[2] == '\0' || at[2] == '/'))
            return true;
    }
    return false;
}

/* Cleans an absolute path up by its text alone: no "//", ".", "..". */
static void tidy(char *path)
{
    char *to = path; /* behind what is done: "" or "/a/b" */
    const char *from = path;

    while (*from) {
        const char *end;
        size_t n;

        while (*from == '/')
            from++;
        end = strchr(from, '/');
        n = end ? (size_t)(end - from) : strlen(from);
        if (n == 2 && memcmp(from, "..", 2) == 0) {
            while (to > path && *--to != '/')
                ;
        } else if (n > 0 && !(n == 1 && *from == '.')) {
            *to++ = '/';
            memmove(to, from, n);
            to += n;
        }
        from += n;
    }
    if (to == path)
        *to++ = '/';
    *to = '\0';
}

/* The longest part of `path` that is there, followed to its end, and the rest behind it. `path` is
 * tidy but for ".." and is cut while it is searched. */
static bool follow(char *path, char out[PATH_MAX])
{
    char rest[PATH_MAX] = "";
    char real[PATH_MAX];
    struct stat st;
    int n;

    while (!realpath(path, real)) {
        char *slash = strrchr(path, '/');
        char longer[PATH_MAX];

        if (errno != ENOENT || !slash)
            return false;
        /* A link to what is not there: whoever writes to it makes a file elsewhere. */
        if (lstat(path, &st) == 0 || errno != ENOENT)
            return false;
        n = snprintf(longer, sizeof(longer), "%s%s", slash, rest);
        if (n < 0 || (size_t)n >= sizeof(longer))
            return false;
        memcpy(rest, longer, (size_t)n + 1);
        *slash = '\0';
        if (path[0] == '\0')
            memcpy(path, "/", 2);
    }
    if (climbs(rest))
        return false;
    if (rest[0] && (stat(real, &st) != 0 || !S_ISDIR(st.st_mode)))
        return false;
    n = snprintf(out, PATH_MAX, "%s%s", strcmp(real, "/") == 0 && rest[0] ? "" : real, rest);
    return n > 0 && n < PATH_MAX;
}

/* Only "//" and "/./" are cleaned up: what ".." means is the kernel's to say. */
static void tidy_slashes(char *path)
{
    char *to = path;

    for (const char *from = path; *from;) {
        if (from[0] == '/' && (from[1] == '/' || (from[1] == '.' && (from[2] == '/' || !from[2]))))
            from += from[1] == '/' ? 1 : 2;
        else
            *to++ = *from++;
    }
    if (to > path + 1 && to[-1] == '/')
        to--;
    if (to == path)
        *to++ = '/';
    *to = '\0';
}

bool lw_path_real(const char *base, struct lw_str text, char out[PATH_MAX])
{
    char whole[PATH_MAX];
    char clean[PATH_MAX];
    char other[PATH_MAX];
    int n;

    if (text.n == 0 || text.n >= PATH_MAX || memchr(text.p, '\0', text.n))
        return false;
    if (text.p[0] == '/')
        n = snprintf(whole, sizeof(whole), "%.*s", (int)text.n, text.p);
    else
        n = snprintf(whole, sizeof(whole), "%s/%.*s", base, (int)text.n, text.p);
    if (n < 0 || (size_t)n >= sizeof(whole) || whole[0] != '/')
        return false;
    memcpy(clean, whole, (size_t)n + 1);
    tidy_slashes(whole);
    if (!climbs(whole))
        return follow(whole, out);
    tidy(clean);
    return follow(whole, out) && follow(clean, other) && strcmp(out, other) == 0;
}
