/* The libraries that the program uses, for `version` and `doctor`. */
#ifndef LW_CLI_LIBRARIES_H
#define LW_CLI_LIBRARIES_H

#include <stddef.h>

struct lw_library {
    const char *name;
    const char *loaded; /* version at run time */
    const char *built;  /* version of the headers it was built with; NULL: unknown or the same */
};

/* All of them; static. */
size_t lw_libraries(const struct lw_library **out);

#endif
