/* Secrets in files: tokens and keys that only their owner can read. */
#ifndef LW_CONFIG_SECRET_H
#define LW_CONFIG_SECRET_H

#include <stddef.h>

/* What a secret of at most `max` characters needs while it is read: its line end too. */
#define LW_SECRET_ROOM(max) ((max) + 3)

/* Reads the one secret of the file into out[LW_SECRET_ROOM(max)], as a C string without its line
 * end. NULL when all
 * is well; else what is wrong, to be put after the file's name: a static sentence, and `out` is
 * wiped. Too short, too long, blanks within, no regular file, and a file that others can read are
 * wrong. */
const char *lw_secret_file(const char *path, size_t min, size_t max, char *out);
/* Whether `text` is such a secret by its form. NULL, or what is wrong. */
const char *lw_secret_form(const char *text, size_t n, size_t min, size_t max);

#endif
