/* A URL taken apart, where RFC 3986 and the URL Standard (WHATWG) agree on the parts. */
#ifndef LW_POLICY_URL_H
#define LW_POLICY_URL_H

#include <stdbool.h>

#include "lib/base/str.h"
#include "lib/policy/address.h"

struct lw_url_parts {
    const char *odd;      /* not NULL: only the scheme can be relied on, and why; static */
    struct lw_str scheme; /* as written; p NULL: there is none, or it is odd too */
    bool has_userinfo;
    struct lw_host host;
    int port; /* given, or the scheme's own; -1: none */
    struct lw_str path;
    const char *path_odd; /* not NULL: two readers may take the path differently */
    bool has_query;
    struct lw_str query; /* without "?" */
    bool has_fragment;
};

/* Odd: no scheme; for http, https, ws, wss, ftp and file anything but exactly "//" behind the
 * colon, other schemes without it; blanks, controls (browsers drop tabs and line feeds), not ASCII,
 * backslashes; "%" in the authority, several "@", a port that is not 0 to 65535 in plain digits.
 * The path is odd with "." and ".." segments, "//", ";", and percent-encoded dots, slashes,
 * backslashes, percent signs, semicolons, controls, or a "%" that encodes nothing. */
void lw_url_take_apart(struct lw_str s, struct lw_url_parts *out);

#endif
